import Model

extension Product {
    private static let columns = ["sku", "category", "tags", "group", "sizes", "size_chart", "url"]

    /// Reads `products.csv`, sorted by sku; with each product the place of the size chart that it names.
    static func read(_ source: SourceFile, _ languages: [Language], report: Report) -> [(product: Product, chart: Place)] {
        guard let table = Table(source, example: "sku,name_\(languages[0]),size_chart", report: report) else { return [] }
        let columns = ColumnFinder(table.heading, languages, report)
        guard columns.at["sku"] != nil else {
            report.error("products.no-sku", Place(line: 1, column: 1), "the column 'sku' is missing; write it into the heading")
            return []
        }
        var products: [(product: Product, chart: Place)] = []
        var lines: [SKU: Int] = [:]
        for row in table.rows {
            guard let product = Product(row, columns, languages, report) else { continue }
            if let line = lines[product.sku] {
                report.error(
                    "products.sku-twice", Place(line: row.line, column: 1), "'\(product.sku)' is already in line \(line); keep one of them")
                continue
            }
            lines[product.sku] = row.line
            products.append((product, columns.cell("size_chart", row)?.place ?? .wholeFile))
        }
        return products.sorted { $0.product.sku < $1.product.sku }
    }

    private init?(_ row: Table.Row, _ columns: ColumnFinder, _ languages: [Language], _ report: Report) {
        func text(_ column: String) -> String? { columns.cell(column, row).flatMap { $0.text.isEmpty ? nil : $0.text } }
        func list(_ column: String) -> [String] {
            (text(column) ?? "").split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
        }
        guard let sku = text("sku") else {
            let place = columns.cell("sku", row)?.place ?? Place(line: row.line)
            report.error("products.empty-sku", place, "the sku is missing; write it or remove the line")
            return nil
        }
        let names = Dictionary(uniqueKeysWithValues: languages.compactMap { language in text("name_\(language)").map { (language, $0) } })
        self.init(
            sku: SKU(sku), name: names.isEmpty ? text("name").map { LocalizedText($0) } : LocalizedText(names), category: text("category"),
            tags: list("tags"), group: text("group"), sizes: list("sizes"), sizeChart: text("size_chart"), url: text("url"), line: row.line)
    }

    /// Where each column of the table is.
    private struct ColumnFinder {
        var at: [String: Int] = [:]

        init(_ heading: [Table.Cell], _ languages: [Language], _ report: Report) {
            let known = Product.columns + ["name"] + languages.map { "name_\($0)" }
            for (index, cell) in heading.enumerated() {
                // `name_zh-Hant`: a tag's letters keep their case.
                let name = known.first { $0.lowercased() == cell.text.lowercased() } ?? cell.text
                if at[name] != nil {
                    report.error("products.column-twice", cell.place, "the column '\(name)' stands here twice; keep one of them")
                } else if known.contains(name) {
                    at[name] = index
                } else if name.hasPrefix("name_"), Language.isTag(String(name.dropFirst(5))) {
                    report.error("language.unknown", cell.place, unknownLanguage(String(name.dropFirst(5)), languages))
                } else {
                    let nearest = nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
                    let advice = nearest ?? "known here: \(known.joined(separator: ", "))"
                    report.warning("products.unknown-column", cell.place, "unknown column '\(name)'; \(advice)")
                }
            }
        }

        func cell(_ column: String, _ row: Table.Row) -> Table.Cell? { at[column].map { row.cells[$0] } }
    }
}
