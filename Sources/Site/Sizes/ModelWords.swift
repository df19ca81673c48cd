import Model
import Sizing

/// The person in the pictures, in words and in both units: `wears M, height 178 cm (5 ft 10 in), bust 84 cm (33 in)`.
struct ModelWords {
    let labels: Labels
    let inches: Settings.InchStyle

    func sentence(_ model: SizeChart.FittingModel) -> String {
        ([labels.text(.chartWears, ["size": model.wears])] + model.measures.map(phrase)).joined(separator: labels[.joiner])
    }

    private func phrase(_ measure: SizeChart.FittingModel.Measure) -> String {
        let name = labels.measure(measure.name)
        let scales = Scale.scales(of: measure.unit, cells: [.value(measure.value)], inches: inches)
        guard scales.count == 2 else {
            let number = scales.first?.text(measure.value) ?? ""
            let unit = measure.unit == .none || measure.unit == .system ? "" : " \(measure.unit.code)"
            return "\(labels.inSentence(name)) \(number)\(unit)"
        }
        let isHeight = BodyMeasure(measure.name) == .height
        let other = isHeight && scales[1].unit == .inches ? feet(scales[1].number(measure.value)) : Self.text(measure.value, scales[1])
        return labels.text(
            .chartModelMeasure,
            ["measure": labels.inSentence(name), "metric": Self.text(measure.value, scales[0]), "imperial": other])
    }

    private static func text(_ value: Double, _ scale: Scale) -> String { "\(scale.text(value)) \(scale.unit.code)" }

    /// A person's height as people who measure in inches say it: 70 inches are `5 ft 10 in`.
    private func feet(_ number: Double) -> String {
        let feet = (number / 12).rounded(.down)
        let own = Scale.scales(of: .inches, cells: [], inches: inches).last
        let rest = number - feet * 12
        guard feet >= 1, feet < 1000, let own else { return "\(JSON.number(number, decimals: 2)) in" }
        return rest == 0 ? "\(Int(feet)) ft" : "\(Int(feet)) ft \(own.text(rest)) in"
    }
}

extension Labels {
    /// A name that starts with a capital, within a sentence: `Bust` is `bust` where the language's letters have cases.
    func inSentence(_ name: String) -> String {
        // A name whose second letter is a capital too is an abbreviation.
        if name.dropFirst().first?.isUppercase == true { return name }
        return name.prefix(1).lowercased() + name.dropFirst()
    }
}
