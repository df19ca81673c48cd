import Model

/// Lists as diagnostics write them.
enum Names {
    /// `conditions, steps and a time limit`
    static func list(_ words: [String], _ conjunction: String = "and") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// `Austria, Belgium and 10 more countries`; `the EU` where all its members are there.
    static func countries(_ countries: [Country], most: Int = 3) -> String {
        let english = Language("en")
        let sorted = Set(countries).sorted()
        var names: [String] = []
        var rest = sorted
        if Set(Country.economicArea).isSubset(of: sorted) {
            names.append("the EEA")
            rest.removeAll { Country.economicArea.contains($0) }
        } else if Set(Country.union).isSubset(of: sorted) {
            names.append("the EU")
            rest.removeAll { Country.union.contains($0) }
        }
        names += rest.map { country in
            let name = country.name(in: english)
            return withArticle.contains(country.code) ? "the " + name : name
        }
        guard names.count > most + 1 else { return list(names) }
        return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more countries"
    }

    private static let withArticle: Set<String> = [
        "AE", "BS", "CC", "CD", "CF", "CG", "CK", "DO", "FK", "GB", "GM", "KY", "MH", "MV", "NL", "PH",
        "SB", "US",
    ]

    /// `30 days`, `1 business day`, `1-3 business days`
    static func span(_ span: TimeSpan) -> String {
        let count = span.least.map { "\($0)-" } ?? ""
        return
            "\(count)\(span.most) \(span.unit.rawValue)\(span.most == 1 && span.least == nil ? "" : "s")"
    }

    static func length(_ length: Length) -> String {
        span(TimeSpan(most: length.count, unit: length.unit))
    }

    /// `12.5 %` of 1250 hundredths of a percent.
    static func percent(_ hundredths: Int) -> String {
        let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let digits =
            part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)"
        return "\(whole)\(digits) %"
    }
}

extension PolicyTerms {
    /// `content/policies/returns.en.md:12`
    func written(at place: TextPlace) -> String { "\(file):\(place.line)" }

    func warning(_ id: String, _ place: TextPlace, _ message: String) -> Diagnostic {
        Diagnostic(.warning, id: id, file: file, line: place.line, column: place.column, message)
    }
}
