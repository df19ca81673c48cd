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
        tickets = Self.tickets(content, subjects, first: first, weeks: weeks)
        let scopes = Array(Set(subjects.flatMap(\.scopes)))
        let (byScope, whole) = Self.orders(content, scopes, first: first, weeks: weeks)
        let isKnown = whole.map { $0 > 0 }
        let numbers = Dictionary(uniqueKeysWithValues: scopes.enumerated().map { ($1, $0) })
        orders = subjects.map { subject in
            var sum = Array(repeating: 0, count: weeks)
            for scope in Set(subject.scopes) {
                // Complaints of a channel come from orders that no channel has: all of them.
                let part =
                    switch scope {
                    case .site, .channel: whole;
                    default: numbers[scope].map { byScope[$0] } ?? []
                    }
                for (week, orders) in part.enumerated() { sum[week] += orders }
            }
            return ComplaintDelay.exposure(sum, isKnown: isKnown)
        }
    }

    /// Numbers found by what a row names, so that a row costs three look-ups however many there are.
    private struct Finder {
        private var byProduct: [SKU: [Int]] = [:]
        private var byCarrier: [String: [Int]] = [:]
        private var byChannel: [String: [Int]] = [:]
        private var everywhere: [Int] = []

        mutating func add(_ number: Int, _ scope: Notice.Scope, _ products: [Product]) {
            switch scope {
            case .product(let sku): byProduct[sku, default: []].append(number)
            case .group(let name):
                for product in products where product.group == name { byProduct[product.sku, default: []].append(number) }
            case .category(let name):
                for product in products where product.category == name { byProduct[product.sku, default: []].append(number) }
            case .carrier(let id): byCarrier[id, default: []].append(number)
            case .channel(let id): byChannel[id, default: []].append(number)
            case .site: everywhere.append(number)
            }
        }

        /// Each number as often as a scope of it fits.
        func each(_ sku: SKU?, _ carrier: String?, _ channel: String?, _ body: (Int) -> Void) {
            everywhere.forEach(body)
            if !byProduct.isEmpty, let sku { byProduct[sku]?.forEach(body) }
            if !byCarrier.isEmpty, let carrier { byCarrier[carrier]?.forEach(body) }
            if !byChannel.isEmpty, let channel { byChannel[channel]?.forEach(body) }
        }
    }

    private static func tickets(_ content: Content, _ subjects: [ComplaintSubject], first: Week, weeks: Int) -> [[Int]] {
        var sums = Array(repeating: Array(repeating: 0, count: weeks), count: subjects.count)
        var finders: [String: Finder] = [:]
        for (number, subject) in subjects.enumerated() {
            for issue in Set(subject.issues) {
                for scope in Set(subject.scopes) { finders[issue, default: Finder()].add(number, scope, content.products) }
            }
        }
        // Where several scopes of one subject fit a row, it counts once.
        var counted = Array(repeating: -1, count: subjects.count)
        for (place, row) in content.statistics.tickets.enumerated() {
            let week = first.distance(to: row.week)
            guard week >= 0, week < weeks, let finder = finders[row.issue] else { continue }
            finder.each(row.sku, row.carrier, row.channel) { number in
                guard counted[number] != place else { return }
                counted[number] = place
                sums[number][week] += row.tickets
            }
        }
        return sums
    }

    /// Orders by week, of each scope and of the whole shop.
    ///
    /// A file may count the same orders by product and again by carrier: the whole shop's are the larger sum.
    private static func orders(
        _ content: Content, _ scopes: [Notice.Scope], first: Week, weeks: Int
    ) -> (byScope: [[Int]], whole: [Int]) {
        var byScope = Array(repeating: Array(repeating: 0, count: weeks), count: scopes.count)
        var finder = Finder()
        for (number, scope) in scopes.enumerated() { finder.add(number, scope, content.products) }
        var byProduct = Array(repeating: 0, count: weeks)
        var byCarrier = byProduct
        var plain = byProduct
        for row in content.statistics.orders {
            let week = first.distance(to: row.week)
            guard week >= 0, week < weeks else { continue }
            if row.sku != nil { byProduct[week] += row.orders }
            if row.carrier != nil { byCarrier[week] += row.orders }
            if row.sku == nil, row.carrier == nil { plain[week] += row.orders }
            finder.each(row.sku, row.carrier, nil) { byScope[$0][week] += row.orders }
        }
        return (byScope, (0..<weeks).map { max(byProduct[$0], byCarrier[$0], plain[$0]) })
    }
}
