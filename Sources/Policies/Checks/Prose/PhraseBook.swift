/// Finds phrases in sentences. `send ~ back` leaves room for up to four words.
struct PhraseBook<Meaning: Sendable>: Sendable {
    struct Match {
        var meaning: Meaning
        /// Of the elements.
        var range: Range<Int>
    }

    private var phrases: [String: [(words: [String], meaning: Meaning)]] = [:]

    /// - Parameter phrases: English words between blanks, Chinese without; `return|returns` are two phrases.
    init(_ phrases: [(String, Meaning)]) {
        for (text, meaning) in phrases {
            for words in Self.variants(text) {
                if let first = words.first { self.phrases[first, default: []].append((words, meaning)) }
            }
        }
    }

    /// The matches by where they start; of those within others only the outer ones.
    func matches(in elements: [Element]) -> [Match] {
        let all = elements.indices.flatMap { start -> [Match] in
            guard let key = elements[start].key, let candidates = phrases[key] else { return [] }
            return candidates.compactMap { candidate in
                Self.end(of: candidate.words[...], in: elements, at: start).map { Match(meaning: candidate.meaning, range: start..<$0) }
            }
        }
        return all.filter { match in
            !all.contains { other in
                other.range.count > match.range.count && other.range.lowerBound <= match.range.lowerBound
                    && match.range.upperBound <= other.range.upperBound
            }
        }
    }

    private static func end(of words: ArraySlice<String>, in elements: [Element], at start: Int) -> Int? {
        guard let word = words.first else { return start }
        if word == "~" {
            for gap in 0...4 where start + gap <= elements.count {
                if let end = end(of: words.dropFirst(), in: elements, at: start + gap) { return end }
                if start + gap < elements.count, elements[start + gap].key == nil { return nil }
            }
            return nil
        }
        guard start < elements.count, elements[start].key == word else { return nil }
        return end(of: words.dropFirst(), in: elements, at: start + 1)
    }

    private static func variants(_ text: String) -> [[String]] {
        var result: [[String]] = [[]]
        for word in text.split(separator: " ") {
            let choices = word.split(separator: "|").map { choice -> [String] in
                choice.unicodeScalars.contains(where: Lexer.isHan)
                    ? choice.unicodeScalars.map { String($0) } : [String(choice)]
            }
            result = result.flatMap { prefix in choices.map { prefix + $0 } }
        }
        return result
    }
}
