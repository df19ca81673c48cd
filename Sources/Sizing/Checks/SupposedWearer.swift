import Model

/// Whom a chart is for, as its page says or as can safely be supposed.
struct SupposedWearer {
    /// nil: no person at all. Dogs and dolls have waists, too.
    let person: Limits.Wearer?
    /// Plain S, M, L without anything that speaks of children: nobody who wears an S is as small as a baby.
    let hasLetterSizes: Bool

    init(_ chart: MeasuredChart, products: [Product]) {
        let isSmall = chart.columns.contains { column in
            let limit = column.kind == .height ? 130.0 : column.kind == .weight ? 30 : 0
            guard limit > 0, let kind = column.kind, let factor = column.unit.perUnit(of: kind) else { return false }
            return column.numbers.contains { $0 * factor < limit }
        }
        hasLetterSizes =
            !isSmall && !chart.labels.isEmpty && chart.labels.allSatisfy { $0.parts.count == 1 && $0.hasLetters }
        switch chart.chart.wearer {
        case .babies, .children, .girls, .boys: person = chart.chart.wearer == .babies ? .baby : .anyone
        case .women, .men, .adults: person = .adult
        case nil:
            person = Self.isForNoPerson(chart.chart, products) ? nil : Self.speaksOfAdults(chart) ? .adult : .anyone
        }
    }

    /// A column that only adults can fill: a bust or hip from 74 cm on, European sizes 32 to 54, Chinese ones of 150 cm and more.
    private static func speaksOfAdults(_ chart: MeasuredChart) -> Bool {
        let hasTorso = chart.columns.contains { [.bust, .waist, .hip].contains($0.kind) }
        return chart.columns.contains { column in
            if [.bust, .hip].contains(column.kind), column.owner != .garment, let factor = column.centimetres {
                let numbers = column.numbers.map { $0 * factor }
                return !numbers.isEmpty && numbers.allSatisfy { (74...200).contains($0) }
            }
            guard hasTorso, column.unit == .system, ["eu", "cn"].contains(column.column.measure) else { return false }
            let sizes = chart.chart.rows.compactMap { row -> Double? in
                guard column.index < row.cells.count, case .text(let text) = row.cells[column.index] else { return nil }
                return SizeLabel(text).number
            }
            return !sizes.isEmpty && sizes.allSatisfy { (column.column.measure == "eu" ? 32...54 : 150...200).contains($0) }
        }
    }

    private static func isForNoPerson(_ chart: SizeChart, _ products: [Product]) -> Bool {
        var words = [chart.name]
        for article in chart.texts.articles { words += [article.title, article.description ?? ""] + article.tags }
        for product in products.prefix(50) { words += product.tags + [product.category ?? ""] }
        return words.contains { text in
            let text = text.lowercased()
            if ["宠物", "狗", "猫", "犬", "娃娃", "玩偶"].contains(where: text.contains) { return true }
            return text.split { !$0.isLetter }.contains { animals.contains(String($0)) }
        }
    }

    private static let animals: Set<String> = [
        "dog", "dogs", "cat", "cats", "pet", "pets", "puppy", "puppies", "kitten", "doll", "dolls", "horse", "horses", "plush",
    ]
}
