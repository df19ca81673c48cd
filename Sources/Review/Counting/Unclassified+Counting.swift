import Model

extension Unclassified {
    init(_ counts: RecentCounts, words: [Word]) {
        var other = 0
        var all = 0
        var unknown: [String: Int] = [:]
        for row in counts.tickets where row.back == 0 {
            all += row.count
            if row.issue == "other" { other += row.count }
            if counts.issues[row.issue] == nil { unknown[row.issue, default: 0] += row.count }
        }
        tickets = other + unknown.values.reduce(0, +)
        ofTickets = all
        self.words = Array(words.sorted { (-$0.tickets, $0.word) < (-$1.tickets, $1.word) }.prefix(12))
        unknownCodes = Array(
            unknown.map { Word(word: $0.key, tickets: $0.value) }
                .sorted { (-$0.tickets, $0.word) < (-$1.tickets, $1.word) }.prefix(8))
    }
}
