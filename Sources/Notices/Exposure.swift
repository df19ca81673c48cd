import Model

/// How many orders could have brought the complaints of a week: recent orders, each week's weighted by how many of its
/// complaints come that much later.
///
/// Same-week orders would be wrong after every promotion, because complaints come one to three weeks after the order.
struct Exposure: Sendable {
    private let tally: Tally
    private let source: Source
    private let delay: [Double]
    private let knownMass: Double
    /// The days of the weeks' Mondays, to find the week that lies `lag` weeks back.
    private let mondays: [Int]
    private let isKnown: [Bool]

    /// What stands for orders.
    enum Source: Sendable {
        /// Orders by product.
        case orders
        /// Complaints of every kind about a product: all there is without an orders file.
        case complaints
        /// Orders that name no product: they tell of the shop, not of its products.
        case carriers
        /// Orders whose carrier is known, with or without a product.
        case parcels
    }

    init(_ tally: Tally, source: Source, knobs: Knobs) {
        self.tally = tally
        self.source = source
        // Complaints arrive in the week they are counted in; the mean of some weeks stands for what was sold.
        delay = source == .complaints ? Array(repeating: 1 / Double(knobs.complaintWeeks), count: knobs.complaintWeeks) : knobs.delay
        knownMass = source == .complaints ? 0 : knobs.knownMass
        mondays = tally.weeks.map(\.monday.number)
        isKnown = tally.weeks.indices.map { week in
            switch source {
            case .orders: tally.orders.start[week] < tally.orders.start[week + 1]
            case .complaints: tally.tickets.start[week] < tally.tickets.start[week + 1]
            case .carriers: tally.carrierOrders[week] > 0
            case .parcels: tally.parcels.orders.start[week] < tally.parcels.orders.start[week + 1]
            }
        }
    }

    /// Whether the week has any row at all.
    func isKnown(_ week: Int) -> Bool { isKnown[week] }

    /// The part of the week's complaints that comes from orders of weeks that are not known.
    func unknownPart(of week: Int) -> Double {
        guard source != .complaints else { return 0 }
        return max(0, 1 - lags(before: week).reduce(0) { $0 + delay[$1.lag] } / delay.reduce(0, +))
    }

    /// The exposure of each product in the week; nil where too little of the weeks behind it is known.
    func ofProducts(in week: Int) -> [Double]? {
        let lags = lags(before: week)
        guard let mass = mass(of: lags) else { return nil }
        var exposure = Array(repeating: 0.0, count: tally.skus.count)
        let table = source == .complaints ? tally.tickets : tally.orders
        for (lag, earlier) in lags {
            let weight = delay[lag] / mass
            for row in table.start[earlier]..<table.start[earlier + 1] { exposure[Int(table.sku[row])] += weight * table.count[row] }
        }
        return exposure
    }

    /// The exposure of the shop, from orders by carrier; nil where too little of the weeks behind it is known.
    func ofCarriers(in week: Int) -> Double? {
        let lags = lags(before: week)
        guard let mass = mass(of: lags) else { return nil }
        return lags.reduce(0) { $0 + delay[$1.lag] / mass * tally.carrierOrders[$1.week] }
    }

    /// The orders of a table behind the week's complaints, by `sku` or by `sku` and `issue` of the table; nil where too little of the
    /// weeks behind it is known.
    func sums(of table: Tally.Table, keys: Int, by second: Int = 1, in week: Int) -> [Double]? {
        let lags = lags(before: week)
        guard let mass = mass(of: lags) else { return nil }
        var sums = Array(repeating: 0.0, count: keys * second)
        for (lag, earlier) in lags {
            let weight = delay[lag] / mass
            for row in table.start[earlier]..<table.start[earlier + 1] {
                sums[Int(table.sku[row]) * second + Int(table.issue[row])] += weight * table.count[row]
            }
        }
        return sums
    }

    /// Products that were ordered in the week itself.
    func ordered(in week: Int) -> some Sequence<Int> {
        let table = source == .complaints ? tally.tickets : tally.orders
        return (table.start[week]..<table.start[week + 1]).lazy.filter { table.count[$0] > 0 }.map { Int(table.sku[$0]) }
    }

    /// The known weeks that the week's complaints come from.
    private func lags(before week: Int) -> [(lag: Int, week: Int)] {
        var lags: [(lag: Int, week: Int)] = []
        var earlier = week
        for lag in delay.indices {
            let monday = mondays[week] - 7 * lag
            while earlier >= 0, mondays[earlier] > monday { earlier -= 1 }
            guard earlier >= 0 else { break }
            if mondays[earlier] == monday, isKnown[earlier] { lags.append((lag, earlier)) }
        }
        return lags
    }

    /// The part of the complaints that comes from these weeks; nil where it is too small to tell anything.
    private func mass(of lags: [(lag: Int, week: Int)]) -> Double? {
        let mass = lags.reduce(0) { $0 + delay[$1.lag] }
        // A sum of decimals that should be just enough may fall short by its last bit.
        return mass > 0 && mass >= knownMass - 1e-9 ? mass : nil
    }
}
