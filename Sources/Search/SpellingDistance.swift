/// Words a few slips away: a letter wrong, missing, too many, or two neighbours exchanged. As query.js corrects them.
enum SpellingDistance {
    /// Whether `b` is at most so many slips from `a`.
    static func isWithin(_ most: Int, _ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= most else { return false }
        var before: [Int] = []
        var row = Array(0...b.count)
        for i in 1...max(1, a.count) {
            guard i <= a.count else { break }
            var next = [i]
            for j in 1...max(1, b.count) {
                guard j <= b.count else { break }
                var value = min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { value = min(value, before[j - 2] + 1) }
                next.append(value)
            }
            if next.allSatisfy({ $0 > most }) { return false }
            before = row
            row = next
        }
        return row[b.count] <= most
    }

    /// The letters of a word of a to z, a bit each: every slip brings at most one new one.
    static func letters(_ word: some Sequence<UInt8>) -> UInt32 { word.reduce(0) { $0 | 1 << UInt32($1 &- 0x61) } }
}
