package import Model

/// Tells what a ticket complains of from its own words, in every language that the issues have words in.
///
/// docs/issues.md says which phrase wins. The same text gives the same issue always: nothing is learned, nothing is random.
package struct Classifier: Sendable {
    /// The codes, in the catalogue's order.
    package let codes: [String]
    /// Whether the issue of that place yields to complaints: the group `other`.
    private let yields: [Bool]
    /// The place of `unit_mixup`, and of the issues that yield to it: whoever read inches as centimetres says that it is too small.
    private let mixup: Int?
    private let sizes: Set<Int>
    private let automaton: KeywordAutomaton
    private let keywords: [[UInt8]]
    /// The phrases that a keyword is part of.
    private let uses: [[Use]]
    private let phrases: [Phrase]

    private struct Use: Sendable {
        var phrase: Int
        var part: Int
    }

    /// A phrase found in a text.
    private struct Match {
        var issue: Int
        var start: Int
        var end: Int
        /// Whether a comma stands in one of its gaps: it may then join what does not belong together.
        var isLoose: Bool
        var length: Int { end - start }
    }

    /// Only so much of a text is read: what follows is mostly quoted mail.
    static let longestText = 6000
    /// How far apart the parts of a phrase may stand, in bytes: ten Chinese characters, about five English words.
    private static let longestGap = 30

    /// - Complexity: O(bytes of all words); about 10 ms for the built-in issues.
    package init(_ catalogue: IssueCatalogue) {
        codes = catalogue.issues.map(\.code)
        yields = catalogue.issues.map { $0.group == .other }
        mixup = codes.firstIndex(of: "unit_mixup")
        sizes = Set(codes.indices.filter { ["runs_small", "runs_large", "size_inconsistent"].contains(catalogue.issues[$0].code) })
        var phrases: [Phrase] = []
        for (index, issue) in catalogue.issues.enumerated() {
            for language in issue.words.keys.sorted() {
                for word in issue.words[language] ?? [] { phrases += Phrase.spellings(of: word, issue: index) }
            }
        }
        var places: [[UInt8]: Int] = [:]
        var keywords: [[UInt8]] = []
        var uses: [[Use]] = []
        for (index, phrase) in phrases.enumerated() {
            for (part, keyword) in phrase.parts.enumerated() {
                let place = places[keyword] ?? keywords.count
                if place == keywords.count {
                    places[keyword] = place
                    keywords.append(keyword)
                    uses.append([])
                }
                uses[place].append(Use(phrase: index, part: part))
            }
        }
        self.phrases = phrases
        self.keywords = keywords
        self.uses = uses
        automaton = KeywordAutomaton(keywords)
    }

    /// The code of the issue that the text is about; nil when its words decide nothing.
    ///
    ///     Classifier(.builtIn).issue(of: "The dress is too tight")   // runs_small
    package func issue(of text: String) -> String? {
        var scratch: [UInt8] = []
        PlainText.append(Array(text.utf8.prefix(Self.longestText)).span, to: &scratch)
        return place(inPlain: scratch).map { codes[$0] }
    }

    /// The place in ``codes`` of the issue that the text is about.
    ///
    /// - Parameter text: in the form of `PlainText`.
    /// - Complexity: O(bytes) and a little for each phrase found.
    func place(inPlain text: [UInt8]) -> Int? {
        var matches: [Match] = []
        var open: [Int: Progress] = [:]
        automaton.forEachHit(in: text) { keyword, end in
            let start = end - keywords[keyword].count
            guard isWord(text, start, end), !Negation.precedes(start, in: text) else { return }
            for use in uses[keyword] {
                let phrase = phrases[use.phrase]
                if phrase.parts.count == 1 {
                    matches.append(Match(issue: phrase.issue, start: start, end: end, isLoose: false))
                } else if let progress = advance(open[use.phrase], use.part, start, end, in: text) {
                    open[use.phrase] = progress
                    guard progress.parts == phrase.parts.count else { continue }
                    matches.append(Match(issue: phrase.issue, start: progress.start, end: end, isLoose: progress.isLoose))
                }
            }
        }
        return decide(matches.filter { $0.issue != mixup || !isMeasure($0, in: text) })
    }

    /// Whether a match of units only states measurements: `2 inches (5 cm) too short` mixes nothing up.
    private func isMeasure(_ match: Match, in text: [UInt8]) -> Bool {
        Quantity.measure(Quantity.inSentence(of: match.start..<match.end, text))
    }

    /// How far a phrase of several parts has come.
    private struct Progress {
        var parts: Int
        var start: Int
        var end: Int
        var isLoose: Bool
    }

    private func advance(_ progress: Progress?, _ part: Int, _ start: Int, _ end: Int, in text: [UInt8]) -> Progress? {
        if part == 0 { return Progress(parts: 1, start: start, end: end, isLoose: false) }
        guard var progress, progress.parts == part, start >= progress.end, start - progress.end <= Self.longestGap else { return nil }
        for at in progress.end..<start {
            switch text[at] {
            case 0x21, 0x3F, 0x3B: return nil
            case 0x2E where at + 1 >= text.count || text[at + 1] < 0x30 || text[at + 1] > 0x39: return nil
            case 0x2C: progress.isLoose = true
            default: break
            }
        }
        progress.parts = part + 1
        progress.end = end
        return progress
    }

    /// English words match whole: `late` is not in `later`. A digit may touch a letter (`30cm`), another letter may not.
    private func isWord(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        func joins(_ a: UInt8, _ b: UInt8) -> Bool {
            (isLetter(a) && isLetter(b)) || (isDigit(a) && isDigit(b))
        }
        if start > 0, joins(text[start - 1], text[start]) { return false }
        return end == text.count || !joins(text[end - 1], text[end])
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Of overlapping matches the longer stays; of what stays complaints go before the group `other`, then the longest, then the first.
    /// A mix-up of units goes before the size that it makes look wrong.
    private func decide(_ matches: [Match]) -> Int? {
        if matches.count <= 1 { return matches.first?.issue }
        let sorted = matches.sorted { a, b in
            (a.isLoose ? 1 : 0, -a.length, a.start, a.issue) < (b.isLoose ? 1 : 0, -b.length, b.start, b.issue)
        }
        var kept: [Match] = []
        for match in sorted where !kept.contains(where: { $0.issue != match.issue && $0.start < match.end && match.start < $0.end }) {
            kept.append(match)
        }
        let found = kept.first { !yields[$0.issue] }?.issue ?? kept.first?.issue
        if let found, let mixup, sizes.contains(found), matches.contains(where: { $0.issue == mixup }) { return mixup }
        return found
    }
}
