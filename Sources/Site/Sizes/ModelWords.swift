import Model
import Sizing

/// The person in the pictures, in words and in both units: `wears M, height 178 cm (5 ft 10 in), bust 84 cm (33 in)`.
struct ModelWords {
    let labels: Labels
    let inches: Settings.InchStyle

    func sentence(_ model: SizeChart.FittingModel) -> String {
        if model.measures.isEmpty { return labels.text(.chartWears, ["size": model.wears]) }
        let measures = model.measures.map(phrase).joined(separator: labels[.joiner])
        return labels.text(.chartWearsAndMeasures, ["size": model.wears, "measures": measures])
    }

    private func phrase(_ measure: SizeChart.FittingModel.Measure) -> String {
        let name = labels.inSentence(labels.measure(measure.name))
        let scales = Scale.scales(of: measure.unit, cells: [.value(measure.value)], inches: inches)
        guard scales.count == 2 else { return "\(name) \(scales.first.map { text(measure.value, $0) } ?? "")" }
        let isHeight = BodyMeasure(measure.name) == .height && scales[1].unit == .inches
        let other = isHeight ? feet(scales[1].number(measure.value)) : nil
        return labels.text(
            .chartModelMeasure,
            ["measure": name, "metric": text(measure.value, scales[0]), "imperial": other ?? text(measure.value, scales[1])])
    }

    private func text(_ value: Double, _ scale: Scale) -> String {
        guard let unit = labels.optional("unit_short.\(scale.unit.code)") ?? labels.unit(scale.unit) else { return scale.text(value) }
        return labels.text(.chartValue, ["number": scale.text(value), "unit": unit])
    }

    /// A person's height as people who measure in inches say it: 70 inches are `5 ft 10 in`; nil for less than a foot and for giants.
    private func feet(_ height: Double) -> String? {
        let feet = (height / 12).rounded(.down)
        guard feet >= 1, feet < 100, let scale = Scale.scales(of: .inches, cells: [], inches: inches).last else { return nil }
        let rest = height - feet * 12
        if rest == 0 { return labels.text(.chartFeet, ["feet": String(Int(feet))]) }
        return labels.text(.chartFeetAndInches, ["feet": String(Int(feet)), "inches": scale.text(rest)])
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
