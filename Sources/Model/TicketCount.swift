/// How many tickets of one week said the same.
package struct TicketCount: Hashable, Comparable, Sendable {
    package var week: Week
    /// The code as the export wrote it, known or not.
    package var issue: String
    package var sku: SKU?
    package var carrier: String?
    package var channel: String?
    package var tickets: Int

    package init(week: Week, issue: String, sku: SKU?, carrier: String?, channel: String?, tickets: Int) {
        self.week = week
        self.issue = issue
        self.sku = sku
        self.carrier = carrier
        self.channel = channel
        self.tickets = tickets
    }

    package static func < (a: TicketCount, b: TicketCount) -> Bool {
        (a.week, a.issue, a.sku?.text ?? "", a.carrier ?? "", a.channel ?? "", a.tickets)
            < (b.week, b.issue, b.sku?.text ?? "", b.carrier ?? "", b.channel ?? "", b.tickets)
    }
}
