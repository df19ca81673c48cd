import Model

extension TermWords {
    /// A country, or a group of countries but for a few.
    private struct Place {
        /// `EU`, `EEA`; nil for a country.
        var group: String?
        /// The country itself, or those of the group that are not meant.
        var countries: [Country]
    }

    /// `EU, United Kingdom`: where all members of the Union or of the Economic Area are meant, it stands for them.
    func countries(_ countries: [Country]) -> String {
        countries.isEmpty ? self[.everywhere] : list(Self.places(countries).map(name))
    }

    /// ASCII and the same in every language, for ids: `EU+GB`, `EU-IE`; `rest` where no country is named.
    static func key(_ countries: [Country]) -> String {
        guard !countries.isEmpty else { return "rest" }
        return places(countries).map { ([$0.group].compactMap { $0 } + $0.countries.map(\.code)).joined(separator: "-") }.joined(
            separator: "+")
    }

    private func name(_ place: Place) -> String {
        // Labels `country.XX` come before the built-in names, so that a shop may write "UK".
        func name(_ country: Country) -> String { labels.own("country." + country.code) ?? country.name(in: labels.language) }
        guard let group = place.group else { return list(place.countries.map(name)) }
        let whole = labels.own("country." + group) ?? group
        return place.countries.isEmpty ? whole : text(.except, ["group": whole, "countries": list(place.countries.map(name))])
    }

    /// The countries with `EEA` or `EU` for their members, at the place of the first of them. A few may be missing: those with an
    /// entry of their own.
    private static func places(_ countries: [Country]) -> [Place] {
        let named = Set(countries)
        let groups = [("EEA", Country.economicArea), ("EU", Country.union)].map { name, members in
            (name: name, members: members, missing: members.filter { !named.contains($0) })
        }
        guard let group = groups.first(where: \.missing.isEmpty) ?? groups.last(where: { $0.missing.count <= 3 }) else {
            return countries.map { Place(group: nil, countries: [$0]) }
        }
        var found: [Place] = []
        for country in countries {
            if !group.members.contains(country) {
                found.append(Place(group: nil, countries: [country]))
            } else if !found.contains(where: { $0.group != nil }) {
                found.append(Place(group: group.name, countries: group.missing))
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
