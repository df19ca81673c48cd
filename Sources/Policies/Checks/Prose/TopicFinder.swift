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
            for match in Cues.topics.matches(in: elements) where match.meaning.takes(quantity.value) && !topics.contains(match.meaning) {
                topics.append(match.meaning)
            }
        }
        return topics
    }

    private func nearest(_ quantity: Quantity, at index: Int) -> [Topic] {
        let positions = positions()
        var found: [(distance: Int, order: Int, topic: Topic)] = []
        for (order, match) in Cues.topics.matches(in: passage.elements).enumerated() where match.meaning.takes(quantity.value) {
            guard !match.range.contains(index) else { continue }
            let distance =
                match.range.upperBound <= index
                ? positions[index] - positions[match.range.upperBound] : positions[match.range.lowerBound] - positions[index + 1]
            if distance <= Self.reach { found.append((distance, order, match.meaning)) }
        }
        guard let nearest = found.map(\.distance).min() else { return [] }
        var topics: [Topic] = []
        for (distance, _, topic) in found.sorted(by: { ($0.distance, $0.order) < ($1.distance, $1.order) })
        where distance <= nearest + Self.margin && !topics.contains(topic) { topics.append(topic) }
        return topics
    }

    /// Where each element starts, and behind them all where the sentence ends.
    private func positions() -> [Int] {
        var positions = [0]
        for element in passage.elements { positions.append((positions.last ?? 0) + element.weight) }
        return positions
    }
}
