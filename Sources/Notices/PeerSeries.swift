import Model

/// Series that are compared with their likes of the same week and with their own past: carriers, categories, channels.
///
/// Each has a usual rate, learned from its quiet weeks and shrunk towards that of all; how the others do this week says how far
/// from usual such weeks are. So what rises everywhere at once is nobody's trouble here, and what rises in one place is.
struct PeerSeries: Sendable {
    /// One week's figures by series. `complaints` and `exposure` are without what products of their own explain; `all` of both is
    /// what a notice states.
    struct Figures: Sendable {
        var complaints: [Double]
        var exposure: [Double]
        var allComplaints: [Double]
        var allExposure: [Double]

        init(series: Int) {
            complaints = Array(repeating: 0, count: series)
            exposure = complaints
            allComplaints = complaints
            allExposure = complaints
        }
    }

    let peers: Int
    /// How many issues; series `peer * issues + issue`.
    let issues: Int
    private let knobs: PeerKnobs
    private let all: Knobs
    private var watch: Watch
    /// What quiet weeks had, older ones worth less, by series; and how many there were.
    private var usualCount: [Double]
    private var usualExposure: [Double]
    private var quietWeeks: [Int]
    /// How probable trouble was after the last week.
    private var before: [Double]
    /// By series, whether the week said anything of it: the first ones only teach what is usual.
    private var isWeighed: [Bool]

    init(peers: Int, issues: Int, knobs: PeerKnobs, all: Knobs, basis: Notice.Evidence.Basis) {
        self.peers = peers
        self.issues = issues
        self.knobs = knobs
        self.all = all
        watch = Watch(series: peers * issues, filter: knobs.filter, knobs: all, basis: basis)
        usualCount = Array(repeating: 0, count: peers * issues)
        usualExposure = usualCount
        quietWeeks = Array(repeating: 0, count: peers * issues)
        before = usualCount
        isWeighed = []
    }

    var postings: [NoticeBoard.Posting] { watch.postings }

    mutating func follow(_ series: Int) { watch.follow(series) }

    var followed: [Int] { watch.followed }

    func course(of series: Int) -> Course { watch.course(of: series) }

    var likely: [(series: Int, weeks: [WeekFigures])] { watch.likely }

    func isUp(_ peer: Int, _ issue: Int) -> Bool { watch.isUp(peer * issues + issue) }

    /// How many times its usual rate a peer has now.
    func excess(_ peer: Int, _ issue: Int) -> Double { watch.relativeRate(of: peer * issues + issue) }

    /// How many times the rate of all a peer usually has; 1 while nothing is known.
    func usualRatio(_ peer: Int, _ issue: Int) -> Double {
        guard let pooled = pooled(issue, without: nil) else { return 1 }
        return usual(peer, issue, pooled: pooled) / pooled
    }

    /// Takes in a good week and decides.
    mutating func step(_ week: Week, _ figures: Figures) {
        guard !isMissing(figures) else { return }
        watch.begin(week)
        isWeighed = Array(repeating: false, count: peers * issues)
        for issue in 0..<issues { step(issue, figures) }
        watch.close()
        // A week from which only what is usual was learned decides nothing, and has no figures to show.
        for series in 0..<(peers * issues) where isWeighed[series] {
            let probability = watch.probability(of: series)
            // A carrier that takes no more orders cannot fail anybody.
            let isUp =
                watch.isUp(series)
                ? probability >= knobs.down && figures.allExposure[series] > 0
                : probability >= knobs.up && before[series] >= knobs.before && watch.recentCount[series] >= knobs.minimumCount
                    && watch.relativeRate(of: series) >= knobs.excess
            watch.decide(series, week: week, isUp: isUp)
            before[series] = probability
        }
    }

    private mutating func step(_ issue: Int, _ figures: Figures) {
        let pooled = pooled(issue, without: nil) ?? ratio(of: figures, issue)
        guard let pooled, pooled > 0 else { return learn(issue, figures, developments: nil) }
        var expected = Array(repeating: 0.0, count: peers)
        var calm = (complaints: 0.0, expected: 0.0)
        for peer in 0..<peers {
            let series = peer * issues + issue
            expected[peer] = figures.exposure[series] * usual(peer, issue, pooled: pooled)
            guard isCalm(series) else { continue }
            calm.complaints += figures.complaints[series]
            calm.expected += expected[peer]
        }
        var developments = Array(repeating: 1.0, count: peers)
        for peer in 0..<peers {
            let series = peer * issues + issue
            var others = calm
            if isCalm(series) {
                others.complaints -= figures.complaints[series]
                others.expected -= expected[peer]
            }
            let development = (max(0, others.complaints) + knobs.othersWeight) / (max(0, others.expected) + knobs.othersWeight)
            developments[peer] = min(max(development, knobs.othersRange.lowerBound), knobs.othersRange.upperBound)
            guard quietWeeks[series] >= knobs.neededWeeks else { continue }
            let due = expected[peer] * developments[peer]
            let scale = figures.exposure[series] > 0 ? figures.allExposure[series] / figures.exposure[series] : 0
            // What is usual, and how the others do, is known only so well.
            let doubt = 1 / (max(0, others.expected) + knobs.othersWeight) + 1 / (usualCount[series] + knobs.sharedWeight)
            watch.show(
                series, complaints: figures.allComplaints[series], exposure: figures.allExposure[series], expected: due * scale)
            watch.weigh(series, complaints: figures.complaints[series], expected: due, doubt: doubt)
            isWeighed[series] = true
        }
        learn(issue, figures, developments: developments)
    }

    /// Quiet weeks become what is usual, each as far as it was probably quiet.
    private mutating func learn(_ issue: Int, _ figures: Figures, developments: [Double]?) {
        for peer in 0..<peers {
            let series = peer * issues + issue
            guard figures.exposure[series] > 0, isCalm(series) else { continue }
            let quiet = 1 - watch.probability(of: series)
            let memory = 1 - (1 - knobs.memory) * quiet
            usualCount[series] = memory * usualCount[series] + quiet * figures.complaints[series]
            usualExposure[series] = memory * usualExposure[series] + quiet * figures.exposure[series] * (developments?[peer] ?? 1)
            quietWeeks[series] += 1
        }
    }

    private func isCalm(_ series: Int) -> Bool { !watch.isUp(series) && watch.probability(of: series) < 0.5 }

    /// Complaints per order that are usual of a peer, shrunk towards those of all.
    private func usual(_ peer: Int, _ issue: Int, pooled: Double) -> Double {
        let series = peer * issues + issue
        let own = (usualCount[series] + knobs.sharedWeight) / (usualExposure[series] + knobs.sharedWeight / pooled)
        guard let largest = knobs.largestRatio, let others = self.pooled(issue, without: peer) else { return own }
        return min(own, largest * others)
    }

    /// Complaints per order that are usual of all, or of all but one; nil while nobody has any.
    private func pooled(_ issue: Int, without left: Int?) -> Double? {
        var count = 0.0
        var exposure = 0.0
        for peer in 0..<peers where peer != left {
            count += usualCount[peer * issues + issue]
            exposure += usualExposure[peer * issues + issue]
        }
        return exposure > 0 && count > 0 ? count / exposure : nil
    }

    private func ratio(of figures: Figures, _ issue: Int) -> Double? {
        var count = 0.0
        var exposure = 0.0
        for peer in 0..<peers {
            count += figures.complaints[peer * issues + issue]
            exposure += figures.exposure[peer * issues + issue]
        }
        return exposure > 0 && count > 0 ? count / exposure : nil
    }

    /// Whether the week's complaints came without the name of a peer, or not at all.
    private func isMissing(_ figures: Figures) -> Bool {
        var due = 0.0
        for issue in 0..<issues {
            guard let pooled = pooled(issue, without: nil) else { continue }
            for peer in 0..<peers {
                due += figures.exposure[peer * issues + issue] * usual(peer, issue, pooled: pooled)
            }
        }
        return due >= all.missingFloor && figures.complaints.reduce(0, +) < all.missingShare * due
    }
}
