import Testing

/// A chart with one real mistake, what is said of it, and the same chart without the mistake, of which nothing is said.
struct Mistake: CustomTestStringConvertible, Sendable {
    /// What somebody did wrong.
    let what: String
    let wrong: ChartFolder
    let lines: [String]
    let right: ChartFolder

    /// - Parameter says: the lines, `chart.csv` and `page.md` named without their folder.
    init(_ what: String, wrong: ChartFolder, says: String..., right: ChartFolder) {
        self.what = what
        self.wrong = wrong
        lines = says.map { line in
            line.hasPrefix("chart.csv") || line.hasPrefix("page.md") ? "content/size-charts/sizes/" + line : "content/" + line
        }
        self.right = right
    }

    var testDescription: String { what }
}

/// The rows of `chart.csv`, one a line of the text; its first is the heading.
func chart(_ rows: String..., keys: String = "", products: String? = nil, files: [String: String] = [:]) -> ChartFolder {
    ChartFolder(rows.joined(separator: "\n") + "\n", keys: keys, products: products, files: files)
}
