/// The words that typing mistakes are corrected to, and half words completed to, where the terms are spread over many files.
enum Vocabulary {
    /// The most frequent words of a to z, sorted, as one text: see `SharedBeginnings`.
    static func text(_ lists: PostingLists, limit: Int) -> [UInt8] {
        var words: [(pages: Int, place: Int)] = []
        for (place, number) in lists.order.enumerated() {
            let range = lists.terms.range(number)
            guard range.count > 2, lists.terms.bytes[range].allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { continue }
            words.append((lists[number].pages, place))
        }
        words.sort { $0.pages != $1.pages ? $0.pages > $1.pages : $0.place < $1.place }
        let kept = words.prefix(limit).map(\.place).sorted()
        var text = SharedBeginnings()
        for place in kept { text.add(lists.terms.bytes[lists.terms.range(lists.order[place])]) }
        return text.bytes
    }
}
