import Model

/// The groups of variants: trouble that each variant has too few orders to show, and all of them together do not.
///
/// If just one variant is to blame the rest without it is well, and the product has the notice; if the group has it, a variant
/// has its own only where it is far worse than the rest.
struct GroupSeries: ScopedSeries, Sendable {
    private let tally: Tally
    private let knobs: Knobs
    private let names: [String]
    /// By series.
    private let group: [Int]
    private let issue: [Int]
    /// Where each series' members start, and after the last series the end.
    private let start: [Int]
    /// By member: its sku.
    private let sku: [Int]
    /// By sku and issue; the member, -1 for none.
    private let member: [Int32]
    private var watch: Watch
    private let filter: SwitchingFilter
    /// By member: the rest of its group without it, and the member against what the rest has.
    private var rest: FilterStates
    private var beyond: FilterStates
    private var hasStarted: [Bool]

    /// nil where no two products are of one group.
    init?(_ tally: Tally, assortment: Assortment, knobs: Knobs, basis: Notice.Evidence.Basis) {
        let issues = tally.issues.count
        var members = Array(repeating: [Int](), count: assortment.groups.count)
        for (sku, group) in assortment.group.enumerated() { if let group { members[group].append(sku) } }
        guard members.contains(where: { $0.count >= 2 }) else { return nil }
        var total = Array(repeating: 0.0, count: tally.skus.count * issues)
        for row in tally.tickets.count.indices {
            total[Int(tally.tickets.sku[row]) * issues + Int(tally.tickets.issue[row])] += tally.tickets.count[row]
        }
        var (group, issue, start, sku) = ([Int](), [Int](), [0], [Int]())
        var member = Array(repeating: Int32(-1), count: total.count)
        for (index, skus) in members.enumerated() {
            for code in 0..<issues {
                // With too few complaints in all, or with all of them about one variant, there can be no notice.
                let counts = skus.map { total[$0 * issues + code] }
                guard counts.reduce(0, +) >= knobs.minimumCount, counts.count(where: { $0 > 0 }) >= 2 else { continue }
                group.append(index)
                issue.append(code)
                for one in skus {
                    member[one * issues + code] = Int32(sku.count)
                    sku.append(one)
                }
                start.append(sku.count)
            }
        }
        self.tally = tally
        self.knobs = knobs
        names = assortment.groups
        (self.group, self.issue, self.start, self.sku, self.member) = (group, issue, start, sku, member)
        watch = Watch(series: group.count, filter: knobs.product, knobs: knobs, basis: basis)
        filter = SwitchingFilter(knobs.product)
        rest = filter.start(count: sku.count)
        beyond = rest
        hasStarted = Array(repeating: false, count: group.count)
    }

    /// Whether the product's group has the notice.
    func isUp(_ sku: Int, _ issue: Int) -> Bool {
        let place = Int(member[sku * tally.issues.count + issue])
        return place >= 0 && watch.isUp(series(of: place))
    }

    /// How probable it is that a variant is far worse than the rest of its group.
    func probabilityBeyond(_ sku: Int, _ issue: Int) -> Double {
        let place = Int(member[sku * tally.issues.count + issue])
        return place >= 0 ? beyond.probability(at: place) : 0
    }

    /// Takes in a good week and decides. `due` is what is to be expected of a product, and the exposure behind it.
    mutating func step(
        _ week: Int, shop: SiteSeries, due: (_ sku: Int, _ issue: Int, _ count: Double) -> (exposure: Double, expected: Double)
    ) {
        var counts = Array(repeating: 0.0, count: sku.count)
        for row in tally.tickets.start[week]..<tally.tickets.start[week + 1] {
            let place = Int(member[Int(tally.tickets.sku[row]) * tally.issues.count + Int(tally.tickets.issue[row])])
            if place >= 0 { counts[place] = tally.tickets.count[row] }
        }
        let name = tally.weeks[week]
        watch.begin(name)
        for series in group.indices { weigh(series, counts: counts, due: due) }
        watch.close()
        for series in group.indices where hasStarted[series] {
            let one = (start[series]..<start[series + 1]).map { rest.probability(at: $0) }.min() ?? 0
            let probability = watch.probability(of: series)
            let isUp =
                watch.isUp(series)
                ? probability >= knobs.down && one >= knobs.restDown
                : probability >= (shop.isUnderSuspicion(issue[series]) ? knobs.upInShopTrouble : knobs.up) && one >= knobs.restUp
                    && watch.recentCount[series] >= knobs.minimumCount
            watch.decide(series, week: name, isUp: isUp)
        }
    }

    private mutating func weigh(
        _ series: Int, counts: [Double], due: (_ sku: Int, _ issue: Int, _ count: Double) -> (exposure: Double, expected: Double)
    ) {
        let members = start[series]..<start[series + 1]
        var all = (complaints: 0.0, exposure: 0.0, expected: 0.0)
        var own: [(complaints: Double, expected: Double)] = []
        for place in members {
            let (exposure, expected) = due(sku[place], issue[series], counts[place])
            let complaints = expected > 0 ? counts[place] : 0
            own.append((complaints, expected))
            all.complaints += complaints
            all.exposure += exposure
            all.expected += expected
        }
        hasStarted[series] = hasStarted[series] || all.exposure > 0
        guard hasStarted[series] else { return }
        watch.take(series, complaints: all.complaints, exposure: all.exposure, expected: all.expected)
        for (place, one) in zip(members, own) {
            filter.step(
                &rest, at: place, count: max(0, all.complaints - one.complaints), expected: max(0, all.expected - one.expected))
            filter.step(
                &beyond, at: place, count: one.complaints, expected: one.expected * filter.relativeRate(rest, at: place))
        }
    }

    private func series(of place: Int) -> Int {
        // The series whose members begin last before it.
        var (low, high) = (0, start.count - 1)
        while low + 1 < high {
            let middle = (low + high) / 2
            if start[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }

    var seriesCount: Int { group.count }

    func subject(of series: Int) -> (scope: Notice.Scope, issue: Int)? { (.group(names[group[series]]), issue[series]) }

    mutating func follow(_ series: Int) { watch.follow(series) }

    var followed: [Int] { watch.followed }

    func course(of series: Int) -> Course { watch.course(of: series) }

    var likely: [(series: Int, weeks: [WeekFigures])] { watch.likely }

    /// Every notice so far.
    var notices: [Decided] {
        watch.postings.map { Decided(scope: .group(names[group[$0.series]]), issue: issue[$0.series], posting: $0) }
    }
}
