import Model

/// Counts words by week: in how many different tickets each occurs.
struct WordTally {
    private let floor: Int
    private let firstWeek: UInt16
    private var weeks: [UInt16: [UnclassifiedFile.WordCount]] = [:]

    /// Of a week's words so many of the most frequent ones are looked at.
    private static let mostCandidates = 600

    /// - Parameters:
    ///   - floor: words in fewer tickets are forgotten.
    ///   - lastWeek: of the run; weeks long before it are passed over.
    init(floor: Int, lastWeek: UInt16) {
        self.floor = floor
        firstWeek = UInt16(max(0, Int(lastWeek) - UnclassifiedFile.mostWeeks + 1))
    }

    /// Adds all records of some words.
    mutating func add(_ bucket: consuming [WordRecord]) {
        var records = bucket
        let firstWeek = firstWeek
        records.removeAll { $0.week < firstWeek }
        records.sort(by: WordRecord.precedes)
        var at = 0
        while at < records.count {
            let first = records[at]
            var tickets = 0
            var last: UInt64 = 0
            while at < records.count, records[at].isSameWord(first) {
                // A ticket that stands in several rows says it once.
                if records[at].ticket != last { tickets += 1 }
                last = records[at].ticket
                at += 1
            }
            guard tickets >= floor else { continue }
            weeks[first.week, default: []].append(.init(text: first.text, tickets: tickets))
            if let count = weeks[first.week]?.count, count >= 8 * Self.mostCandidates { cut(first.week, to: 4 * Self.mostCandidates) }
        }
    }

    private mutating func cut(_ week: UInt16, to count: Int) {
        weeks[week]?.sort(by: UnclassifiedFile.WordCount.precedes)
        if let all = weeks[week], all.count > count { weeks[week] = Array(all.prefix(count)) }
    }

    /// The words of a week, most frequent first, without the parts of longer phrases that say the same.
    mutating func words(of week: UInt16) -> [UnclassifiedFile.WordCount] {
        cut(week, to: Self.mostCandidates)
        let words = weeks[week] ?? []
        let phrases = words.filter { ($0.text.utf8.first ?? 0) >= 0xE0 }
        return words.filter { word in
            guard (word.text.utf8.first ?? 0) >= 0xE0 else { return true }
            return !phrases.contains { longer in
                longer.text.utf8.count > word.text.utf8.count && longer.tickets * 5 >= word.tickets * 4 && longer.text.contains(word.text)
            }
        }
    }
}
