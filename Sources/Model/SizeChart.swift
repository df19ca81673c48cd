/// Measurements by size, as data, and the words around them.
package struct SizeChart: Sendable {
    /// The folder's name.
    package var name: String
    /// The path of `chart.csv` that diagnostics print.
    package var file: String
    package var columns: [Column]
    package var rows: [Row]
    package var texts: Translations
    /// Body or garment, nil where the page does not say.
    package var measures: Measured?
    /// How to measure, by a column's `measure`.
    package var howToMeasure: [Language: [String: String]]
    /// The products it is for: what its page and `products.csv` say together, sorted.
    package var products: [SKU]

    package init(
        name: String, file: String, columns: [Column], rows: [Row], texts: Translations = Translations(), measures: Measured? = nil,
        howToMeasure: [Language: [String: String]] = [:], products: [SKU] = []
    ) {
        self.name = name
        self.file = file
        self.columns = columns
        self.rows = rows
        self.texts = texts
        self.measures = measures
        self.howToMeasure = howToMeasure
        self.products = products
    }

    /// Whose measurements the numbers are.
    package enum Measured: String, Sendable { case body, garment }

    /// A column after the first, which names the size.
    package struct Column: Hashable, Sendable {
        /// What is measured, without its unit, in lower case: `bust`, `inside leg`; for a size system `eu`.
        package var measure: String
        package var unit: Unit

        package init(measure: String, unit: Unit) {
            self.measure = measure
            self.unit = unit
        }
    }

    package enum Unit: Hashable, Sendable {
        case centimetres, millimetres, inches, kilograms, pounds
        /// Sizes of another system: `eu`, `uk`, `us`, `cn`, `jp`.
        case system
        /// No unit is known: shown as written.
        case none
    }

    package struct Row: Hashable, Sendable {
        package var size: String
        /// One a column.
        package var cells: [Cell]
        package var line: Int

        package init(size: String, cells: [Cell], line: Int) {
            self.size = size
            self.cells = cells
            self.line = line
        }
    }

    package enum Cell: Hashable, Sendable {
        case empty
        case value(Double)
        case range(Double, Double)
        case atLeast(Double)
        case atMost(Double)
        /// Of a column without a unit or of another size system.
        case text(String)
    }
}
