import Model
import Notices

extension Explanation {
    /// The explanation for programs, without a line feed; docs/notices.md has its keys.
    func json(allWeeks: Bool) -> String {
        let scope: String? =
            switch subject.scope {
            case .product(let sku): "\"sku\":\(JSON.text(sku.text))"
            case .group, .category, .carrier, .channel: "\"\(subject.scope.kind)\":\(JSON.text(subject.scope.name))"
            case .site: nil
            }
        var fields = ["\"scope\":\"\(subject.scope.kind)\"", scope, "\"issue\":\(JSON.text(subject.issue))"].compactMap(\.self)
        fields += ["\"as_of\":\"\(asOf)\"", "\"figures_up_to\":\(lastWeek.map { "\"\($0)\"" } ?? "null")"]
        fields += ["\"finding\":\"\(finding.code)\"", "\"notices\":[\(notices.map(\.json).joined(separator: ","))]"]
        fields.append("\"covered_by\":[\(wider.map { JSON.text($0.id) }.joined(separator: ","))]")
        fields.append("\"evidence\":\(evidence?.json ?? "null")")
        fields += [
            "\"rate_interval\":\(evidence == nil ? "null" : rate.json)", "\"ratio_interval\":\(evidence == nil ? "null" : ratio.json)",
        ]
        fields.append(
            "\"thresholds\":{\"up\":\(number(thresholds.up)),\"down\":\(number(thresholds.down)),\"tickets\":\(number(thresholds.minimumCount))}"
        )
        fields.append("\"outlook\":\(outlook.map(json) ?? "null")")
        let shown = (allWeeks ? [weeks.indices] : windows).joined().map { weeks[$0] }
        fields.append("\"weeks\":[\(shown.map(json).joined(separator: ","))]")
        return "{\(fields.joined(separator: ","))}"
    }

    private func json(_ outlook: Outlook) -> String {
        func fall(_ fall: Outlook.Fall?) -> String {
            fall.map { "{\"tickets_a_week\":\(number($0.complaints)),\"weeks\":\($0.weeks)}" } ?? "null"
        }
        func count(_ count: Int?) -> String { count.map { String($0) } ?? "null" }
        return
            "{\"usual_a_week\":\(number(outlook.usual)),\"down_if_usual\":\(fall(outlook.ordinary)),\"down_at_most\":\(fall(outlook.slowest)),"
            + "\"up_next_week\":\(count(outlook.nextWeekToRise)),\"up_in_four_weeks\":\(count(outlook.monthToRise))}"
    }

    private func json(_ week: WeekFigures) -> String {
        "{\"week\":\"\(week.week)\",\"tickets\":\(week.tickets),\"orders\":\(number(week.orders)),\"expected\":\(number(week.expected)),"
            + "\"probability\":\(number(week.probability)),\"up\":\(week.isUp)}"
    }

    private func number(_ value: Double) -> String { JSON.number(value, decimals: 4) }
}

extension Interval {
    fileprivate var json: String { "[\(JSON.number(low, decimals: 4)),\(JSON.number(high, decimals: 4))]" }
}

extension Explanation.Finding {
    /// In one word.
    fileprivate var code: String {
        switch self {
        case .up: "up"
        case .noComplaints: "no_complaints"
        case .neverEnough: "never_enough"
        case .notWatched: "not_watched"
        case .covered: "covered"
        case .idle: "idle"
        case .tooFew: "too_few"
        case .normal: "normal"
        case .notSure: "not_sure"
        }
    }
}
