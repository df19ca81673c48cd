import Model

/// The review's words in one language: Chinese, or English for every other.
///
///     words("Nothing new this week.", "本周没有新提示。")
struct Words: Sendable {
    let language: Language
    /// Where a name is missing in the language.
    let fallback: Language

    var isChinese: Bool { language.isChinese }

    func callAsFunction(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

    /// `1 order`, `12 orders`; `12单`.
    func count(_ number: Int, _ one: String, _ other: String, _ chinese: String) -> String {
        isChinese ? "\(self.number(Double(number)))\(chinese)" : "\(self.number(Double(number))) \(number == 1 ? one : other)"
    }

    /// Sentences one after another.
    func sentences(_ parts: [String]) -> String { parts.joined(separator: isChinese ? "" : " ") }

    /// `a, b and c`; `a、b和c`.
    func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: isChinese ? "、" : ", ") + (isChinese ? "和" : " and ") + last
    }

    // MARK: Names

    func text(_ text: LocalizedText) -> String { text.text(in: language, fallback: fallback) }

    /// `Ivy wrap dress (DR-1001)`, `SwiftPost`, `The whole shop`.
    func subject(_ subject: NamedScope) -> String {
        let name = subject.name.map(text)
        if case .site = subject.scope { return self("The whole shop", "全店") }
        guard let name, !name.isEmpty else { return subject.scope.name }
        if case .product(let sku) = subject.scope { return self("\(name) (\(sku))", "\(name)（\(sku)）") }
        return name
    }

    func issue(_ issue: NamedIssue) -> String { issue.name.map(text) ?? issue.code }

    /// `Ivy wrap dress (DR-1001): runs small`.
    func title(_ entry: NoticeNews.Entry) -> String {
        let subjects = list(entry.subjects.map(subject))
        if let title = entry.title { return text(title) }
        guard let issue = entry.issue else { return subjects }
        return self("\(subjects): \(self.issue(issue))", "\(subjects)：\(self.issue(issue))")
    }

    // MARK: Numbers

    /// `1,203`, `8.4`; decimals only where they say something.
    func number(_ value: Double, decimals: Int = 0) -> String {
        let plain = JSON.number(value, decimals: decimals)
        guard plain != "null" else { return "–" }
        var whole = Array((plain.split(separator: ".").first ?? "0").utf8)
        let isNegative = whole.first == 0x2D
        if isNegative { whole.removeFirst() }
        var grouped: [UInt8] = []
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped.append(0x2C) }
            grouped.append(digit)
        }
        let fraction = decimals > 0 ? Self.fraction(plain, decimals) : ""
        return (isNegative ? "−" : "") + String(decoding: grouped, as: UTF8.self) + fraction
    }

    /// Always as many decimals as asked for, so that columns line up.
    private static func fraction(_ plain: String, _ decimals: Int) -> String {
        let parts = plain.split(separator: ".")
        let digits = parts.count > 1 ? String(parts[1]) : ""
        return "." + digits + String(repeating: "0", count: max(0, decimals - digits.count))
    }

    /// One decimal below ten: `6.7`, `31`.
    func estimate(_ value: Double) -> String { number(value, decimals: value < 9.95 ? 1 : 0) }

    /// `78%`
    func percent(_ share: Double) -> String { number(share * 100) + "%" }

    /// `+6%`, `−12%`, `±0%`
    func change(_ change: Double) -> String {
        let rounded = (change * 100).rounded()
        return rounded == 0 ? "±0%" : (rounded > 0 ? "+" : "") + number(rounded) + "%"
    }

    /// How sure: never "100%".
    func sureness(_ probability: Double) -> String {
        probability > 0.99 ? self("over 99%", "99%以上") : percent(probability)
    }
}
