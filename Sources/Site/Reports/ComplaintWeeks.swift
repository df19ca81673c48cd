import Model

/// Complaints and exposure of some subjects week by week, counted in one pass over the statistics.
///
/// - Complexity: O(rows + subjects x weeks)
struct ComplaintWeeks: Sendable {
    /// The first week that has orders.
    let first: Week
    /// One for each subject, by week from `first`.
    private(set) var tickets: [[Int]]
    private(set) var orders: [[Double?]]

    var count: Int { tickets.first?.count ?? 0 }

    /// nil where no orders are known: then there is nothing to divide by.
    init?(_ content: Content, _ subjects: [ComplaintSubject], upTo last: Week) {
        let rows = content.statistics.orders.lazy.filter { $0.week <= last }
        guard let first = rows.map(\.week).min() else { return nil }
        let weeks = first.distance(to: last) + 1
        self.first = first
        let places = Places(content)
        tickets = Self.tickets(content.statistics.tickets, subjects, places, first: first, weeks: weeks)
        let wanted = Set(subjects.flatMap(\.scopes))
        let (byScope, whole) = Self.orders(content.statistics.orders, wanted, places, first: first, weeks: weeks)
        let isKnown = whole.map { $0 > 0 }
        orders = subjects.map { subject in
            var sum = Array(repeating: 0, count: weeks)
            for scope in Set(subject.scopes) {
                // Complaints of a channel come from orders that no channel has: all of them.
                let part =
                    switch scope {
                    case .site, .channel: whole;
                    default: byScope[scope] ?? []
                    }
                for (week, orders) in part.enumerated() { sum[week] += orders }
            }
            return ComplaintDelay.exposure(sum, isKnown: isKnown)
        }
    }

    /// What a row is about beside what it names itself: the groups and categories of products.
    private struct Places {
        var ofProduct: [SKU: [Notice.Scope]] = [:]

        init(_ content: Content) {
            for product in content.products {
                ofProduct[product.sku] =
                    [product.group.map { .group($0) }, product.category.map { .category($0) }].compactMap(\.self)
            }
        }

        func scopes(_ sku: SKU?, _ carrier: String?, _ channel: String?) -> [Notice.Scope] {
            var found: [Notice.Scope] = []
            if let sku { found += [.product(sku)] + (ofProduct[sku] ?? []) }
            if let carrier { found.append(.carrier(carrier)) }
            if let channel { found.append(.channel(channel)) }
            return found
        }
    }

    private static func tickets(
        _ rows: [TicketCount], _ subjects: [ComplaintSubject], _ places: Places, first: Week, weeks: Int
    ) -> [[Int]] {
        var sums = Array(repeating: Array(repeating: 0, count: weeks), count: subjects.count)
        var wanted: [String: [Notice.Scope: [Int]]] = [:]
        for (number, subject) in subjects.enumerated() {
            for issue in subject.issues {
                for scope in Set(subject.scopes) { wanted[issue, default: [:]][scope, default: []].append(number) }
            }
        }
        for row in rows {
            guard let scopes = wanted[row.issue] else { continue }
            let week = first.distance(to: row.week)
            guard week >= 0, week < weeks else { continue }
            var counted: Set<Int> = []
            for scope in places.scopes(row.sku, row.carrier, row.channel) + [.site] {
                for number in scopes[scope] ?? [] where counted.insert(number).inserted { sums[number][week] += row.tickets }
            }
        }
        return sums
    }

    /// Orders by week, of each wanted scope and of the whole shop.
    ///
    /// A file may count the same orders by product and again by carrier: the whole shop's are the larger sum.
    private static func orders(
        _ rows: [OrderCount], _ wanted: Set<Notice.Scope>, _ places: Places, first: Week, weeks: Int
    ) -> (byScope: [Notice.Scope: [Int]], whole: [Int]) {
        var byScope: [Notice.Scope: [Int]] = [:]
        var byProduct = Array(repeating: 0, count: weeks)
        var byCarrier = byProduct
        var plain = byProduct
        for row in rows {
            let week = first.distance(to: row.week)
            guard week >= 0, week < weeks else { continue }
            if row.sku != nil { byProduct[week] += row.orders }
            if row.carrier != nil { byCarrier[week] += row.orders }
            if row.sku == nil, row.carrier == nil { plain[week] += row.orders }
            for scope in places.scopes(row.sku, row.carrier, nil) where wanted.contains(scope) {
                byScope[scope, default: Array(repeating: 0, count: weeks)][week] += row.orders
            }
        }
        return (byScope, (0..<weeks).map { max(byProduct[$0], byCarrier[$0], plain[$0]) })
    }
}
