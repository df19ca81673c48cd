import Model

/// The counts behind one review, by weeks back from its week: 0 is the week itself. Later weeks are not in it.
struct RecentCounts: Sendable {
    /// Weeks that any section looks at.
    static let span = 26

    let week: Week
    let tickets: [Ticket]
    /// By weeks back: whether any ticket is known.
    let knowsTickets: [Bool]
    let byProduct: OrderTable
    let byCarrier: OrderTable
    /// All orders; by carrier where no product is named, as the notices take them.
    let orders: OrderTable
    /// The issues' groups, to tell what a complaint is about.
    let issues: IssueCatalogue

    /// One row of the weekly statistics.
    struct Ticket: Sendable {
        var back: Int
        var issue: String
        var sku: SKU?
        var carrier: String?
        var count: Int
    }

    init(_ statistics: WeeklyStatistics, week: Week, issues: IssueCatalogue, delay: [Double], knownMass: Double) {
        self.week = week
        self.issues = issues
        let span = Self.span
        tickets = statistics.tickets.compactMap { row in
            let back = row.week.distance(to: week)
            guard back >= 0, back < span, row.tickets > 0 else { return nil }
            return Ticket(back: back, issue: row.issue, sku: row.sku, carrier: row.carrier, count: row.tickets)
        }
        var knows = Array(repeating: false, count: span)
        for row in tickets { knows[row.back] = true }
        knowsTickets = knows

        // Complaints of the oldest week come from orders of the weeks before it.
        let reach = span + delay.count
        let rows = statistics.orders.lazy.filter { $0.week <= week && $0.week.distance(to: week) < reach }
        func table(_ key: (OrderCount) -> String?) -> OrderTable {
            var table = OrderTable(weeks: reach, delay: delay, knownMass: knownMass)
            for row in rows { if let key = key(row) { table.add(row.orders, of: key, back: row.week.distance(to: week)) } }
            return table
        }
        byProduct = table { $0.sku?.text }
        byCarrier = table(\.carrier)
        orders = byProduct.isEmpty ? table { _ in "" } : byProduct
    }

    /// Whether the tickets are about something that went wrong; `other` is whatever nobody could tell.
    func isComplaint(_ ticket: Ticket) -> Bool { ticket.issue != "other" }

    /// Whether they are about the product itself: not its parcel, not the answer to a ticket, not its return.
    func isAboutProduct(_ ticket: Ticket) -> Bool {
        guard ticket.sku != nil else { return false }
        return switch issues[ticket.issue]?.group {
        case .notAsDescribed, .quality, .advertising, nil: true
        case .logistics, .service, .other: false
        }
    }

    /// The weeks of the range whose tickets are known and whose complaints can be set against orders of the table.
    func usable(_ backs: Range<Int>, in table: OrderTable) -> [Int] {
        backs.filter { $0 < Self.span && knowsTickets[$0] && table.isUsable($0) }
    }
}
