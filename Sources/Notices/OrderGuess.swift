/// What a product's complaints of other kinds say about orders that nobody recorded.
///
/// Where one of the weeks behind this one has no orders (a lost export, the start of history), exposure is what the known weeks
/// make of it. If the unknown week was a sale, every issue of a product seems to rise at once; so the product's other complaints
/// set its exposure right. Where all weeks are known this is not asked: trouble often brings complaints of several kinds.
struct OrderGuess: Sendable {
    /// How many complaints the known weeks' word is worth.
    private let weight: Double
    private let range: ClosedRange<Double>
    /// By sku, of all issues that are not under notice: what came, and what was to be expected.
    var complaints: [Double]
    var expected: [Double]

    /// `unknown` is the part of the week's complaints that comes from unknown weeks.
    init(unknown: Double, complaints: [Double], expected: [Double], knobs: Knobs) {
        weight = knobs.guessWeight / unknown
        range = knobs.guessRange
        self.complaints = complaints
        self.expected = expected
    }

    /// By what the product's exposure is to be multiplied, judged by all complaints but these.
    func factor(_ sku: Int, besides count: Double, expected own: Double) -> Double {
        let factor = (weight + max(0, complaints[sku] - count)) / (weight + max(0, expected[sku] - own))
        return min(max(factor, range.lowerBound), range.upperBound)
    }
}
