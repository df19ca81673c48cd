import Model

/// Reads a text for numbers that contradict what terms promise.
struct PromiseReader {
    private let own: TypedFacts?
    /// By version of a policy: its own first, then what others promise at the same time.
    private let values: [[Topic: [TypedValue]]]
    private let limits: [TypedValue]

    init(own: TypedFacts?, others: [TypedFacts]) {
        self.own = own
        let added = others.map { facts in
            facts.values.filter { topic, _ in !(topic.isOwn && own?.values[topic] != nil) }
        }
        values = (own.map { [$0.values] } ?? []) + added
        limits = (own?.limits ?? []) + others.flatMap(\.limits)
    }

    func diagnostics(of article: Article) -> [Diagnostic] {
        Passage.all(in: article).flatMap { passage in
            passage.elements.indices.compactMap { index -> Diagnostic? in
                guard case .quantity(let quantity) = passage.elements[index] else { return nil }
                return diagnostic(quantity, at: index, in: passage, article)
            }
        }
    }

    private func diagnostic(
        _ quantity: Quantity, at index: Int, in passage: Passage, _ article: Article
    ) -> Diagnostic? {
        if quantity.isPassed, quantity.span != nil { return nil }
        guard !passage.hasDate, !passage.isExample, Cues.vetoes.matches(in: passage.elements).isEmpty
        else { return nil }
        let topics = TopicFinder(passage).topics(of: quantity, at: index)
        guard let topic = topics.first, !topics.contains(.other) else { return nil }
        if topics.contains(.returnWindow), isOfReturnUnderWay(quantity, passage) { return nil }
        var known: [TypedValue] = []
        for candidate in topics {
            let comparable = values.flatMap { values in
                narrowed(
                    (values[candidate] ?? []).filter { $0.isComparable(to: quantity.value) }, candidate,
                    passage)
            }
            // What no terms speak of, the number may well be about.
            guard !comparable.isEmpty else { return nil }
            if comparable.contains(where: { $0.agrees(with: quantity.value, loosely: candidate.isLoose) }) {
                return nil
            }
            if candidate == .delivery, TypedValue.span(quantity.value, liesAcross: comparable) {
                return nil
            }
            if candidate == topic { known = comparable }
        }
        if limits.contains(where: { $0.agrees(with: quantity.value) }) { return nil }
        return warning(quantity, topic, known, passage, article)
    }

    /// Whether the number is about a return that has begun: how long it travels, when it is checked, that it takes a day.
    private func isOfReturnUnderWay(_ quantity: Quantity, _ passage: Passage) -> Bool {
        if let span = quantity.span, span.unit == .day, span.most < 2 { return true }
        return [passage.elements, passage.row, passage.column].contains {
            !Cues.returnVetoes.matches(in: $0).isEmpty
        }
    }

    /// The values for the countries that the row or the sentence names, where it names them plainly.
    private func narrowed(_ values: [TypedValue], _ topic: Topic, _ passage: Passage) -> [TypedValue] {
        guard [.delivery, .remoteArea, .shippingFee, .freeShipping].contains(topic) else {
            return values
        }
        var mentions = CountryMentions.all(in: passage.row)
        if passage.row.isEmpty {
            mentions = CountryMentions.all(in: passage.elements)
            guard mentions.count == 1 else { return values }
        }
        let named = mentions.reduce(into: Set<Country>()) { $0.formUnion($1) }
        guard !named.isEmpty else { return values }
        let own = values.filter { !named.isDisjoint(with: $0.countries) }
        let rest = values.filter(\.countries.isEmpty)
        return own.isEmpty ? (rest.isEmpty ? values : rest) : own
    }

    private func warning(
        _ quantity: Quantity, _ topic: Topic, _ known: [TypedValue], _ passage: Passage,
        _ article: Article
    ) -> Diagnostic? {
        guard let first = known.first else { return nil }
        var texts: [String] = []
        for value in known where !texts.contains(value.text) { texts.append(value.text) }
        let shown =
            texts.count > 4 ? texts.prefix(3).joined(separator: ", ") + ", ..." : Names.list(texts, "or")
        let policy =
            own == nil || own?.values[topic] == nil
            ? "the terms of the policy '\(first.policy)'" : "the terms"
        return Diagnostic(
            .warning, id: "policy.contradiction", file: article.file, line: passage.line,
            "'\(quantity.text)' \(topic.words) is not what \(policy) say: \(shown) (\(first.place)); correct one of the two"
        )
    }
}
