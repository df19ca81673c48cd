import Model
import Notices

/// An explanation for a shop's owner: the weeks as a table, then plain sentences.
struct ExplanationText {
    private let told: Explanation
    private let allWeeks: Bool

    init(_ explanation: Explanation, allWeeks: Bool) {
        told = explanation
        self.allWeeks = allWeeks
    }

    var text: String {
        let parts = [headline, table, why, now, wider, outlook, earlier].compactMap(\.self)
        return parts.map { $0.wrapped(at: 100) }.joined(separator: "\n\n")
    }

    private var name: String {
        let name = told.subject.scope.name.printableName
        let scope =
            if case .product = told.subject.scope { name } else if told.subject.scope == .site { "The whole shop" } else {
                "\(told.subject.scope.kind.capitalizedFirst) \(name)"
            }
        return "\(scope), \(told.subject.issue.printableName)"
    }

    private var headline: String {
        guard let lastWeek = told.lastWeek else { return "\(name): there are no ticket statistics up to \(told.asOf)." }
        let state =
            if let notice = told.active { "a notice is up since \(notice.from)" } else if let last = told.notices.last, let to = last.to {
                "no notice; the last one came down on \(to)"
            } else { "no notice" }
        return "\(name): \(state). As of \(told.asOf); figures up to the week of \(lastWeek)."
    }

    // MARK: The weeks

    private var table: String? {
        guard !told.weeks.isEmpty else { return nil }
        let window = allWeeks ? told.weeks.indices : told.window
        let head = ["WEEK", "COMPLAINTS", told.basis == .orders ? "ORDERS" : "TICKETS", "USUAL", "TIMES", "TROUBLE", "NOTICE"]
        let rows = window.map { row($0) }
        var lines = TextTable([head] + rows, numbers: 1...5).lines
        if window.lowerBound > 0 { lines.append("\(Summary.count(window.lowerBound, "earlier week")) left out; --all-weeks prints them.") }
        return lines.joined(separator: "\n")
    }

    private func row(_ index: Int) -> [String] {
        let week = told.weeks[index]
        let wasUp = index > 0 && told.weeks[index - 1].isUp
        let notice = week.isUp ? (wasUp ? "up" : "goes up") : (wasUp ? "comes down" : "")
        let times = week.expected > 0 ? JSON.decimals(Double(week.tickets) / week.expected, 1) : "-"
        return [
            week.week.description, String(week.tickets), JSON.decimals(week.orders, 1), JSON.decimals(week.expected, 1), times,
            percent(week.probability), notice,
        ]
    }

    // MARK: The sentences

    private var why: String? {
        let needs = told.thresholds
        let recent = JSON.number(needs.minimumCount, decimals: 1)
        switch told.finding {
        case .up: return rise
        case .noComplaints: return "Why there is no notice: no complaint of this kind is known."
        case .neverEnough(let count):
            return
                "Why there is no notice: only \(Summary.count(count, "complaint")) of this kind \(count == 1 ? "is" : "are") known in all; "
                + "a notice needs recent ones worth \(recent)."
        case .notWatched: return "Why there is no notice: \(notWatched)"
        case .covered: return "Why there is no notice of its own: one about more than this says it already."
        case .idle:
            return "Why there is no notice: it has not been sold for weeks, or what a wider trouble brings explains it; "
                + "the probability of trouble is \(percent(last.probability))."
        case .tooFew(let count):
            return
                "Why there is no notice: too few complaints. Recent ones are worth \(JSON.decimals(count, 1))\(counting); \(recent) are needed."
        case .normal:
            return "Why there is no notice: it is within what is normal, \(times(told.evidence)) the usual over the last "
                + "\(Summary.count(told.evidence?.weeks ?? 0, "week")); up to 1.4 times is normal."
        case .notSure:
            return "Why there is no notice: more than usual, but not surely. The probability of trouble is \(percent(last.probability)); "
                + "\(percent(needs.up)) are needed."
        }
    }

    private var last: WeekFigures {
        told.weeks.last ?? WeekFigures(week: Week(containing: told.asOf), tickets: 0, orders: 0, expected: 0, probability: 0, isUp: false)
    }

    private var counting: String { told.thresholds.countsLastWeek ? "" : " (each week counts .8 of the week after)" }

    private var notWatched: String {
        switch told.subject.scope {
        case .product: "none of its weeks could be judged, because its orders are not known."
        case .group: "a group is judged as a whole where at least two of its products have such complaints."
        case .category: "a category is judged as a whole where it has at least four products and another one to compare with."
        case .carrier: "carriers are judged by late, lost and damaged parcels, where at least two carriers are known with their orders."
        case .channel: "channels are judged by complaints about service, where there are at least two."
        case .site: "the whole shop needs six quiet weeks before it can be judged."
        }
    }

    /// Why it went up when it did.
    private var rise: String? {
        guard let notice = told.active, let rise = told.rises.last else { return nil }
        let week = told.weeks[rise.week]
        let brought = rise.before.map { "took the probability of trouble from \(percent($0)) to" } ?? "had a probability of trouble of"
        let streak = told.weeks[rise.first...rise.week]
        let count = streak.reduce(0) { $0.addingReportingOverflow($1.tickets).partialValue }
        let usual = streak.reduce(0) { $0 + $1.expected }
        return "Why it went up on \(notice.from): the week of \(week.week) \(brought) \(percent(week.probability)); "
            + "\(percent(told.thresholds.up)) are needed. Recent complaints were worth \(JSON.decimals(rise.recentCount, 1))\(counting); "
            + "\(JSON.number(told.thresholds.minimumCount, decimals: 1)) are needed. Behind it: \(Summary.count(count, "complaint")) in "
            + "\(Summary.count(streak.count, "week")) from \(streak.first?.week.description ?? "") on, where \(JSON.decimals(usual, 1)) were usual."
    }

    private var now: String? {
        guard let evidence = told.evidence, told.finding != .noComplaints else { return nil }
        let base = evidence.basis == .orders ? "orders" : "tickets"
        return "The last \(Summary.count(evidence.weeks, "week")): \(Summary.count(evidence.tickets, "complaint")) from about "
            + "\(JSON.number(evidence.orders, decimals: 0)) \(base), where \(JSON.decimals(evidence.expected, 1)) were usual. That is "
            + "\(percent(evidence.rate)) of them (90 % interval: \(percent(told.rate.low)) to \(percent(told.rate.high))), usual is "
            + "\(percent(evidence.usualRate)); \(times(evidence)) the usual, cautiously \(JSON.decimals(told.ratio.low, 1)) to "
            + "\(JSON.decimals(told.ratio.high, 1)) times (90 % interval, drawn towards 1 because few complaints prove little)."
    }

    private var wider: String? {
        guard !told.wider.isEmpty else { return nil }
        let names = told.wider.map { notice in
            let scope = notice.scope == .site ? "the whole shop" : "\(notice.scope.kind) \(notice.scope.name.printableName)"
            return "\(scope) (since \(notice.from))"
        }
        return "The same trouble is known of \(names.joined(separator: ", ")). What it explains is not counted against this; "
            + "beside a notice of the whole shop a product needs 99.9 %."
    }

    private var outlook: String? {
        guard let outlook = told.outlook else { return nil }
        return told.active != nil ? fall(outlook) : climb(outlook)
    }

    private func fall(_ outlook: Outlook) -> String {
        let below = "What would take it down: a probability below \(percent(told.thresholds.down))"
        guard let ordinary = outlook.ordinary else {
            return below + ". Half a year of ordinary weeks (\(JSON.decimals(outlook.usual, 1)) complaints each) would not do it."
        }
        var text = below + ", after \(about(ordinary.weeks)) of \(JSON.decimals(outlook.usual, 1)) complaints, which is usual"
        if let slowest = outlook.slowest, slowest.complaints > outlook.usual {
            text +=
                "; with \(JSON.number(slowest.complaints, decimals: 0)) a week it would take \(Summary.count(slowest.weeks, "week")), with more it stays"
        }
        if case .product = told.subject.scope { text += ". Six weeks without an order take it down, too" }
        return text + "."
    }

    private func about(_ weeks: Int) -> String { weeks == 1 ? "1 week" : "about \(weeks) weeks" }

    private func climb(_ outlook: Outlook) -> String? {
        guard let next = outlook.nextWeekToRise else { return nil }
        var text =
            "What would bring one up: \(Summary.count(next, "complaint")) next week, where \(JSON.decimals(outlook.usual, 1)) are usual"
        if let month = outlook.monthToRise, month < next { text += ", or \(month) a week within four weeks" }
        return text + "."
    }

    private var earlier: String? {
        let past = told.notices.filter(\.isRetired)
        guard !past.isEmpty else { return nil }
        return "Earlier notices: " + past.map { "\($0.from) to \($0.to?.description ?? "")" }.joined(separator: ", ") + "."
    }

    private func times(_ evidence: Notice.Evidence?) -> String { "\(JSON.decimals(evidence?.ratio ?? 0, 1)) times" }

    private func percent(_ share: Double) -> String {
        JSON.number(share * 100, decimals: share < 0.1 || share > 0.99 ? 1 : 0) + " %"
    }
}
