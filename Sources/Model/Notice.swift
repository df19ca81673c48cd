/// This product, carrier or shop has this problem now more than it should; or had it, until `to`.
package struct Notice: Hashable, Sendable {
    package var scope: Scope
    /// The issue's code.
    package var issue: String
    /// The day it goes up: the Monday after the last week that it needed.
    package var from: Day
    /// The day it comes down; nil while it is up.
    package var to: Day?
    /// 1 urgent, 2 normal.
    package var level: Int
    /// How sure: from 0 to 1, now; of a retired notice in its clearest week.
    package var probability: Double
    package var evidence: Evidence

    package init(scope: Scope, issue: String, from: Day, to: Day?, level: Int, probability: Double, evidence: Evidence) {
        self.scope = scope
        self.issue = issue
        self.from = from
        self.to = to
        self.level = level
        self.probability = probability
        self.evidence = evidence
    }

    package var isRetired: Bool { to != nil }

    /// `DR-1001-runs_small-2026-10-19`; for the whole shop `site-late_delivery-2026-06-01`.
    package var id: String { "\(scope.name)-\(issue)-\(from)" }

    package enum Scope: Hashable, Sendable {
        case product(SKU)
        case group(String), category(String), carrier(String), channel(String)
        case site

        /// The contract's word: `product`, `site`, ...
        package var kind: String {
            switch self {
            case .product: "product"
            case .group: "group"
            case .category: "category"
            case .carrier: "carrier"
            case .channel: "channel"
            case .site: "site"
            }
        }

        /// What it is about, as an id begins: the sku, the group's name, `site`.
        package var name: String {
            switch self {
            case .product(let sku): sku.text
            case .group(let name), .category(let name), .carrier(let name), .channel(let name): name
            case .site: "site"
            }
        }
    }

    /// The figures behind it, over the window that the notice looks at.
    package struct Evidence: Hashable, Sendable {
        /// The window's length.
        package var weeks: Int
        /// Distinct complaints in the window.
        package var tickets: Int
        /// Orders that could have brought them (exposure), exact.
        package var orders: Double
        /// Complaints that the catalogue's usual rate would have brought.
        package var expected: Double
        /// What `orders` counts.
        package var basis: Basis

        package init(weeks: Int, tickets: Int, orders: Double, expected: Double, basis: Basis = .orders) {
            self.weeks = weeks
            self.tickets = tickets
            self.orders = orders
            self.expected = expected
            self.basis = basis
        }

        /// What complaints are set against.
        package enum Basis: String, Hashable, Sendable {
            case orders
            /// Complaints of every kind about the product, where its orders are not known: the notice then says that an
            /// unusual part of them is about this issue, which is less than an unusual part of the buyers.
            case complaints
        }

        /// Complaints per order in the window.
        package var rate: Double { orders > 0 ? Double(tickets) / orders : 0 }
        /// Complaints per order that are usual.
        package var usualRate: Double { orders > 0 ? expected / orders : 0 }
        /// How many times the usual.
        package var ratio: Double { expected > 0 ? Double(tickets) / expected : 0 }
    }
}
