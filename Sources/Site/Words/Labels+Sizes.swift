import Model
import Sizing

extension Labels {
    /// What a column measures: the label `measure.NAME`, else the column's own word. A word of another script than the
    /// language's is replaced by the one for the same measure: `胸围` is Bust on an English page.
    func measure(_ name: String) -> String {
        if let words = optional("measure." + name.split(separator: " ").joined(separator: "_")) { return words }
        let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
        if let known = BodyMeasure(name), isLatin == language.tag.hasPrefix("zh"),
            let words = optional("measure." + known.rawValue)
        {
            return words
        }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// What a column is called in the table's head, without its unit; with whose measurement it is where its own heading says so.
    func heading(of column: SizeChart.Column) -> String {
        if column.unit == .system { return system(column.measure) }
        let name = measure(column.quantity)
        return switch column.measures {
        case .body: text(.chartOfBody, ["measure": name])
        case .garment: text(.chartOfGarment, ["measure": name])
        case nil: name
        }
    }

    /// What a size system is called: the labels `system.NAME` and, for some wearers only (`us women`), `system.WEARER`.
    private func system(_ name: String) -> String {
        let words = name.split(separator: " ", maxSplits: 1)
        guard let code = words.first else { return name }
        let system = optional("system.\(code)") ?? code.uppercased()
        guard words.count == 2 else { return system }
        return filled("system.\(words[1])", ["system": system]) ?? system + " " + words[1]
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
