package import Model

/// The terms of a version as a tree of plain values, for programs and for the text that is proved: both come from one tree, so that
/// they cannot say different things. Keys are those of the front matter; what nobody wrote is absent, so a term that Signpost learns to
/// carry later changes no old text.
package indirect enum TermValue: Hashable, Sendable {
    case word(String)
    case number(Int)
    case flag(Bool)
    case day(Day)
    /// Words of the shop.
    case text(LocalizedText)
    case length(Length)
    case span(TimeSpan)
    case money(Money)
    /// Hundredths of a percent.
    case percent(Int)
    /// Sorted.
    case countries([Country])
    case list([TermValue])
    case object([Field])

    package struct Field: Hashable, Sendable {
        package var key: String
        package var value: TermValue

        package init(key: String, value: TermValue) {
            self.key = key
            self.value = value
        }
    }
}

/// Collects the fields of an object; what is not there is left out.
struct TermFields {
    private(set) var fields: [TermValue.Field] = []

    var value: TermValue? { fields.isEmpty ? nil : .object(fields) }

    mutating func add(_ key: String, _ value: TermValue?) {
        guard let value else { return }
        fields.append(TermValue.Field(key: key, value: value))
    }

    mutating func add(_ key: String, _ list: [TermValue]) {
        if !list.isEmpty { add(key, .list(list)) }
    }

    mutating func add(_ key: String, _ countries: [Country]) {
        if !countries.isEmpty { add(key, .countries(Set(countries).sorted())) }
    }

    mutating func add(_ key: String, words: [String]) { add(key, words.map { .word($0) }) }

    mutating func add(_ key: String, texts: [LocalizedText]) { add(key, texts.map { .text($0) }) }

    /// Only where it is so.
    mutating func add(_ key: String, when flag: Bool) {
        if flag { add(key, .flag(true)) }
    }
}
