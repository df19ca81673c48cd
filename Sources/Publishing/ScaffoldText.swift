import Model

/// The words that new files begin with, in Chinese for Chinese and in English for every other language.
enum ScaffoldText {
    static let chart = """
        size,chest_cm,waist_cm
        S,84-88,66-70
        M,88-92,70-74
        L,92-98,74-80

        """

    static func policy(_ name: String, in language: Language) -> String {
        language.isChinese
            ? """
            ---
            title: \(title(of: name))
            description: 用一句话说明适用范围、时限和费用由谁承担。
            ---

            先用一句话告诉顾客能得到什么。

            ## 条件

            哪些订单、哪些商品适用。

            ## 步骤

            1. 第一步做什么。
            2. 第二步做什么。

            ## 时限与费用

            每一步多少天，费用由谁承担。

            """
            : """
            ---
            title: \(title(of: name))
            description: One sentence on what it covers, by when, and who pays.
            ---

            Begin with what the customer gets.

            ## Conditions

            Which orders and products it covers.

            ## Steps

            1. What to do first.
            2. What to do next.

            ## Time limits and who pays

            How many days each step takes, and who bears the cost.

            """
    }

    static func question(_ name: String, in language: Language) -> String {
        let topic = name.split(separator: "/").last.map(String.init) ?? name
        return language.isChinese
            ? """
            ---
            title: \(title(of: topic))？
            description: 一句话说出答案。
            ---

            第一句话就给出答案，再写步骤、时限和需要准备的材料。

            """
            : """
            ---
            title: \(title(of: topic))?
            description: The answer in one sentence.
            ---

            Answer in the first sentence; then the steps, the time limits and what to have ready.

            """
    }

    static func sizeChart(_ name: String, in language: Language) -> String {
        language.isChinese
            ? """
            ---
            title: \(title(of: name))
            description: 各尺码的测量数据和测量方法。
            measures: body
            how_to_measure:
              chest: 软尺水平绕过胸部最丰满处。
            ---

            写清楚卡在两个尺码之间时怎么选。

            """
            : """
            ---
            title: \(title(of: name))
            description: The measurements of each size, and how to measure.
            measures: body
            how_to_measure:
              chest: Around the fullest part, with the tape level.
            ---

            Say what to take between two sizes.

            """
    }

    /// `gift-cards` is titled `Gift cards`.
    static func title(of name: String) -> String {
        let words = name.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Puts the site's name into the places that wait for it; quotes and backslashes would end a YAML text.
    static func filled(_ text: String, name: String) -> String {
        let safe = String(name.unicodeScalars.filter { $0 != "\"" && $0 != "\\" && $0.value >= 0x20 })
        return text.split(separator: "{{name}}", omittingEmptySubsequences: false).joined(separator: safe)
    }
}
