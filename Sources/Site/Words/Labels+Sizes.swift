import Model
import Sizing

extension Labels {
    /// What a column measures: the label `measure.NAME`, else the column's own word. A word of another script than the
    /// language's is replaced by the one for the same measure: `胸围` is Bust on an English page.
    func measure(_ name: String) -> String {
        if let words = optional("measure." + name.split(separator: " ").joined(separator: "_")) { return words }
        let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
        if let known = BodyMeasure(name), isLatin == language.tag.hasPrefix("zh") || !isLatin,
            let words = optional("measure." + known.rawValue)
        {
            return words
        }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// A column's heading without its unit.
    func heading(of column: SizeChart.Column) -> String {
        column.unit == .system ? column.measure.uppercased() : measure(column.measure)
    }

    /// How the unit is called; nil for what has none.
    func unit(_ unit: SizeChart.Unit) -> String? {
        switch unit {
        case .centimetres: self[.unitCentimetres]
        case .millimetres: self[.unitMillimetres]
        case .inches: self[.unitInches]
        case .kilograms: self[.unitKilograms]
        case .pounds: self[.unitPounds]
        case .system, .none: nil
        }
    }
}
