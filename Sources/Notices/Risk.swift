/// How many times the catalogue's rate is to be expected of each product and issue in a week, by what is known of its category and
/// of the carriers that bring it. 1 where nothing is known.
struct Risk: Sendable {
    private let issues: Int
    /// By sku and issue; nil while all are 1.
    private var factors: [Double]?
    private let skus: Int

    init(skus: Int, issues: Int) {
        self.skus = skus
        self.issues = issues
    }

    func factor(of sku: Int, _ issue: Int) -> Double { factors.map { $0[sku * issues + issue] } ?? 1 }

    /// Whether any factor may differ from 1.
    var isKnown: Bool { factors != nil }

    mutating func multiply(_ sku: Int, _ issue: Int, by factor: Double) {
        if factors == nil { factors = Array(repeating: 1, count: skus * issues) }
        factors?[sku * issues + issue] *= factor
    }
}
