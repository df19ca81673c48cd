import Model
import Sizing

/// The model as a chart's page describes them: `{ wears: M, height: 178 cm, bust: 84 cm }`.
struct FittingModelKeys: Hashable, Sendable {
    /// Whether it is a size of the chart is known when the chart is at hand.
    var wears: Written<String>
    var measures: [SizeChart.FittingModel.Measure] = []
    /// Where each of them stands.
    private var places: [Place] = []

    /// nil, and an error, when it does not say what the model wears.
    init?(_ node: YAMLNode, _ report: Report) {
        guard let keys = Keys(node, "'model'", known: nil, report: report) else { return nil }
        guard let wears = keys.written("wears"), !wears.value.isEmpty else {
            if keys.node("wears").map({ $0.text != nil }) ?? true {
                report.error("yaml.missing-key", keys.place, "'wears' is missing; write wears: M")
            }
            return nil
        }
        self.wears = wears
        for pair in keys.all where pair.key != "wears" {
            guard let measure = Self.measure(pair, report) else { continue }
            measures.append(measure)
            places.append(pair.place)
        }
    }

    private static func measure(_ pair: YAMLNode.Pair, _ report: Report) -> SizeChart.FittingModel.Measure? {
        guard let text = pair.value.text else {
            report.error("value.text", pair.value.place, "'\(pair.key)' is not a text; write it as \(pair.key): 84 cm")
            return nil
        }
        let name = SizeChart.Column.measure(pair.key)
        guard let quantity = Quantity(text) else {
            let example = name == "weight" ? "56 kg" : name.contains("height") ? "178 cm" : "84 cm"
            report.error(
                "size-chart.model-measure", pair.value.place,
                "'\(text)' is not a measurement with its unit; write it as \(pair.key): \(example)")
            return nil
        }
        if quantity.hasDecimalComma {
            report.warning(
                "size-chart.decimal-comma", pair.value.place,
                "'\(text)' has a decimal comma and is read as \(quantity.number); write a point")
        }
        return .init(name: name, value: quantity.value, unit: quantity.unit)
    }

    /// Warns of measures that are neither the chart's nor known of a body: most likely misspelt.
    func warnOfUnknown(_ columns: [String], _ warn: (Place, String) -> Void) {
        let known = columns + BodyMeasure.allCases.map(\.rawValue)
        for (measure, place) in zip(measures, places) where !columns.contains(measure.name) && BodyMeasure(measure.name) == nil {
            warn(place, unknownName(measure.name, "measure", Set(known).sorted()))
        }
    }
}

extension FittingModelKeys: CustomStringConvertible {
    /// As an author writes it, in one order whatever the file.
    var description: String {
        let parts = measures.map { "\($0.name): \(JSON.number($0.value, decimals: 2)) \($0.unit.words.heading)" }.sorted()
        return "{ " + (["wears: \(wears.value)"] + parts).joined(separator: ", ") + " }"
    }

    /// Places do not count: the translations of a chart say it in different lines.
    static func == (a: FittingModelKeys, b: FittingModelKeys) -> Bool { a.description == b.description }

    func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
