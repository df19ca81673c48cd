import Model
import Notices

/// Why there is a notice or none, how large the trouble is, and what would change that, in plain sentences.
struct ExplanationSentences {
    private let told: Explanation

    init(_ explanation: Explanation) {
        told = explanation
    }

    var paragraphs: [String] { [why, down, now, wider, outlook, kept, earlier].compactMap(\.self) }

    /// A probability: never quite nothing, never quite sure.
    static func sure(_ probability: Double) -> String {
        if probability < 0.001 { return "<0.1 %" }
        if probability > 0.999 { return ">99.9 %" }
        return percent(probability)
    }

    private static func percent(_ probability: Double) -> String {
        JSON.number(probability * 100, decimals: probability < 0.1 || probability > 0.99 ? 1 : 0) + " %"
    }

    // MARK: Why

    private var why: String? {
        let none = "Why there is no notice: "
        let needed = number(told.thresholds.minimumCount)
        switch told.finding {
        case .up: return rise
        case .noComplaints: return none + "no complaint of this kind is known."
        case .neverEnough(let count):
            return none + "only \(Summary.count(count, "complaint")) of this kind \(count == 1 ? "is" : "are") known in all. Recent ones "
                + "worth \(needed) are needed."
        case .notWatched: return none + notWatched
        case .covered: return none + "one about more than this says it already."
        case .idle:
            return none
                + "it has not been sold for \(weeks(told.thresholds.idleWeeks)). The probability of trouble was \(Self.sure(last)) then."
        case .tooFew(let count):
            return none + "too few complaints. Recent ones are worth \(one(count))\(counting); \(needed) are needed."
        case .normal:
            return none + "it is within what is normal, \(times) the usual over the last \(weeks(told.evidence?.weeks ?? 0)); "
                + "up to \(number(told.thresholds.normal)) times is normal."
        case .notSure:
            return none + "there are more complaints than usual, but the probability of trouble is \(Self.sure(last)); "
                + "\(upThreshold) are needed."
        }
    }

    private var last: Double { told.weeks.last?.probability ?? 0 }

    private var upThreshold: String { Self.sure(told.thresholds.up) }

    private var counting: String {
        told.thresholds.countsLastWeek ? " in that week" : " (each week counts \(number(told.thresholds.countDecay)) of the week after)"
    }

    private var notWatched: String {
        switch told.subject.scope {
        case .product: "none of its weeks could be judged, because its orders are not known."
        case .group: "a group is judged as a whole where at least two of its products have such complaints."
        case .category: "a category is judged as a whole where it has at least four products, and another category to compare with."
        case .carrier: "carriers are judged by late, lost and damaged parcels, where the orders of at least two are known."
        case .channel: "channels are judged by complaints about service, where there are at least two channels."
        case .site: "the whole shop needs six quiet weeks before it can be judged."
        }
    }

    /// Why it went up when it did.
    private var rise: String? {
        guard let notice = told.active, let rise = told.rises.last else { return nil }
        let week = told.weeks[rise.week]
        let streak = told.weeks[rise.first...rise.week]
        let count = streak.reduce(0) { $0.addingReportingOverflow($1.tickets).partialValue }
        let usual = one(streak.reduce(0) { $0 + $1.expected })
        let since =
            rise.first == 0
            ? "in its first \(weeks(streak.count)) there were \(complaints(count))"
            : "the trouble probably began in the week of \(told.weeks[rise.first].week): in the \(weeks(streak.count)) from then on there were "
                + "\(complaints(count))"
        let brought =
            rise.before.map { "took the probability of trouble from \(Self.sure($0)) to \(Self.sure(week.probability))" }
            ?? "had a probability of trouble of \(Self.sure(week.probability))"
        return "Why it went up on \(notice.from): \(since) where \(usual) were usual. The week of \(week.week) \(brought). From "
            + "\(upThreshold) on a notice goes up if recent complaints are worth \(number(told.thresholds.minimumCount)) or more; they were "
            + "worth \(one(rise.recentCount))\(counting)."
    }

    /// Why the last one came down, where nothing is up.
    private var down: String? {
        guard told.active == nil, let to = told.notices.last?.to, let up = told.weeks.lastIndex(where: { $0.isUp }),
            up + 1 < told.weeks.count
        else { return nil }
        let after = told.weeks[up + 1]
        let from = told.weeks[up].probability
        guard after.probability < told.thresholds.down else {
            return
                "Why the last one came down on \(to): it had not been sold for \(weeks(told.thresholds.idleWeeks)), or a notice about more than this took its place."
        }
        return "Why the last one came down on \(to): after the week of \(after.week) the probability of trouble was "
            + "\(Self.sure(after.probability)) (\(Self.sure(from)) the week before); below \(Self.sure(told.thresholds.down)) a notice comes down."
    }

    // MARK: How large

    private var now: String? {
        guard let evidence = told.evidence, told.finding != .noComplaints else { return nil }
        let base = evidence.basis == .orders ? "orders" : "tickets"
        let prior = number(told.ratioPrior)
        let shrunk = (told.ratioPrior + Double(evidence.tickets)) / (told.ratioPrior + evidence.expected)
        return "The last \(weeks(evidence.weeks)): \(complaints(evidence.tickets)) from about "
            + "\(JSON.number(evidence.orders, decimals: 0)) \(base), which is \(share(evidence.rate)) (90 % interval: \(share(told.rate.low)) to "
            + "\(share(told.rate.high))). Usual are \(share(evidence.usualRate)), or \(complaints(evidence.expected)): that is \(times) the usual. "
            + "As few complaints prove little, it is taken for \(one(shrunk)) times (90 % interval: \(one(told.ratio.low)) to "
            + "\(one(told.ratio.high))), as if \(prior) had come besides where \(prior) were usual."
    }

    private var wider: String? {
        guard !told.wider.isEmpty else { return nil }
        let names = told.wider.map { notice in
            let scope = notice.scope == .site ? "the whole shop" : "\(notice.scope.kind) \(notice.scope.name.printableName)"
            return "\(scope) (since \(notice.from))"
        }
        var text = "The same trouble is known of \(names.joined(separator: ", ")); what that explains is not counted here."
        if told.wider.contains(where: { $0.scope == .site }) {
            text += " Beside a notice of the whole shop another one needs \(Self.percent(told.thresholds.upBesideShop))."
        }
        return text
    }

    // MARK: What would change it

    private var outlook: String? {
        guard let outlook = told.outlook, !told.isKept else { return nil }
        return told.active != nil ? fall(outlook) : climb(outlook)
    }

    private func fall(_ outlook: Outlook) -> String {
        let below = "What would take it down: a probability of trouble below \(Self.sure(told.thresholds.down))"
        guard let ordinary = outlook.ordinary else {
            return below + ". Half a year of ordinary weeks (\(complaints(outlook.usual)) each) would not do it."
        }
        var text = below + ", which takes \(ordinary.weeks == 1 ? "1 ordinary week" : "about \(ordinary.weeks) ordinary weeks") "
        text += "(\(complaints(outlook.usual)) each)"
        if let slowest = outlook.slowest, slowest.complaints > outlook.usual {
            let most = number(slowest.complaints)
            text += ", or \(weeks(slowest.weeks)) at \(most) a week; with more than \(most) a week it stays"
        }
        if case .product = told.subject.scope { text += ". \(weeks(told.thresholds.idleWeeks)) without an order take it down, too" }
        return text + "."
    }

    private func climb(_ outlook: Outlook) -> String? {
        guard told.finding != .covered else { return nil }
        let next = outlook.nextWeekToRise.map { "about \(complaints($0)) next week" }
        var month: String?
        if let count = outlook.monthToRise, count < outlook.nextWeekToRise ?? .max {
            month = "about \(next == nil ? complaints(count) : String(count)) a week for up to four weeks"
        }
        let ways = [next, month].compactMap(\.self)
        guard !ways.isEmpty else { return nil }
        return
            "What would bring one up: \(ways.joined(separator: ", or ")), where \(one(outlook.usual)) a week \(one(outlook.usual) == "1.0" ? "is" : "are") usual."
    }

    private var kept: String? {
        guard told.isKept, let notice = told.active else { return nil }
        return "It is kept up although its complaints fell: buyers may be following the advice. Once the trouble is fixed, say so in "
            + "notices/overrides.yml: 'fixed: \(notice.id.printable)'."
    }

    private var earlier: String? {
        let past = told.notices.filter(\.isRetired)
        guard !past.isEmpty else { return nil }
        let spells = past.map { "\($0.from) to \($0.to?.description ?? "")" }.joined(separator: ", ")
        return "Earlier notices: \(spells). --as-of a day of theirs explains them."
    }

    // MARK: Words

    private var times: String { "\(one(told.evidence?.ratio ?? 0)) times" }

    private func weeks(_ count: Int) -> String { Summary.count(count, "week") }

    private func complaints(_ count: Int) -> String { Summary.count(count, "complaint") }

    private func complaints(_ count: Double) -> String { "\(one(count)) \(one(count) == "1.0" ? "complaint" : "complaints")" }

    private func one(_ value: Double) -> String { JSON.decimals(value, 1) }

    private func number(_ value: Double) -> String { JSON.number(value, decimals: 1) }

    private func share(_ share: Double) -> String { JSON.number(share * 100, decimals: share < 0.1 ? 1 : 0) + " %" }
}
