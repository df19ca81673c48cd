import Model

extension TermsReader {
    /// Codes of ISO 3166-1; `EU` and `EEA` stand for their members. As written, each once.
    ///
    /// - Parameter named: countries that have entries of their own, so that a group does not mean them.
    func countries(_ key: String, in keys: Keys, beside named: Set<Country> = []) -> [Country] {
        var found: [Country] = []
        for name in keys.oneOrMore(key, example: "[EU, GB, US]") {
            for country in countries(name, beside: named) where !found.contains(country) { found.append(country) }
        }
        return found
    }

    /// One code, or the members of a group.
    func countries(_ name: Written<String>, beside named: Set<Country>) -> [Country] {
        switch name.value {
        case "EU": return Country.union.filter { !named.contains($0) }
        case "EEA": return Country.economicArea.filter { !named.contains($0) }
        default: break
        }
        if let country = Country(name.value) { return [country] }
        error("country", name.place, "'\(name.value)' is no country of ISO 3166-1; \(Self.advice(name.value))")
        return []
    }

    /// The countries that the elements of a list name by their own codes: `{ to: IE }` beside `{ to: EU }`.
    func namedCountries(_ key: String, of list: String, in keys: Keys) -> Set<Country> {
        Set(elements(list, in: keys).flatMap { $0[key]?.elements ?? [] }.compactMap { $0.text.flatMap { Country($0) } })
    }

    /// One code.
    func country(_ key: String, in keys: Keys) -> Country? {
        guard let name = keys.written(key) else { return nil }
        if let country = Country(name.value) { return country }
        if name.value == "EU" || name.value == "EEA" {
            error("country", name.place, "'\(key)' is one country, and '\(name.value)' are many; write one of them, as in DE")
        } else {
            error("country", name.place, "'\(name.value)' is no country of ISO 3166-1; \(Self.advice(name.value))")
        }
        return nil
    }

    private static let usual = [
        "UK": "GB", "GREAT BRITAIN": "GB", "ENGLAND": "GB", "BRITAIN": "GB", "USA": "US", "AMERICA": "US", "EL": "GR", "PRC": "CN",
        "CHINA": "CN", "HOLLAND": "NL", "EUROPE": "EU", "EUROPEAN UNION": "EU", "UAE": "AE", "KOREA": "KR", "CZECH REPUBLIC": "CZ",
        "TURKEY": "TR", "MACAO": "MO", "中国": "CN", "香港": "HK", "澳门": "MO", "欧盟": "EU",
    ]

    private static func advice(_ name: String) -> String {
        let capitals = name.uppercased()
        if let code = usual[capitals] { return "write \(code)" }
        if Country(capitals) != nil || capitals == "EU" || capitals == "EEA" { return "write \(capitals)" }
        for language in [Language("en"), Language("zh")] {
            let match = Country.codes.first { Country($0)?.name(in: language).lowercased() == name.lowercased() }
            if let match { return "write \(match)" }
        }
        if name.unicodeScalars.count > 3 {
            let byName = Country.codes.compactMap { code in Country(code).map { (code, $0.name(in: Language("en"))) } }
            if let nearest = nearestName(to: name, among: byName.map(\.1)), let code = byName.first(where: { $0.1 == nearest })?.0 {
                return "for \(nearest) write \(code)"
            }
        }
        return "write two letters, such as US, GB or CN, or EU, EEA for their members"
    }
}
