import Model

/// What the law of some countries gives everybody who buys at a distance, whatever a shop writes. docs/policy-checks.md names the sources
/// and what the table leaves out.
struct StatutoryMinimum {
    /// Where, as a warning says it.
    let place: String
    let countries: Set<Country>
    /// The law, as a warning names it.
    let law: String
    /// To send something back without giving a reason, counted from delivery.
    let days: Int
    /// In which money comes back; nil where the table does not say.
    let refundDays: Int?
    /// What the refund is counted from.
    let refundFrom: TermStart.Event
    /// Whether nothing but the way back may be charged for.
    let forbidsFees: Bool

    private init(
        _ place: String, _ countries: [Country], _ law: String, days: Int, refundDays: Int? = nil,
        refundFrom: TermStart.Event = .arrival, forbidsFees: Bool = false
    ) {
        self.place = place
        self.countries = Set(countries)
        self.law = law
        self.days = days
        self.refundDays = refundDays
        self.refundFrom = refundFrom
        self.forbidsFees = forbidsFees
    }

    static let all: [StatutoryMinimum] = [
        StatutoryMinimum(
            "the EU and the EEA", Country.economicArea, "Directive 2011/83/EU, articles 9, 13 and 14",
            days: 14, refundDays: 14,
            forbidsFees: true),
        StatutoryMinimum(
            "the United Kingdom", ["GB"].compactMap { Country($0) },
            "Consumer Contracts Regulations 2013, regulations 30, 34 and 35",
            days: 14, refundDays: 14, forbidsFees: true),
        StatutoryMinimum(
            "mainland China", ["CN"].compactMap { Country($0) }, "Consumer Protection Law, article 25",
            days: 7, refundDays: 7,
            forbidsFees: true),
        StatutoryMinimum(
            "Taiwan", ["TW"].compactMap { Country($0) }, "Consumer Protection Act, article 19", days: 7,
            forbidsFees: true),
        StatutoryMinimum(
            "South Korea", ["KR"].compactMap { Country($0) },
            "Act on Consumer Protection in Electronic Commerce, article 17", days: 7),
    ]
}
