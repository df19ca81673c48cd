import Model

/// Terms as lines of text in one language, for people to read and for digests: `returns.costs[1].reason: our fault`.
struct TermLines {
    let language: Language
    /// Where words of the shop are not translated.
    let fallback: Language
    private(set) var lines: [String] = []

    init(_ fields: [TermValue.Field], language: Language, fallback: Language) {
        self.language = language
        self.fallback = fallback
        add(fields, below: "")
    }

    private mutating func add(_ fields: [TermValue.Field], below path: String) {
        for field in fields { add(field.value, at: path.isEmpty ? field.key : "\(path).\(field.key)") }
    }

    private mutating func add(_ value: TermValue, at path: String) {
        switch value {
        case .object(let fields):
            add(fields, below: path)
        case .list(let values):
            let words = values.compactMap(\.word)
            if words.count == values.count {
                lines.append("\(path): \(words.joined(separator: ", "))")
            } else {
                for (number, value) in values.enumerated() { add(value, at: "\(path)[\(number + 1)]") }
            }
        default:
            lines.append("\(path): \(scalar(value))")
        }
    }

    private func scalar(_ value: TermValue) -> String {
        switch value {
        case .word(let word): word
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .day(let day): day.description
        case .text(let text): Self.onOneLine(text.text(in: language, fallback: fallback))
        case .length(let length): Self.span(nil, length.count, length.unit)
        case .span(let span): Self.span(span.least, span.most, span.unit)
        case .money(let money): money.description
        case .percent(let hundredths): "\(JSON.number(Double(hundredths) / 100, decimals: 2)) %"
        case .countries(let countries): Self.names(of: countries)
        case .list, .object: ""
        }
    }

    /// A line of the text is one term, whatever the shop writes into it.
    private static func onOneLine(_ text: String) -> String {
        let lines = text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { String(decoding: Array($0), as: UTF8.self) }
        return lines.joined(separator: " ")
    }

    private static func span(_ least: Int?, _ most: Int, _ unit: Length.Unit) -> String {
        "\(least.map { "\($0)-" } ?? "")\(most) \(unit.rawValue)\(most == 1 ? "" : "s")"
    }

    /// Groups by their name: the day a country joins the Union must not change the text of an old version.
    private static func names(of countries: [Country]) -> String {
        var rest = Set(countries)
        var names: [String] = []
        for (name, group) in [("EEA", Country.economicArea), ("EU", Country.union)] where rest.isSuperset(of: group) {
            names.append(name)
            rest.subtract(group)
        }
        return (names + rest.sorted().map(\.code)).joined(separator: ", ")
    }
}

extension TermValue {
    fileprivate var word: String? { if case .word(let word) = self { word } else { nil } }
}
