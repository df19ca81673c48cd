import Model

/// Which size chart each product has: what `products.csv` and the charts' pages say together.
///
/// A product that is named, there or in a page's `products`, has that chart, whatever patterns and categories choose it, too. Two
/// charts that name a product, or two that choose one which nobody names, contradict each other.
struct ChartProducts {
    private let directory: ProductDirectory
    /// The chart that names a product, by the product's number.
    private var named: [String?]
    /// The chart that chooses it.
    private var chosen: [Claim?]
    private(set) var diagnostics: [Diagnostic] = []
    /// Products that two charts choose, by the entries that do.
    private var conflicts: [Conflict: [Int]] = [:]

    /// An entry of a chart's `products`.
    private struct Claim: Hashable {
        var chart: String
        var file: String
        var entry: Written<ProductSelector>
    }

    private struct Conflict: Hashable {
        var first: Claim
        var second: Claim
    }

    /// - Parameter charts: the names of all charts, readable or not.
    init(_ products: [(product: Product, chart: Place)], file: String, charts: Set<String>) {
        directory = ProductDirectory(products.map(\.product))
        named = products.map { $0.product.sizeChart.flatMap { charts.contains($0) ? $0 : nil } }
        chosen = Array(repeating: nil, count: products.count)
        for (product, place) in products {
            guard let chart = product.sizeChart, !charts.contains(chart) else { continue }
            diagnostics.append(
                Diagnostic(
                    .error, id: "size-chart.unknown", file: file, line: place.line, column: place.column,
                    unknownName(chart, "size chart", charts.sorted())))
        }
    }

    /// Takes what the pages of all charts say.
    mutating func take(_ pagesByChart: [String: [PageFile]]) {
        let charts = pagesByChart.sorted { $0.key < $1.key }
        for (chart, pages) in charts { takeNames(chart, pages) }
        for (chart, pages) in charts { choose(chart, pages) }
        reportConflicts()
    }

    /// The products of each chart that has some, sorted.
    var skusByChart: [String: [SKU]] {
        var skus: [String: [SKU]] = [:]
        for (number, product) in directory.products.enumerated() {
            if let chart = named[number] ?? chosen[number]?.chart { skus[chart, default: []].append(product.sku) }
        }
        return skus.mapValues { $0.sorted() }
    }

    private mutating func takeNames(_ chart: String, _ pages: [PageFile]) {
        for page in pages {
            for entry in page.keys.sizeChart?.products ?? [] {
                guard case .sku(let sku) = entry.value else { continue }
                guard let number = directory.number(of: sku) else {
                    error(page, "products.unknown", entry.place, directory.whyNothing(entry.value))
                    continue
                }
                if let other = named[number], other != chart {
                    error(
                        page, "size-chart.contradiction", entry.place,
                        "'\(sku)' already has the size chart '\(other)'; remove it here or there"
                    )
                } else {
                    named[number] = chart
                }
            }
        }
    }

    private mutating func choose(_ chart: String, _ pages: [PageFile]) {
        let claims = pages.flatMap { page in
            (page.keys.sizeChart?.products ?? []).compactMap { entry -> Claim? in
                if case .sku = entry.value { return nil }
                return Claim(chart: chart, file: page.file, entry: entry)
            }
        }
        var byClaim: [(claim: Claim, numbers: [Int])] = []
        for claim in claims {
            let numbers = directory.numbers(claim.entry.value)
            if numbers.isEmpty { warn(claim.file, claim.entry.place, directory.whyNothing(claim.entry.value)) }
            byClaim.append((claim, numbers))
        }
        let excepted = exceptions(chart, pages, from: Set(byClaim.flatMap(\.numbers)))
        for (claim, numbers) in byClaim {
            for number in numbers where named[number] == nil && !excepted.contains(number) {
                if let first = chosen[number] {
                    if first.chart != chart { conflicts[Conflict(first: first, second: claim), default: []].append(number) }
                } else {
                    chosen[number] = claim
                }
            }
        }
    }

    /// The products that `except` takes out of those that a chart chooses.
    private mutating func exceptions(_ chart: String, _ pages: [PageFile], from all: Set<Int>) -> Set<Int> {
        var excepted: Set<Int> = []
        for page in pages {
            for entry in page.keys.sizeChart?.exceptions ?? [] {
                let numbers = directory.numbers(entry.value)
                if case .sku = entry.value, numbers.isEmpty {
                    error(page, "products.unknown", entry.place, directory.whyNothing(entry.value))
                } else if case .sku(let sku) = entry.value, let number = numbers.first, named[number] == chart {
                    error(
                        page, "size-chart.contradiction", entry.place,
                        "'\(sku)' is left out here and has this size chart by its name; remove it here, "
                            + "or from 'products' and products.csv")
                } else if numbers.isEmpty {
                    warn(page.file, entry.place, directory.whyNothing(entry.value))
                } else if all.isDisjoint(with: numbers) {
                    warn(page.file, entry.place, "'\(entry.value)' leaves out nothing that 'products' chooses; remove it")
                }
                excepted.formUnion(numbers)
            }
        }
        return excepted
    }

    private mutating func reportConflicts() {
        for (conflict, numbers) in conflicts {
            let skus = numbers.map { directory.products[$0].sku }.sorted()
            guard let sku = skus.first else { continue }
            let others = skus.count - 1
            let what = others == 0 ? "'\(sku)' is" : "'\(sku)' and \(others) more \(others == 1 ? "product" : "products") are"
            let it = others == 0 ? "it" : "them"
            let (first, second) = (conflict.first, conflict.second)
            diagnostics.append(
                Diagnostic(
                    .error, id: "size-chart.contradiction", file: second.file, line: second.entry.place.line,
                    column: second.entry.place.column,
                    "\(what) chosen by '\(second.entry.value)' here and by '\(first.entry.value)' for the size chart '\(first.chart)'; "
                        + "name \(it) in 'products' of the right one, or in 'except' of the other"))
        }
    }

    private mutating func warn(_ file: String, _ place: Place, _ message: String) {
        diagnostics.append(
            Diagnostic(.warning, id: "size-chart.no-product", file: file, line: place.line, column: place.column, message))
    }

    private mutating func error(_ page: PageFile, _ id: String, _ place: Place, _ message: String) {
        diagnostics.append(Diagnostic(.error, id: id, file: page.file, line: place.line, column: place.column, message))
    }
}
