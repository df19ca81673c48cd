/// One fact of a policy's terms, in the words of one language: `Time to return: 30 days from delivery`.
///
/// A fact that stands in two versions of a policy has the same id in both, so that versions can be compared fact by fact. Texts
/// in a list (conditions, steps) have no name of their own and are numbered: `conditions.2`.
struct TermFact: Hashable, Sendable {
    /// What a fact is about, in the order in which a policy's page shows it.
    enum Group: String, CaseIterable, Sendable {
        case timeLimits = "time_limits"
        case costs
        case moneyBack = "money_back"
        case compensation, conditions, steps, location, members, exceptions
    }

    /// `returns.window`, `shipping.delivery.US`, `compensation.late_delivery.choices`; ASCII, unique in a policy's version, the same in every language.
    let id: String
    let group: Group
    /// What it is: `Time to return`.
    let label: String
    /// Plain words: `30 days from delivery`.
    let value: String
    /// Whether a table of the page shows it, so that the lists leave it out.
    var isInTable = false
    /// Whether the value is a sentence that stands without its label: a condition, a step, a benefit.
    var isSentence = false
}
