import Model

/// The words that new files begin with, in Chinese for Chinese and in English for every other language.
enum ScaffoldText {
    static let chart = """
        size,chest_cm,waist_cm
        S,84-88,66-70
        M,88-92,70-74
        L,92-98,74-80

        """

    /// - Parameter terms: comments that show how its facts are written.
    static func policy(_ name: String, in language: Language, terms: String) -> String {
        language.isChinese
            ? """
            ---
            title: \(title(of: name))
            description: 用一句话说明适用范围、时限和费用由谁承担。
            \(terms)
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
            \(terms)
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

    /// - Parameter first: the language whose page says what holds for all; nil in that language itself.
    static func sizeChart(_ name: String, in language: Language, first: Language?) -> String {
        let facts = first.map { language.isChinese ? said(in: $0, "适用商品等写在") : said(in: $0, "Products and the like stand in") }
        return language.isChinese
            ? """
            ---
            title: \(title(of: name))
            description: 各尺码的测量数据和测量方法。
            \(facts ?? chineseFacts)
            how_to_measure:
              chest: 软尺水平绕过胸部最丰满处。
              waist: 软尺绕过腰部最细处，不要勒紧。
            ---

            写清楚卡在两个尺码之间时怎么选。

            """
            : """
            ---
            title: \(title(of: name))
            description: The measurements of each size, and how to measure.
            \(facts ?? englishFacts)
            how_to_measure:
              chest: Around the fullest part, with the tape level.
              waist: Around the narrowest part, without pulling the tape tight.
            ---

            Say what to take between two sizes.

            """
    }

    private static func said(in language: Language, _ words: String) -> String { "# \(words) page.\(language).md" }

    private static let englishFacts = """
        products: []              # whose chart it is: [TEE-01, TEE-02], [TEE-*], [{ category: tops }], [{ tag: knit }]
        except: []                # what of them has another chart
        measures: body            # body (of the wearer), or garment (of the thing itself): they are not the same
        wearer: adults            # women, men, adults, girls, boys, children, babies
        # fit: regular            # slim, regular, loose
        # stretch: none           # none, some, much
        # model: { wears: M, height: 178 cm, chest: 90 cm }
        """

    private static let chineseFacts = """
        products: []              # 适用商品：[TEE-01, TEE-02]、[TEE-*]、[{ category: tops }]、[{ tag: knit }]
        except: []                # 其中另有尺码表的商品
        measures: body            # body是人体尺寸，garment是成衣尺寸，两者不是一回事
        wearer: adults            # women, men, adults, girls, boys, children, babies
        # fit: regular            # 版型：slim修身、regular常规、loose宽松
        # stretch: none           # 弹力：none无、some微弹、much高弹
        # model: { wears: M, height: 178 cm, chest: 90 cm }
        """

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
