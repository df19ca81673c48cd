package import Model

/// The names that an explanation may be asked for: those of the statistics and of what the shop wrote.
package struct KnownNames {
    private let statistics: WeeklyStatistics
    private let products: [Product]
    private let issues: IssueCatalogue

    package init(_ statistics: WeeklyStatistics, products: [Product], issues: IssueCatalogue) {
        self.statistics = statistics
        self.products = products
        self.issues = issues
    }

    /// What is wrong with the names of a subject: nobody knows its scope, or its issue.
    package func faults(of subject: Subject) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        let (noun, known, place) = names(like: subject.scope)
        if subject.scope != .site, !known.contains(subject.scope.name) {
            faults.append(
                fault("explain.unknown-\(noun)", "there is no \(noun) '\(subject.scope.name)' \(place)", subject.scope.name, known))
        }
        let codes = Set(statistics.tickets.map(\.issue)).union(issues.issues.map(\.code))
        if !codes.contains(subject.issue) {
            faults.append(fault("explain.unknown-issue", "there is no issue '\(subject.issue)'", subject.issue, codes))
        }
        return faults
    }

    private func names(like scope: Notice.Scope) -> (noun: String, known: Set<String>, place: String) {
        switch scope {
        case .product:
            let skus = Set(statistics.tickets.lazy.compactMap { $0.sku?.text }).union(statistics.orders.lazy.compactMap { $0.sku?.text })
            return ("product", skus.union(products.map(\.sku.text)), "in products.csv or the statistics")
        case .group: return ("group", Set(products.compactMap(\.group)), "in products.csv")
        case .category: return ("category", Set(products.compactMap(\.category)), "in products.csv")
        case .carrier:
            let carriers = Set(statistics.tickets.lazy.compactMap(\.carrier)).union(statistics.orders.lazy.compactMap(\.carrier))
            return ("carrier", carriers, "in the statistics")
        case .channel: return ("channel", Set(statistics.tickets.lazy.compactMap(\.channel)), "in the statistics")
        case .site: return ("shop", [], "")
        }
    }

    private func fault(_ id: String, _ message: String, _ name: String, _ known: Set<String>) -> Diagnostic {
        let advice =
            nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
            ?? (known.isEmpty ? "none is known at all" : "one that is known is '\(known.min() ?? "")'")
        return Diagnostic(.error, id: id, file: "signpost notices explain", "\(message); \(advice)")
    }
}
