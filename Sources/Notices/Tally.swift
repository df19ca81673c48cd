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
    /// What is known by carrier and by channel.
    let parcels: Parcels
    let channels: Channels

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
        var weeks = Numbering(ticketRows.map(\.week) + orderRows.map(\.week))
        var skus = Numbering(ticketRows.compactMap(\.sku) + orderRows.compactMap(\.sku))
        var issues = Numbering(ticketRows.map(\.issue))
        let shape = (weeks: weeks.names.count, skus: skus.names.count, issues: issues.names.count)
        self.weeks = weeks.names
        self.skus = skus.names
        self.issues = issues.names

        var unplaced = Array(repeating: 0.0, count: shape.weeks * shape.issues)
        var complaints: [Table.Row] = []
        complaints.reserveCapacity(ticketRows.count)
        for row in ticketRows {
            let week = weeks.number(of: row.week)
            let issue = issues.number(of: row.issue)
            if let sku = row.sku {
                let key = (week * shape.skus + skus.number(of: sku)) * shape.issues + issue
                complaints.append(Table.Row(key: key, count: Double(row.tickets)))
            } else {
                unplaced[week * shape.issues + issue] += Double(row.tickets)
            }
        }
        self.unplaced = unplaced
        tickets = Table(complaints, weeks: shape.weeks, skus: shape.skus, issues: shape.issues)

        var carrierOrders = Array(repeating: 0.0, count: shape.weeks)
        var sold: [Table.Row] = []
        sold.reserveCapacity(orderRows.count)
        for row in orderRows {
            let week = weeks.number(of: row.week)
            if let sku = row.sku {
                sold.append(Table.Row(key: week * shape.skus + skus.number(of: sku), count: Double(row.orders)))
            } else {
                carrierOrders[week] += Double(row.orders)
            }
        }
        self.carrierOrders = carrierOrders
        orders = Table(sold, weeks: shape.weeks, skus: shape.skus, issues: 1)
        parcels = Parcels(tickets: ticketRows, orders: orderRows, &weeks, &skus, &issues)
        channels = Channels(ticketRows, &weeks, &issues)
    }
}

/// Names in order, and the place of each.
struct Numbering<Name: Hashable & Comparable> {
    let names: [Name]
    private let places: [Name: Int]
    /// Rows come sorted more often than not, so the same name is asked for again and again.
    private var last: (name: Name, place: Int)?

    init(_ all: [Name]) {
        var seen: Set<Name> = []
        var last: Name?
        for name in all {
            if name != last { seen.insert(name) }
            last = name
        }
        names = seen.sorted()
        places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    }

    /// The place of a name that was among those it was made from.
    mutating func number(of name: Name) -> Int {
        if let last, last.name == name { return last.place }
        let place = places[name] ?? 0
        last = (name, place)
        return place
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
