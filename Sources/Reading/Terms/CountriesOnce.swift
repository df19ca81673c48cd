import Model

/// Sees to it that no country has two prices, two times or two addresses.
struct CountriesOnce {
    /// What a country has one of, `price`.
    let what: String
    private var seen: Set<Country> = []
    private var hasRest = false

    init(what: String) {
        self.what = what
    }

    /// Takes the countries of an entry, none for "all others"; false, and an error, where one has been taken before.
    mutating func takes(_ countries: [Country], at place: Place, _ reader: TermsReader) -> Bool {
        if countries.isEmpty {
            if hasRest {
                reader.error("country-twice", place, "a second \(what) for all other countries; name its countries, or leave it out")
                return false
            }
            hasRest = true
            return true
        }
        let twice = countries.filter { !seen.insert($0).inserted }
        guard let first = twice.first else { return true }
        reader.error("country-twice", place, "a second \(what) for \(first.code); name each country once")
        return false
    }
}
