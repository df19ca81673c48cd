import Model
import Policies

/// Terms as JSON, words in every language that they were written in; docs/api-policies.md describes it.
struct TermsJSON {
    private let languages: [Language]

    init(_ site: Blueprint) {
        languages = site.languages
    }

    func object(_ fields: [TermValue.Field]) -> String {
        "{\(fields.map { "\(JSON.text($0.key)):\(value($0.value))" }.joined(separator: ","))}"
    }

    /// `{"en":"The item is unworn","zh":"商品未穿着"}`
    func words(_ text: LocalizedText) -> String {
        let words = languages.compactMap { language in
            (text.byLanguage[language] ?? text.common).map { "\(JSON.text(language.tag)):\(JSON.text($0))" }
        }
        return "{\(words.joined(separator: ","))}"
    }

    private func value(_ value: TermValue) -> String {
        switch value {
        case .word(let word): JSON.text(word)
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .day(let day): "\"\(day)\""
        case .text(let text): words(text)
        case .length(let length): span(nil, length.count, length.unit)
        case .span(let span): self.span(span.least, span.most, span.unit)
        case .money(let money): "{\"amount\":\"\(money.amount)\",\"currency\":\"\(money.currency.code)\"}"
        case .percent(let hundredths): "{\"percent\":\(JSON.number(Double(hundredths) / 100, decimals: 2))}"
        case .countries(let countries): "[\(countries.map { "\"\($0.code)\"" }.joined(separator: ","))]"
        case .list(let values): "[\(values.map(self.value).joined(separator: ","))]"
        case .object(let fields): object(fields)
        }
    }

    /// A length of one kind of days is exact in ISO 8601; business days and ranges have no form there.
    private func span(_ least: Int?, _ most: Int, _ unit: Length.Unit) -> String {
        var fields = least.map { ["\"least\":\($0)"] } ?? []
        fields += ["\"most\":\(most)", "\"unit\":\(JSON.text(unit.rawValue))"]
        if least == nil, let iso = unit.iso(most) { fields.append("\"iso\":\"\(iso)\"") }
        return "{\(fields.joined(separator: ","))}"
    }
}

extension Length.Unit {
    /// `P30D`, `PT24H` (ISO 8601-1:2019, 5.5.2).
    fileprivate func iso(_ count: Int) -> String? {
        switch self {
        case .minute: "PT\(count)M"
        case .hour: "PT\(count)H"
        case .day: "P\(count)D"
        case .week: "P\(count)W"
        case .month: "P\(count)M"
        case .year: "P\(count)Y"
        case .businessDay: nil
        }
    }
}
