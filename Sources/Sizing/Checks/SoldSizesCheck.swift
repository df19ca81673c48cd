import Model

/// Sizes that products are sold in and their chart does not have.
struct SoldSizesCheck {
    private let chart: SizeChart
    private let products: [Product]
    /// `products.csv`, as diagnostics print it.
    private let file: String

    init(_ chart: SizeChart, products: [Product], file: String) {
        self.chart = chart
        self.products = products
        self.file = file
    }

    /// One for each size, at the first product that has it: a chart of a thousand dresses lacks XXXL once.
    func diagnostics() -> [Diagnostic] {
        guard !chart.rows.isEmpty, products.contains(where: { !$0.sizes.isEmpty }) else { return [] }
        let rows = RowNames(chart)
        var found: [String: (size: String, written: String?, products: [Product])] = [:]
        var order: [String] = []
        for product in products {
            let systems = rows.systemsNaming(product.sizes)
            for size in product.sizes {
                let written: String?
                switch rows.find(size) {
                case .same: continue
                case .otherwise(let name): written = name
                case .missing:
                    if systems.contains(RowNames.key(size)) { continue }
                    written = nil
                }
                if found[size] == nil { order.append(size) }
                found[size, default: (size, written, [])].products.append(product)
            }
        }
        return order.compactMap { found[$0] }.compactMap { size, written, products in
            products.min { $0.line < $1.line }.map { diagnostic(size, written, first: $0, others: products.count - 1) }
        }
    }

    private func diagnostic(_ size: String, _ written: String?, first: Product, others: Int) -> Diagnostic {
        let also = others == 0 ? "" : " and \(others) more \(others == 1 ? "product" : "products")"
        if let written {
            return Diagnostic(
                .warning, id: "size-chart.size-name", file: file, line: first.line,
                "'\(first.sku)'\(also) \(others == 0 ? "is" : "are") sold in '\(size)', which the size chart '\(chart.name)' calls '\(written)'; "
                    + "write it alike in both")
        }
        return Diagnostic(
            .warning, id: "size-chart.size-missing", file: file, line: first.line,
            "'\(first.sku)'\(also) \(others == 0 ? "is" : "are") sold in '\(size)', which the size chart '\(chart.name)' does not have; "
                + "add the size to \(chart.file), or remove it here")
    }
}

/// The sizes of a chart by every way in which a product may name them.
private struct RowNames {
    enum Finding {
        case same
        /// There, and written like this.
        case otherwise(String)
        case missing
    }

    private let exact: Set<String>
    private let parts: Set<String>
    private let labels: [SizeLabel: String]
    /// By column of another size system: the sizes in its cells.
    private let systems: [Set<String>]

    init(_ chart: SizeChart) {
        let sizes = chart.rows.map(\.size)
        exact = Set(sizes.map(Self.key))
        parts = Set(sizes.flatMap(Self.parts))
        labels = Dictionary(sizes.map { (Self.label($0), $0) }, uniquingKeysWith: { first, _ in first })
        systems = chart.columns.indices.compactMap { index -> Set<String>? in
            guard chart.columns[index].unit == .system || chart.columns[index].unit == .none else { return nil }
            return Set(
                chart.rows.flatMap { row -> [String] in
                    guard index < row.cells.count, case .text(let text) = row.cells[index] else { return [] }
                    return [Self.key(text)] + Self.parts(text)
                })
        }
    }

    func find(_ size: String) -> Finding {
        let key = Self.key(size)
        if exact.contains(key) || parts.contains(key) { return .same }
        if let name = labels[Self.label(size)] { return Self.label(size) == Self.one ? .same : .otherwise(name) }
        // `28/32` of jeans whose chart is by waist alone.
        let own = Self.parts(size)
        return own.count > 1 && own.contains(where: { exact.contains($0) }) ? .same : .missing
    }

    /// All sizes of a product that is sold by another system of the chart: US 8, where the rows are S, M, L.
    func systemsNaming(_ sizes: [String]) -> Set<String> {
        let keys = Set(sizes.map(Self.key))
        guard keys.isDisjoint(with: exact) else { return [] }
        return systems.max { $0.intersection(keys).count < $1.intersection(keys).count } ?? []
    }

    /// Without case and blanks.
    static func key(_ size: String) -> String { size.lowercased().filter { !$0.isWhitespace } }

    /// `XS` and `34` of `XS/34`.
    private static func parts(_ size: String) -> [String] {
        size.split { "/,|;_ (（）)".contains($0) }.map { key(String($0)) }
    }

    private static func label(_ size: String) -> SizeLabel {
        oneSize.contains(key(size).filter { $0.isLetter }) ? one : SizeLabel(size)
    }

    private static let one = SizeLabel("one")

    private static let oneSize: Set<String> = ["onesize", "os", "o/s", "free", "freesize", "f", "均码", "tu", "unique", "onesizefitsall"]
}
