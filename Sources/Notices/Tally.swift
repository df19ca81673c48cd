import Model

/// The statistics with names turned into small numbers, rows of the same meaning added up, in one order.
///
/// Row order, duplicate keys and how counts are spread over rows leave no trace here, so nothing behind it can depend on them.
struct Tally: Sendable {
    /// Sorted; an index into it stands for the sku from here on.
    let skus: [SKU]
    /// Sorted codes.
    let issues: [String]
    /// The weeks with at least one row, sorted.
    let weeks: [Week]
    /// Complaints about a product.
    let tickets: Table
    /// Complaints that name no product, by week and issue.
    let unplaced: [Double]
    /// Orders by product.
    let orders: Table
    /// Orders that name no product, by week.
    let carrierOrders: [Double]

    /// Counts sorted by week, sku and issue.
    struct Table: Sendable {
        /// Where each week's rows start, and after the last week the end.
        var start: [Int]
        var sku: [Int32]
        /// 0 in a table without issues.
        var issue: [Int32]
        var count: [Double]

        var isEmpty: Bool { count.isEmpty }
    }

    /// What happened in weeks that were over on the given day.
    init(_ statistics: WeeklyStatistics, before asOf: Day) {
        let ticketRows = statistics.tickets.filter { $0.week.sunday < asOf && $0.tickets > 0 }
        let orderRows = statistics.orders.filter { $0.week.sunday < asOf && $0.orders >= 0 }
        let weekIndex = Self.numbered(ticketRows.lazy.map(\.week), orderRows.lazy.map(\.week))
        let skuIndex = Self.numbered(ticketRows.lazy.compactMap(\.sku), orderRows.lazy.compactMap(\.sku))
        let issueIndex = Self.numbered(ticketRows.lazy.map(\.issue), EmptyCollection())
        weeks = weekIndex.names
        skus = skuIndex.names
        issues = issueIndex.names

        var unplaced = Array(repeating: 0.0, count: weeks.count * issues.count)
        var ticketKeys: [Table.Row] = []
        ticketKeys.reserveCapacity(ticketRows.count)
        var lastIssue = ("", 0)
        var lastSKU = (SKU(""), 0)
        var lastWeek = (Week(containing: Day(number: 0)), 0)
        if let week = weeks.first { lastWeek = (week, 0) }
        func look<Name: Hashable>(_ name: Name, _ cache: inout (Name, Int), _ index: [Name: Int]) -> Int {
            if cache.0 != name { cache = (name, index[name] ?? 0) }
            return cache.1
        }
        lastIssue = (lastIssue.0, issueIndex.number[""] ?? 0)
        lastSKU = (lastSKU.0, skuIndex.number[SKU("")] ?? 0)
        for row in ticketRows {
            let week = look(row.week, &lastWeek, weekIndex.number)
            let issue = look(row.issue, &lastIssue, issueIndex.number)
            if let sku = row.sku {
                let key = (week * skus.count + look(sku, &lastSKU, skuIndex.number)) * issues.count + issue
                ticketKeys.append(Table.Row(key: key, count: Double(row.tickets)))
            } else {
                unplaced[week * issues.count + issue] += Double(row.tickets)
            }
        }
        self.unplaced = unplaced
        tickets = Table(ticketKeys, weeks: weeks.count, skus: skus.count, issues: issues.count)

        var carrierOrders = Array(repeating: 0.0, count: weeks.count)
        var orderKeys: [Table.Row] = []
        orderKeys.reserveCapacity(orderRows.count)
        for row in orderRows {
            let week = look(row.week, &lastWeek, weekIndex.number)
            if let sku = row.sku {
                orderKeys.append(Table.Row(key: week * skus.count + look(sku, &lastSKU, skuIndex.number), count: Double(row.orders)))
            } else {
                carrierOrders[week] += Double(row.orders)
            }
        }
        self.carrierOrders = carrierOrders
        orders = Table(orderKeys, weeks: weeks.count, skus: skus.count, issues: 1)
    }

    /// The names, sorted, and the place of each.
    private static func numbered<Name: Hashable & Comparable>(
        _ first: some Sequence<Name>, _ second: some Sequence<Name>
    ) -> (names: [Name], number: [Name: Int]) {
        var seen: Set<Name> = []
        var last: Name?
        func note(_ name: Name) {
            if name != last { seen.insert(name) }
            last = name
        }
        for name in first { note(name) }
        for name in second { note(name) }
        let names = seen.sorted()
        return (names, Dictionary(uniqueKeysWithValues: zip(names, names.indices)))
    }
}

extension Tally.Table {
    /// One row before it has a place: its week, sku and issue as one number.
    struct Row {
        var key: Int
        var count: Double
    }

    /// Sorts, and adds up what has the same key.
    init(_ unsorted: [Row], weeks: Int, skus: Int, issues: Int) {
        let rows = unsorted.sorted { $0.key < $1.key }
        start = []
        sku = []
        issue = []
        count = []
        start.reserveCapacity(weeks + 1)
        sku.reserveCapacity(rows.count)
        issue.reserveCapacity(rows.count)
        count.reserveCapacity(rows.count)
        var last = -1
        for row in rows {
            if row.key == last {
                count[count.count - 1] += row.count
                continue
            }
            last = row.key
            let week = row.key / (skus * issues)
            while start.count <= week { start.append(count.count) }
            sku.append(Int32(row.key / issues % skus))
            issue.append(Int32(row.key % issues))
            count.append(row.count)
        }
        while start.count <= weeks { start.append(count.count) }
    }
}
