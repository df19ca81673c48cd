/// What is usual: the rate of each issue in the whole catalogue, in the same week.
///
/// Promotions, seasons, slow reporting and trouble of the whole shop raise a product's complaints and the catalogue's alike,
/// so they cancel.
struct Baseline: Sendable {
    private let knobs: Knobs
    private let issues: Int
    /// The last good weeks, newest last.
    private var trailing: [Catalogue] = []
    /// The usual rates of the weeks before, by issue; 0 while an issue has none.
    private var usual: [Double]

    init(issues: Int, knobs: Knobs) {
        self.issues = issues
        self.knobs = knobs
        usual = Array(repeating: 0, count: issues)
    }

    /// Complaints and exposure of the catalogue in one week, by issue, each product weighted and cells in trouble left out.
    struct Catalogue: Sendable {
        var complaints: [Double]
        var exposure: [Double]
    }

    /// The weight of a product by its exposure: no product is its own background.
    static func weight(of exposure: Double, largest: Double) -> Double { exposure > largest ? largest / exposure : 1 }

    /// Whether the week lost its complaints: the export is missing although orders exist.
    func isMissing(_ week: Catalogue) -> Bool {
        var due = 0.0
        var came = 0.0
        for issue in 0..<issues {
            due += usual[issue] * week.exposure[issue]
            came += week.complaints[issue]
        }
        return due >= knobs.missingFloor && came < knobs.missingShare * due
    }

    /// Complaints per order that are usual in this week, by issue: the week's own rate, steadied by the weeks before.
    func rates(in week: Catalogue) -> [Double] {
        (0..<issues).map { issue in
            let n = week.complaints[issue]
            let x = week.exposure[issue]
            // An issue's first week stands for itself.
            var before = usual[issue] > 0 ? usual[issue] : x > 0 ? (n + 0.5) / x : 0
            // A code that is new or renamed rises everywhere at once: then the weeks before say little.
            if x > 0 { before = max(before, n / (knobs.largestJump * x)) }
            guard before > 0 else { return 0 }
            return (n + knobs.trailingWeight) / (x + knobs.trailingWeight / before)
        }
    }

    /// Takes in a good week.
    mutating func append(_ week: Catalogue) {
        trailing.append(week)
        if trailing.count > knobs.trailingWeeks { trailing.removeFirst() }
        for issue in 0..<issues {
            var n = 0.0
            var x = 0.0
            for past in trailing {
                n += past.complaints[issue]
                x += past.exposure[issue]
            }
            // A catalogue whose every product is in trouble keeps what was usual before.
            if x > 0 { usual[issue] = (n + 0.5) / x }
        }
    }
}
