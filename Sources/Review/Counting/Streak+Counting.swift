import Model
import Notices

extension Streak {
    /// The weeks on end that a series must stand above its expectation.
    static let weeks = 3

    /// Products with more complaints of one kind than the catalogue's rate brings, three weeks in a row and clearly: the 90 %
    /// interval lies above 1.25 times the rate. Thousands of series are looked at, so a lower bar would bring noise each week.
    ///
    /// - Parameter known: series that are not to be told again, as `product sku issue`.
    static func inARow(_ counts: RecentCounts, besides known: Set<String>, names: Names) -> [Streak] {
        let table = counts.byProduct
        let recent = counts.usable(0..<Self.weeks, in: table)
        let usual = counts.usable(0..<12, in: table)
        let whole = table.exposure(usual)
        guard recent.count == Self.weeks, whole > 0 else { return [] }
        var catalogue: [String: Double] = [:]
        var series: [Series: [Int]] = [:]
        for row in counts.tickets where counts.isAboutProduct(row) && usual.contains(row.back) {
            guard let sku = row.sku else { continue }
            catalogue[row.issue, default: 0] += Double(row.count)
            series[Series(sku: sku, issue: row.issue), default: Array(repeating: 0, count: 12)][row.back] += row.count
        }
        return series.compactMap { key, complaints -> Streak? in
            guard !known.contains("product \(key.sku.text) \(key.issue)") else { return nil }
            let rate = (catalogue[key.issue] ?? 0) / whole
            func isAbove(_ back: Int) -> Bool {
                complaints[back] > 0 && Double(complaints[back]) > rate * table.exposure(of: key.sku.text, [back])
            }
            guard recent.allSatisfy(isAbove) else { return nil }
            let total = RateChange.Count(
                tickets: recent.reduce(0) { $0 + complaints[$1] }, exposure: rate * table.exposure(of: key.sku.text, recent))
            guard total.tickets >= 4, total.exposure > 0,
                Interval.ratio(of: Double(total.tickets), expected: total.exposure, prior: 0.5).low > 1.25
            else { return nil }
            let wasAbove = counts.usable(Self.weeks..<Self.weeks + 1, in: table).contains(where: isAbove)
            return Streak(
                subject: names.subject(.product(key.sku)), issue: names.issue(key.issue), weeks: Self.weeks, tickets: total.tickets,
                expected: total.exposure, probability: nil, isNew: !wasAbove)
        }
    }

    private struct Series: Hashable {
        var sku: SKU
        var issue: String
    }
}

extension Streak {
    /// What the notices' own rule already holds for likelier than not; `known` as above.
    static func likely(_ candidates: [Candidate], besides known: Set<String>, week: Week, names: Names) -> [Streak] {
        candidates.compactMap { candidate in
            let weeks = candidate.likelyWeeks
            guard !known.contains("\(candidate.scope.kind) \(candidate.scope.name) \(candidate.issue)"), weeks.last?.week == week else {
                return nil
            }
            // One week is too short to read; the notice would state four, too.
            let shown = candidate.weeks.suffix(max(4, weeks.count))
            return Streak(
                subject: names.subject(candidate.scope), issue: names.issue(candidate.issue), weeks: shown.count,
                tickets: shown.reduce(0) { $0 + $1.tickets }, expected: shown.reduce(0) { $0 + $1.expected },
                probability: candidate.probability, isNew: weeks.count == 1)
        }
    }

    /// The surest first, then the largest excess; eight at most.
    static func inOrder(_ streaks: [Streak]) -> [Streak] {
        func key(_ streak: Streak) -> (Double, Double, String, String) {
            (-(streak.probability ?? 0), streak.expected - Double(streak.tickets), streak.subject.scope.name, streak.issue.code)
        }
        return Array(streaks.sorted { key($0) < key($1) }.prefix(8))
    }
}

extension Streak {
    /// As `known` names it.
    var key: String { "\(subject.scope.kind) \(subject.scope.name) \(issue.code)" }

    /// Series that have been told, as `product sku issue`: with the whole shop, a category or a group each of its products, and
    /// with a product its category and group, which it makes look worse than they are.
    static func known(_ notices: [(scope: Notice.Scope, issue: String)], products: [Product]) -> Set<String> {
        var known: Set<String> = []
        for (scope, issue) in notices {
            known.insert("\(scope.kind) \(scope.name) \(issue)")
            for product in products {
                switch scope {
                case .site: break
                case .category(let name): guard product.category == name else { continue }
                case .group(let name): guard product.group == name else { continue }
                case .product(let sku):
                    guard product.sku == sku else { continue }
                    if let category = product.category { known.insert("category \(category) \(issue)") }
                    if let group = product.group { known.insert("group \(group) \(issue)") }
                case .carrier, .channel: continue
                }
                known.insert("product \(product.sku.text) \(issue)")
            }
        }
        return known
    }
}
