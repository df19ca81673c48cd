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
    /// How the things are cut, nil where the page does not say.
    package var fit: Fit?
    /// How far the fabric gives, nil where the page does not say.
    package var stretch: Stretch?
    /// Who wears them, nil where the page does not say.
    package var wearer: Wearer?
    /// The person in the pictures and the size they wear.
    package var model: FittingModel?

    package init(
        name: String, file: String, columns: [Column], rows: [Row], texts: Translations = Translations(), measures: Measured? = nil,
        howToMeasure: [Language: [String: String]] = [:], products: [SKU] = [], fit: Fit? = nil, stretch: Stretch? = nil,
        wearer: Wearer? = nil, model: FittingModel? = nil
    ) {
        self.name = name
        self.file = file
        self.columns = columns
        self.rows = rows
        self.texts = texts
        self.measures = measures
        self.howToMeasure = howToMeasure
        self.products = products
        self.fit = fit
        self.stretch = stretch
        self.wearer = wearer
        self.model = model
    }

    /// Whose measurements the numbers are.
    package enum Measured: String, CaseIterable, Sendable { case body, garment }

    package enum Fit: String, CaseIterable, Sendable { case slim, regular, loose }

    /// None at all, some (cotton with elastane), or much (knits, jersey).
    package enum Stretch: String, CaseIterable, Sendable { case none, some, much }

    package enum Wearer: String, CaseIterable, Sendable {
        case women, men, adults, girls, boys, children, babies

        package var isAdult: Bool { self == .women || self == .men || self == .adults }
    }

    /// The model in the pictures: `{ wears: M, height: 178 cm, bust: 84 cm }`.
    package struct FittingModel: Hashable, Sendable {
        /// A size of the chart, as written there.
        package var wears: String
        /// In the order written.
        package var measures: [Measure]

        package init(wears: String, measures: [Measure] = []) {
            self.wears = wears
            self.measures = measures
        }

        package struct Measure: Hashable, Sendable {
            /// `height`, `bust`; as in a column's `measure`.
            package var name: String
            package var value: Double
            package var unit: Unit

            package init(name: String, value: Double, unit: Unit) {
                self.name = name
                self.value = value
                self.unit = unit
            }
        }
    }

    /// A column after the first, which names the size.
    package struct Column: Hashable, Sendable {
        /// What is measured, without its unit, in lower case: `bust`, `inside leg`; for a size system `eu`.
        package var measure: String
        package var unit: Unit
        /// Where the heading stands in its line, from 1; 0 where that is unknown.
        package var place: Int
        /// As written, for diagnostics; empty where that is unknown.
        package var heading: String

        package init(measure: String, unit: Unit, place: Int = 0, heading: String = "") {
            self.measure = measure
            self.unit = unit
            self.place = place
            self.heading = heading
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
        /// Where each cell stands in the line, from 1, one a column; empty where that is unknown.
        package var places: [Int]

        package init(size: String, cells: [Cell], line: Int, places: [Int] = []) {
            self.size = size
            self.cells = cells
            self.line = line
            self.places = places
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
