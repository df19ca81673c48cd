import Model

/// What the front matter of one file `size-charts/NAME/page.LANG.md` says beyond what every article has.
struct SizeChartKeys: Sendable {
    /// Whom the chart is for.
    var products: [Written<ProductSelector>] = []
    /// Who is left out of it.
    var exceptions: [Written<ProductSelector>] = []
    /// Each is one of the words of its kind.
    var measures: Written<String>?
    var fit: Written<String>?
    var stretch: Written<String>?
    var wearer: Written<String>?
    var model: Written<FittingModelKeys>?
    var howToMeasure: [(measure: Written<String>, text: String)] = []

    /// Names of the keys, for front matter.
    static let names = ["products", "except", "measures", "fit", "stretch", "wearer", "model", "how_to_measure"]

    init() {}

    init(_ front: Keys) {
        products = front.selectors("products")
        exceptions = front.selectors("except")
        measures = front.word("measures", SizeChart.Measured.allCases)
        fit = front.word("fit", SizeChart.Fit.allCases)
        stretch = front.word("stretch", SizeChart.Stretch.allCases)
        wearer = front.word("wearer", SizeChart.Wearer.allCases)
        model = front.node("model").flatMap { node in
            FittingModelKeys(node, front.report).map { Written(value: $0, place: node.place) }
        }
        howToMeasure = Self.howToMeasure(front)
    }

    private static func howToMeasure(_ front: Keys) -> [(measure: Written<String>, text: String)] {
        guard let node = front.node("how_to_measure"), let measures = Keys(node, "'how_to_measure'", known: nil, report: front.report)
        else { return [] }
        return measures.all.compactMap { pair in
            measures.text(pair.key).map { (Written(value: pair.key, place: pair.place), $0) }
        }
    }
}

extension Keys {
    /// One word of a fixed few, with its place.
    fileprivate func word<Word: RawRepresentable<String>>(_ key: String, _ words: [Word]) -> Written<String>? {
        guard let node = node(key), let word = choice(key, words) else { return nil }
        return Written(value: word.rawValue, place: node.place)
    }

    /// `DR-*`, `DR-1001, DR-1002`, `[DR-1001, { category: dresses }]`, a list with a dash for each entry.
    fileprivate func selectors(_ key: String) -> [Written<ProductSelector>] {
        guard let node = node(key) else { return [] }
        if case .list(let entries) = node.value { return entries.filter { !$0.isNull }.flatMap { selectors(key, $0) } }
        return node.partsAtCommas.flatMap { selectors(key, $0) }
    }

    private func selectors(_ key: String, _ node: YAMLNode) -> [Written<ProductSelector>] {
        if let text = node.text {
            if text.isEmpty { return [] }
            let selector = SKUPattern(text).map { ProductSelector.pattern($0) } ?? .sku(SKU(text))
            return [Written(value: selector, place: node.place)]
        }
        let kinds = ProductSelector.Trait.Kind.allCases
        guard case .map = node.value, let keys = Keys(node, "a choice of products", known: kinds.map(\.rawValue), report: report) else {
            report.error(
                "size-chart.selector", node.place,
                "'\(key)' holds something that chooses no products; write a sku, a pattern such as DR-*, or { category: dresses }")
            return []
        }
        // Several names of one kind are entries of their own: `{ tag: [knit, wool] }` is one or the other.
        var choices: [[ProductSelector.Trait]] = [[]]
        for kind in kinds where keys.node(kind.rawValue) != nil {
            let names = keys.oneOrMore(kind.rawValue, example: "[dresses, tops]")
            choices = choices.flatMap { choice in names.map { choice + [.init(kind: kind, name: $0.value)] } }
        }
        let selectors = choices.filter { !$0.isEmpty }.map { Written(value: ProductSelector.having($0), place: node.place) }
        if selectors.isEmpty, keys.all.isEmpty {
            report.error("size-chart.selector", node.place, "the choice of products is empty; write it as { category: dresses }")
        }
        return selectors
    }
}

extension YAMLNode {
    /// A list that its author forgot to put into brackets, `DR-1001, DR-1002`, as nodes of their own; the node itself where it has no comma.
    fileprivate var partsAtCommas: [YAMLNode] {
        guard case .scalar(let text, .plain) = value, text.utf8.contains(0x2C) else { return [self] }
        var column = place.column
        return text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            defer { column += part.unicodeScalars.count + 1 }
            let start = part.unicodeScalars.prefix { $0 == " " }.count
            return YAMLNode(place: Place(line: place.line, column: column + start), value: .scalar(String(part).trimmed, .plain))
        }
    }
}
