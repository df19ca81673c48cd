/// What became of the words of one passage: stretches that were replaced, put in or taken out, sensible to read.
struct WordDifference {
    /// Tokens that went and tokens that came in their place; between hunks the tokens of both texts are equal.
    struct Hunk: Hashable {
        var old: Range<Int>
        var new: Range<Int>
    }

    let old: [WordToken]
    let new: [WordToken]
    private(set) var hunks: [Hunk] = []
    /// Whether words that stayed have another link now.
    private(set) var hasOtherLinks = false

    var isEmpty: Bool { hunks.isEmpty && !hasOtherLinks }

    init(from oldText: PassageText, to newText: PassageText) {
        old = Tokenizer.tokens(of: oldText)
        new = Tokenizer.tokens(of: newText)
        let pairs = Alignment.pairs(old.map(\.digest), new.map(\.digest))
        var (x, y) = (0, 0)
        for pair in pairs + [(old.count, new.count)] {
            if x < pair.old || y < pair.new { hunks.append(Hunk(old: x..<pair.old, new: y..<pair.new)) }
            (x, y) = (pair.old + 1, pair.new + 1)
        }
        slide()
        mergeIslands()
        if oldText.hasLinks || newText.hasLinks { hasOtherLinks = findOtherLinks(oldText, newText) }
    }

    // MARK: Links

    private func findOtherLinks(_ oldText: PassageText, _ newText: PassageText) -> Bool {
        var (x, y) = (0, 0)
        for hunk in hunks + [Hunk(old: old.count..<old.count, new: new.count..<new.count)] {
            while x < hunk.old.lowerBound, y < hunk.new.lowerBound {
                if oldText.target(at: old[x].span) != newText.target(at: new[y].span) { return true }
                x += 1
                y += 1
            }
            (x, y) = (hunk.old.upperBound, hunk.new.upperBound)
        }
        return false
    }

    // MARK: Sensible runs

    /// What was put in or taken out between equal words can often be read at several places: `A，[C，]B` or `A[，C]，B`. The
    /// place where it ends like a part of a sentence reads best.
    private mutating func slide() {
        for number in hunks.indices {
            let hunk = hunks[number]
            guard hunk.old.isEmpty != hunk.new.isEmpty else { continue }
            let isAdded = hunk.old.isEmpty
            let tokens = isAdded ? new : old
            let range = isAdded ? hunk.new : hunk.old
            let floor = number > 0 ? (isAdded ? hunks[number - 1].new : hunks[number - 1].old).upperBound : 0
            let ceiling = number + 1 < hunks.count ? (isAdded ? hunks[number + 1].new : hunks[number + 1].old).lowerBound : tokens.count
            let shift = Self.bestShift(of: range, in: tokens, from: floor, to: ceiling)
            guard shift != 0 else { continue }
            hunks[number].old = (hunk.old.lowerBound + shift)..<(hunk.old.upperBound + shift)
            hunks[number].new = (hunk.new.lowerBound + shift)..<(hunk.new.upperBound + shift)
        }
    }

    private static func bestShift(of range: Range<Int>, in tokens: [WordToken], from floor: Int, to ceiling: Int) -> Int {
        func score(_ start: Int, _ end: Int) -> Int {
            let before = start > 0 ? tokens[start - 1].ending : 3
            let last = tokens[end - 1].ending
            return 4 * min(before, last) + before + last + (tokens[start].hasSpace ? 1 : 0)
        }
        var best = (shift: 0, score: score(range.lowerBound, range.upperBound))
        for direction in [-1, 1] {
            var (start, end) = (range.lowerBound, range.upperBound)
            for step in 1...40 {
                if direction < 0 {
                    guard start > floor, tokens[start - 1].digest == tokens[end - 1].digest else { break }
                } else {
                    guard end < ceiling, tokens[start].digest == tokens[end].digest else { break }
                }
                start += direction
                end += direction
                let found = score(start, end)
                if found > best.score { best = (direction * step, found) }
            }
        }
        return best.shift
    }

    /// Words that happen to be equal in the middle of a rewritten stretch are swallowed by it: confetti cannot be read.
    private mutating func mergeIslands() {
        guard hunks.count > 1 else { return }
        var merged: [Hunk] = []
        for hunk in hunks {
            merged.append(hunk)
            while merged.count > 1, isIsland(between: merged[merged.count - 2], and: merged[merged.count - 1]) {
                let last = merged.removeLast()
                let first = merged.removeLast()
                merged.append(
                    Hunk(
                        old: first.old.lowerBound..<last.old.upperBound, new: first.new.lowerBound..<last.new.upperBound))
            }
        }
        hunks = merged
    }

    private func isIsland(between first: Hunk, and second: Hunk) -> Bool {
        let kept = weight(new, first.new.upperBound..<second.new.lowerBound)
        guard kept <= 24 else { return false }
        // A single ideograph or letter goes with its neighbours; more than that has to be small beside them.
        let needed = kept <= 3 ? kept : 2 * kept
        func size(_ hunk: Hunk) -> Int { max(weight(old, hunk.old), weight(new, hunk.new)) }
        return needed <= size(first) && needed <= size(second)
    }

    private func weight(_ tokens: [WordToken], _ range: Range<Int>) -> Int { tokens[range].reduce(0) { $0 + $1.weight } }
}

extension PassageText {
    /// The marks of a token with this span.
    func marks(at span: Int) -> [Mark] { spans.indices.contains(span) ? spans[span].marks : [] }

    /// Where the link of a token with this span leads; nil for words that are no link.
    func target(at span: Int) -> String? { marks(at: span).lazy.compactMap(\.target).first }
}
