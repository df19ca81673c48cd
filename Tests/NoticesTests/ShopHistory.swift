import Model
import Notices

/// The weekly statistics of a small shop, written down by a test.
struct ShopHistory {
    /// A Monday; week 0 of every history.
    static let start = Day(year: 2026, month: 1, day: 5)!
    var first = ShopHistory.start
    /// By week, product and (for tickets) issue.
    private(set) var orders: [Int: [String: Int]] = [:]
    private(set) var tickets: [Int: [String: [String: Int]]] = [:]

    /// Products that sell the same every week, with the same complaints every week.
    init(products: Int = 30, weeks: Int, orders: Int = 40, tickets: [String: Int] = Self.usual) {
        for week in 0..<weeks {
            for product in 0..<products {
                self.orders[week, default: [:]][Self.name(product)] = orders
                self.tickets[week, default: [:]][Self.name(product)] = tickets
            }
        }
    }

    /// Five in a hundred are late, and so on: as many issues as it takes to tell a common cause.
    static let usual = ["late_delivery": 2, "runs_small": 2, "defective": 1, "damaged_in_transit": 1, "color_mismatch": 1]

    static func name(_ product: Int) -> String { "P" + (product < 10 ? "0" : "") + "\(product)" }

    mutating func set(orders: Int?, of product: Int, in weeks: Range<Int>) {
        for week in weeks { self.orders[week, default: [:]][Self.name(product)] = orders }
    }

    mutating func set(_ issue: String, _ count: Int, of product: Int, in weeks: Range<Int>) {
        for week in weeks { tickets[week, default: [:]][Self.name(product), default: [:]][issue] = count }
    }

    /// No row of any kind, as if no export had been made.
    mutating func lose(orders losesOrders: Bool = true, tickets losesTickets: Bool = true, in weeks: Range<Int>) {
        for week in weeks {
            if losesOrders { orders[week] = nil }
            if losesTickets { tickets[week] = nil }
        }
    }

    /// Multiplies what happens in some weeks.
    mutating func multiplyOrders(by factor: Int, in weeks: Range<Int>) {
        for week in weeks { orders[week] = orders[week]?.mapValues { $0 * factor } }
    }

    mutating func multiplyTickets(by factor: Int, of only: String? = nil, in weeks: Range<Int>) {
        for week in weeks {
            tickets[week] = tickets[week]?.mapValues { issues in
                Dictionary(uniqueKeysWithValues: issues.map { ($0, only == nil || only == $0 ? $1 * factor : $1) })
            }
        }
    }

    func monday(_ week: Int) -> Day { first.advanced(by: 7 * week) }

    var statistics: WeeklyStatistics {
        var result = WeeklyStatistics()
        for (week, products) in orders {
            for (sku, count) in products {
                result.orders.append(OrderCount(week: Week(containing: monday(week)), sku: SKU(sku), carrier: nil, orders: count))
            }
        }
        for (week, products) in tickets {
            for (sku, issues) in products {
                for (issue, count) in issues where count > 0 {
                    result.tickets.append(
                        TicketCount(
                            week: Week(containing: monday(week)), issue: issue, sku: SKU(sku), carrier: nil, channel: nil, tickets: count))
                }
            }
        }
        result.orders.sort()
        result.tickets.sort()
        return result
    }
}

/// What a test looks at: scope, issue, first and last day.
func spells(_ history: NoticeHistory) -> [String] {
    history.notices.map { "\($0.scope.name) \($0.issue) \($0.from) \($0.to?.description ?? "up")" }
}

func decide(_ statistics: WeeklyStatistics) -> NoticeHistory {
    decide(statistics, issues: IssueCatalogue([]), asOf: Day(year: 2100, month: 1, day: 4)!)
}

func decide(_ shop: ShopHistory) -> NoticeHistory { decide(shop.statistics) }

extension ShopHistory {
    /// A shop of chance with planted trouble: product 3 runs small from week 20 to 34, product 7 from its first day, parcels are late
    /// everywhere in weeks 40 to 43, week 25 is a sale, week 28 is lost.
    static func random(seed: Int) -> ShopHistory { randomShops[seed - 1] }

    /// Made once: three are enough for all tests.
    private static let randomShops = [1, 2, 3].map { makeRandom(seed: $0, weeks: 52) }

    private static func makeRandom(seed: UInt64, weeks: Int) -> ShopHistory {
        var dice = Dice(state: seed)
        var shop = ShopHistory(products: 0, weeks: 0)
        let rates: [(String, Double)] = [
            ("late_delivery", 0.04), ("runs_small", 0.03), ("defective", 0.02), ("damaged_in_transit", 0.02), ("color_mismatch", 0.02),
        ]
        var sold = Array(repeating: Array(repeating: 0, count: 30), count: weeks)
        for week in 0..<weeks {
            for product in 0..<30 {
                sold[week][product] = dice.successes(of: week == 25 ? 200 : 50, chance: 0.5 + Double(product % 4) * 0.1)
                shop.set(orders: sold[week][product], of: product, in: week..<(week + 1))
                let last = sold[max(0, week - 1)][product]
                for (issue, rate) in rates {
                    var chance = rate
                    if issue == "runs_small", product == 3, (20..<34).contains(week) { chance *= 5 }
                    if issue == "runs_small", product == 7 { chance *= 4 }
                    if issue == "late_delivery", (40..<44).contains(week) { chance *= 4 }
                    let count = dice.successes(of: (sold[week][product] + last) / 2, chance: chance)
                    if count > 0 { shop.set(issue, count, of: product, in: week..<(week + 1)) }
                }
            }
        }
        shop.lose(in: 28..<29)
        return shop
    }
}
