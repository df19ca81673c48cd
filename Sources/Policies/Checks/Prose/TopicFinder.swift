/// Tells what a number is about by the words around it.
struct TopicFinder {
    private let passage: Passage

    init(_ passage: Passage) {
        self.passage = passage
    }

    /// Two words, or four Chinese characters: cues as near as that are all taken for what the number may be about.
    private static let margin = 4
    /// About twelve words.
    private static let reach = 24

    /// What the number may be about, the nearest cue first; empty where nothing tells.
    func topics(of quantity: Quantity, at index: Int) -> [Topic] {
        let near = nearest(quantity, at: index)
        if near.contains(where: { $0 != .other }) { return near }
        // 'Within 7 days of delivery' is told by nothing else than that.
        if startsAtDelivery(quantity, at: index) { return [.sinceDelivery] }
        if !near.isEmpty { return near }
        // The cell itself says nothing: the row and the column together do.
        let column = cues(in: passage.column, for: quantity).map(\.meaning)
        // A row may be named after anything; its column says what is promised of it.
        let row = cues(in: passage.row, for: quantity).map(\.meaning).filter {
            $0 != .other || column.isEmpty
        }
        return (row + column).reduce(into: []) { topics, topic in
            if !topics.contains(topic) { topics.append(topic) }
        }
    }

    private func nearest(_ quantity: Quantity, at index: Int) -> [Topic] {
        let positions = positions()
        func distance(_ range: Range<Int>, _ index: Int) -> Int {
            range.upperBound <= index
                ? positions[index] - positions[range.upperBound]
                : positions[range.lowerBound] - positions[index + 1]
        }
        var found: [(distance: Int, order: Int, topic: Topic)] = []
        for (order, match) in cues(in: passage.elements, for: quantity).enumerated() {
            let own = distance(match.range, index)
            // A cue belongs to the number that it stands nearest to.
            let isTaken = passage.elements.indices.contains { other in
                guard case .quantity(let rival) = passage.elements[other], other != index else {
                    return false
                }
                return rival.isComparable(to: quantity) && match.meaning.takes(rival.value)
                    && distance(match.range, other) < own
            }
            if own <= Self.reach, !isTaken || match.meaning.isShared {
                found.append((own, order, match.meaning))
            }
        }
        guard let nearest = found.map(\.distance).min() else { return [] }
        var topics: [Topic] = []
        for (distance, _, topic) in found.sorted(by: {
            ($0.distance, $0.order) < ($1.distance, $1.order)
        })
        where distance <= nearest + Self.margin && !topics.contains(topic) { topics.append(topic) }
        return topics
    }

    /// What may tell the topic of the number.
    private func cues(in elements: [Element], for quantity: Quantity) -> [PhraseBook<Topic>.Match] {
        Cues.topics.matches(in: elements).filter { match in
            guard match.meaning.takes(quantity.value) else { return false }
            guard let context = Cues.contexts[match.meaning] else { return true }
            return [passage.elements, passage.row, passage.column].contains {
                !context.matches(in: $0).isEmpty
            }
        }
    }

    /// Whether the number's own clause counts it from the delivery.
    private func startsAtDelivery(_ quantity: Quantity, at index: Int) -> Bool {
        guard Topic.sinceDelivery.takes(quantity.value) else { return false }
        return Cues.deliveries.matches(in: passage.elements).contains { match in
            // '7 days from delivery', 签收后7天: one beside the other.
            match.range.lowerBound == index + 1
                || (match.range.upperBound <= index && index - match.range.upperBound <= 1)
        }
    }

    /// Where each element starts, and behind them all where the sentence ends.
    private func positions() -> [Int] {
        var positions = [0]
        for element in passage.elements { positions.append((positions.last ?? 0) + element.weight) }
        return positions
    }
}
