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
        if !near.isEmpty { return near }
        // The cell itself says nothing: the row and the column together do.
        var topics: [Topic] = []
        for elements in [passage.row, passage.column] {
            for match in cues(in: elements, for: quantity) where !topics.contains(match.meaning) { topics.append(match.meaning) }
        }
        return topics
    }

    private func nearest(_ quantity: Quantity, at index: Int) -> [Topic] {
        let positions = positions()
        func distance(_ range: Range<Int>, _ index: Int) -> Int {
            range.upperBound <= index
                ? positions[index] - positions[range.upperBound] : positions[range.lowerBound] - positions[index + 1]
        }
        var found: [(distance: Int, order: Int, topic: Topic)] = []
        for (order, match) in cues(in: passage.elements, for: quantity).enumerated() {
            let own = distance(match.range, index)
            // A cue belongs to the number that it stands nearest to.
            let isTaken = passage.elements.indices.contains { other in
                guard case .quantity(let rival) = passage.elements[other], other != index else { return false }
                return match.meaning.takes(rival.value) && distance(match.range, other) < own
            }
            if own <= Self.reach, !isTaken { found.append((own, order, match.meaning)) }
        }
        guard let nearest = found.map(\.distance).min() else { return [] }
        var topics: [Topic] = []
        for (distance, _, topic) in found.sorted(by: { ($0.distance, $0.order) < ($1.distance, $1.order) })
        where distance <= nearest + Self.margin && !topics.contains(topic) { topics.append(topic) }
        return topics
    }

    /// What may tell the topic of the number.
    private func cues(in elements: [Element], for quantity: Quantity) -> [PhraseBook<Topic>.Match] {
        Cues.topics.matches(in: elements).filter { match in
            guard match.meaning.takes(quantity.value) else { return false }
            guard let context = Cues.contexts[match.meaning] else { return true }
            return [passage.elements, passage.row, passage.column].contains { !context.matches(in: $0).isEmpty }
        }
    }

    /// Where each element starts, and behind them all where the sentence ends.
    private func positions() -> [Int] {
        var positions = [0]
        for element in passage.elements { positions.append((positions.last ?? 0) + element.weight) }
        return positions
    }
}
