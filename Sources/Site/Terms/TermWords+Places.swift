import Model

extension TermWords {
    /// `EU, United Kingdom`: where all members of the Union or of the Economic Area are meant, it stands for them.
    func countries(_ countries: [Country]) -> String { countries.isEmpty ? self[.everywhere] : list(places(countries).map(\.name)) }

    /// ASCII and the same in every language, for ids: `EU+GB`; `rest` where no country is named.
    static func key(_ countries: [Country]) -> String {
        countries.isEmpty ? "rest" : groups(countries).map { $0.group ?? $0.countries[0].code }.joined(separator: "+")
    }

    private func places(_ countries: [Country]) -> [(name: String, key: String)] {
        Self.groups(countries).map { entry in
            let key = entry.group ?? entry.countries[0].code
            // Labels `country.XX` come before the built-in names, so that a shop may write "UK".
            return (labels.own("country." + key) ?? (entry.group ?? entry.countries[0].name(in: labels.language)), key)
        }
    }

    /// The countries with `EEA` or `EU` for all members, at the place of the first of them.
    static func groups(_ countries: [Country]) -> [(group: String?, countries: [Country])] {
        let named = Set(countries)
        let groups: [(String, [Country])] = [("EEA", Country.economicArea), ("EU", Country.union)]
        guard let (name, members) = groups.first(where: { $0.1.allSatisfy(named.contains) }) else {
            return countries.map { (nil, [$0]) }
        }
        var found: [(group: String?, countries: [Country])] = []
        for country in countries {
            if !members.contains(country) {
                found.append((nil, [country]))
            } else if !found.contains(where: { $0.group == name }) {
                found.append((name, members))
            }
        }
        return found
    }

    func categories(_ ids: [String]) -> String { list(ids.map { name($0, categories) }) }
    func channels(_ ids: [String]) -> String { list(ids.map { name($0, channels) }) }
    func tiers(_ ids: [String]) -> String { list(ids.map { name($0, tiers) }) }
    func carrier(_ id: String) -> String { name(id, carriers) }

    private func name(_ id: String, _ names: [String: LocalizedText]) -> String { names[id].map(text) ?? id }
}
