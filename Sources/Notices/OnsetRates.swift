/// How often each issue troubles products of this shop, learned from its own history.
///
/// A shop whose dresses run small every other month and whose parcels never break should believe the next small dress sooner than
/// the next broken parcel. By issue it compares the trouble that was found so far, counted in product-weeks by its probability, with what the
/// filter's own rate would have brought: one step of the EM algorithm for the rate at which trouble begins, taken every week.
struct OnsetRates: Sendable {
    private let filter: FilterKnobs
    private let knobs: OnsetKnobs
    private let minimumCount: Double
    /// By cell: complaints so far, and how probable trouble would be by the filter's rate alone.
    private var complaints: [Double]
    private var due: [Double]
    /// By issue, in product-weeks: trouble found and trouble due.
    private var found: [Double]
    private var expected: [Double]
    /// By issue, in times the filter's own rate; as of the week before.
    private(set) var factors: [Double]

    init(cells: Int, issues: Int, knobs: Knobs) {
        filter = knobs.product
        self.knobs = knobs.onset
        minimumCount = knobs.minimumCount
        complaints = Array(repeating: 0, count: cells)
        due = Array(repeating: knobs.product.launch, count: cells)
        found = Array(repeating: 0, count: issues)
        expected = found
        factors = Array(repeating: 1, count: issues)
    }

    /// What a cell's week brought.
    ///
    /// A cell counts once it has the complaints that a notice needs: those that never will are not looked at, and which they are must
    /// not depend on the future.
    mutating func take(_ cell: Int, issue: Int, complaints count: Double, probability: Double) {
        complaints[cell] += count
        guard complaints[cell] >= minimumCount else { return }
        due[cell] = due[cell] * (1 - filter.off) + (1 - due[cell]) * filter.on
        found[issue] += probability
        expected[issue] += due[cell]
    }

    /// The week is over.
    mutating func close() {
        for issue in factors.indices {
            let factor = (found[issue] + knobs.weight) / (expected[issue] + knobs.weight)
            factors[issue] = min(max(factor, knobs.range.lowerBound), knobs.range.upperBound)
        }
    }
}
