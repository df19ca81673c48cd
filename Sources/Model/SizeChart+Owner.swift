extension SizeChart {
    /// Whose measurements a column holds: what its heading says (`garment_bust_cm`, 成衣胸围), else what the page says.
    package func measures(of column: Column) -> Measured? { column.measures ?? measures }
}

extension SizeChart.Column {
    /// Whose measurements the heading says it holds, nil where it says nothing: `garment bust`, `bust garment`, `成衣胸围`, `净胸围`.
    package var measures: SizeChart.Measured? { Self.owned(measure)?.owner }

    /// What is measured without the word that says whose: `bust` of `garment bust`, `胸围` of `净胸围`; else `measure`.
    package var quantity: String { Self.owned(measure)?.quantity ?? measure }

    private static func owned(_ measure: String) -> (owner: SizeChart.Measured, quantity: String)? {
        let words = measure.split(separator: " ")
        for (owner, names) in ownerWords {
            guard words.count > 1, let index = words.firstIndex(where: { names.contains(String($0)) }) else { continue }
            var rest = words
            rest.remove(at: index)
            // The body of a shirt is a part of it: `body length` is the shirt's.
            if owner == .body, rest == ["length"] { continue }
            return (owner, rest.joined(separator: " "))
        }
        for (owner, marks) in ownerMarks {
            for mark in marks where measure.utf8.count > mark.utf8.count && measure.hasPrefix(mark) {
                let rest = measure.dropFirst(mark.count)
                return rest == "重" ? nil : (owner, String(rest))
            }
        }
        return nil
    }

    private static let ownerWords: [(SizeChart.Measured, Set<String>)] = [
        (.garment, ["garment", "product", "item", "finished", "成衣", "成品", "实物", "衣服", "产品"]),
        (.body, ["body", "wearer", "your", "net", "净", "净体", "人体", "身体", "净尺寸"]),
    ]

    /// Chinese puts no space between: 成衣胸围. The longer one stands first.
    private static let ownerMarks: [(SizeChart.Measured, [String])] = [
        (.garment, ["成衣", "成品", "实物", "衣服", "产品"]), (.body, ["净体", "人体", "身体", "净", "适合", "建议"]),
    ]
}
