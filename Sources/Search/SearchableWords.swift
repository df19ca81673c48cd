package import Model

/// The words that a site's search finds something for, to tell without a browser which queries it answers.
///
///     var words = SearchableWords(plan.searchEntries, languages: [english, chinese])
///     words.answer(to: words.folded("Gift Card"), in: english)      // .nothing
///
/// It goes by the rules of query.js: a word is known if it stands in the index, begins, contains or joins words that do, or is a
/// slip away from one; of unspaced writing each pair is looked up. It does not rank, and reads no file.
package struct SearchableWords: Sendable {
    private let folding: QueryFolding
    private let order: [Language]
    private var known: [Language: LanguageWords]
    /// Cuts words as the index does; it keeps what it has seen, hence `mutating`.
    private var tokenizer: Tokenizer

    /// - Complexity: O(n) in the text of the pages
    package init(
        _ entries: [SearchEntry], languages: [Language], synonyms: [SynonymGroup] = [], hanzi: HanziTables = HanziTables()
    ) {
        let simplifier = Simplifier(hanzi.simplified)
        let readings = Readings(hanzi)
        folding = QueryFolding(simplifier: simplifier)
        tokenizer = Tokenizer(simplifier: simplifier)
        order = languages
        known = [:]
        for language in languages {
            let own = entries.filter { $0.language == language }
            var cutter = Tokenizer(simplifier: simplifier)
            let concepts = Concepts(synonyms, language: language, languages: languages, tokenizer: &cutter)
            let terms = IndexedSlice(own[...], tokenizer: cutter, concepts: concepts).termsInUse
            let forms = concepts.groups.enumerated().filter { terms.contains("=\($0.offset)") }.flatMap(\.element)
            let titles = own.flatMap { entry in [entry.title] + entry.tags + entry.body.sections.compactMap { $0.heading?.text } }
            known[language] = LanguageWords(
                terms: terms.filter { !$0.hasPrefix("=") }, forms: forms.map { Self.form($0, folding, &cutter) },
                spelled: SpelledPairs(titles + forms, readings: readings, simplifier: simplifier))
        }
    }

    /// The query as it is compared: spellings that search the same fold to the same text.
    package func folded(_ query: String) -> String { folding.folded(query) }

    /// What the search says to a folded query.
    ///
    /// - Complexity: O(words of the site) for a word that it does not know, the first time
    package mutating func answer(to query: String, in language: Language) -> SearchAnswer {
        let pieces = QueryPiece.all(in: query).flatMap(Self.withoutFiller)
        let own = coverage(of: pieces, in: language)
        if own.asked == 0 { return .asksNothing }
        if own.isWhole { return .found }
        if own.found > 0 { return .partly(missing: own.missing) }
        for other in order where other != language {
            let there = coverage(of: pieces, in: other)
            if there.isWhole { return .elsewhere(other) }
        }
        return .nothing
    }

    /// Whether every word of a folded query stands in some language of the site or is one that anybody uses.
    package mutating func knows(_ query: String) -> Bool {
        for piece in QueryPiece.all(in: query).flatMap(Self.withoutFiller) {
            guard order.contains(where: { coverage(of: [piece], in: $0).missing.isEmpty }) else { return false }
        }
        return true
    }

    /// The words and the pairs of characters of a folded query, each once, to count who else searched for them.
    package static func parts(of query: String) -> Set<String> {
        var parts: Set<String> = []
        for piece in QueryPiece.all(in: query) {
            switch piece {
            case .word(let word): parts.insert(word)
            case .run(let run) where run.count == 1: parts.insert(String(run[0]))
            case .run(let run): for (a, b) in zip(run, run.dropFirst()) { parts.insert("\(a)\(b)") }
            }
        }
        return parts
    }

    // MARK: Coverage

    private struct Coverage {
        /// Words and characters that ask something, and those of them that the site has.
        var asked = 0
        var found = 0
        var missing: [String] = []
        /// Whether so much is there that the results may well answer: every word, and half of the characters.
        var isWhole = true
    }

    /// A way to say something, as pieces of a query are compared with it.
    private static func form(_ text: String, _ folding: QueryFolding, _ tokenizer: inout Tokenizer) -> LanguageWords.Form {
        let pieces = QueryPiece.all(in: folding.folded(text)).flatMap(withoutFiller)
        if case .run(let run)? = pieces.first, pieces.count == 1 { return .run(run) }
        return .words(pieces.flatMap { tokenizer.terms(of: Array($0.text.utf8)) })
    }

    private mutating func coverage(of pieces: [QueryPiece], in language: Language) -> Coverage {
        guard var words = known.removeValue(forKey: language) else { return Coverage() }
        defer { known[language] = words }
        let termsOfPieces = pieces.map { piece in
            if case .word(let word) = piece { tokenizer.terms(of: Array(word.utf8)) } else { [String]() }
        }
        let isWeak = zip(pieces, termsOfPieces).map { piece, terms in
            if case .run = piece { false } else { terms.allSatisfy(Fluff.terms.contains) }
        }
        let isAllWeak = isWeak.allSatisfy(\.self)
        let isSaid = words.said(termsOfPieces)
        var coverage = Coverage()
        var characters = 0
        var foundCharacters = 0
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .word(let word):
                let terms = termsOfPieces[index]
                guard !terms.isEmpty, isAllWeak || !isWeak[index] else { continue }
                coverage.asked += 1
                let neighbours = [index - 1, index + 1].compactMap { at -> String? in
                    guard pieces.indices.contains(at), case .word(let other) = pieces[at] else { return nil }
                    return at < index ? other + word : word + other
                }
                let joined = neighbours.flatMap { tokenizer.terms(of: Array($0.utf8)) }
                if isSaid[index] || words.knows(word, terms: terms, joined: joined) {
                    coverage.found += 1
                } else {
                    coverage.missing.append(word)
                    coverage.isWhole = false
                }
            case .run(let run):
                coverage.asked += 1
                let isThere = words.covered(run)
                characters += run.count
                foundCharacters += isThere.count { $0 }
                if isThere.contains(true) { coverage.found += 1 }
                coverage.missing += Self.stretches(of: run, where: isThere.map { !$0 })
            }
        }
        if foundCharacters * 2 < characters { coverage.isWhole = false }
        return coverage
    }

    private static func stretches(of run: [Unicode.Scalar], where isWanted: [Bool]) -> [String] {
        var stretches: [String] = []
        var current = String.UnicodeScalarView()
        for (scalar, isWanted) in zip(run, isWanted) {
            if isWanted {
                current.append(scalar)
            } else if !current.isEmpty {
                stretches.append(String(current))
                current = String.UnicodeScalarView()
            }
        }
        return current.isEmpty ? stretches : stretches + [String(current)]
    }

    // MARK: Filler

    private static let filler = Fluff.phrases.map { Array($0.unicodeScalars) }

    private static func withoutFiller(_ piece: QueryPiece) -> [QueryPiece] {
        guard case .run(let run) = piece else { return [piece] }
        var parts: [[Unicode.Scalar]] = [[]]
        var at = 0
        while at < run.count {
            if let filler = filler.first(where: { run[at...].starts(with: $0) }) {
                parts.append([])
                at += filler.count
            } else if Fluff.particles.contains(run[at]) {
                parts.append([])
                at += 1
            } else {
                parts[parts.count - 1].append(run[at])
                at += 1
            }
        }
        return parts.filter { !$0.isEmpty }.map { .run($0) }
    }
}

/// The words of one language.
struct LanguageWords: Sendable {
    /// A way to say something that the site says in other words.
    enum Form: Sendable {
        case words([String])
        case run([Unicode.Scalar])
    }

    private var terms: Set<String>
    /// Forms of several words, each as its terms with spaces between, and of unspaced writing.
    private var phrases: Set<String> = []
    private var runs: Set<String> = []
    private var longestPhrase = 0
    private var longestRun = 0
    private let spelled: SpelledPairs
    /// All terms, sorted by their bytes, for beginnings.
    private let sorted: [[UInt8]]
    /// Terms of a to z, by length.
    private let latin: [Int: [(letters: UInt32, word: [UInt8])]]
    /// What was found of words asked before.
    private var answers: [String: Bool] = [:]

    init(terms: Set<String>, forms: [Form], spelled: SpelledPairs) {
        self.terms = terms
        self.spelled = spelled
        for form in forms {
            switch form {
            case .words(let words) where words.count == 1: self.terms.insert(words[0])
            case .words(let words):
                phrases.insert(words.joined(separator: " "))
                longestPhrase = max(longestPhrase, words.count)
            case .run(let run) where run.count > 1:
                runs.insert(String(String.UnicodeScalarView(run)))
                longestRun = max(longestRun, run.count)
            case .run: break
            }
        }
        sorted = self.terms.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        latin = Dictionary(grouping: sorted.lazy.filter(Self.isLatin).map { (SpellingDistance.letters($0), $0) }, by: \.1.count)
    }

    private static func isLatin(_ word: [UInt8]) -> Bool { word.count > 1 && word.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }

    /// Whether something is found for a word.
    ///
    /// - Parameters:
    ///   - terms: of the word, several where hyphens join parts.
    ///   - joined: the terms of the word together with its neighbours, as one word each.
    mutating func knows(_ word: String, terms: [String], joined: [String]) -> Bool {
        if terms.allSatisfy(self.terms.contains) || joined.contains(where: self.terms.contains) { return true }
        if let known = answers[word] { return known }
        let raw = Array(word.utf8)
        let known =
            terms.count > 1 && (terms.last.map(self.terms.contains) ?? false) || begins(raw) || terms.count == 1 && resembles(raw, terms[0])
            || Self.isLatin(raw) && spelled.spell(raw)
        answers[word] = known
        return known
    }

    /// Which characters of a run stand in a pair that the language has.
    func covered(_ run: [Unicode.Scalar]) -> [Bool] {
        guard run.count > 1 else { return run.map { begins(Array(String($0).utf8)) } }
        var isThere = run.map { _ in false }
        for index in 0..<(run.count - 1) where terms.contains("\(run[index])\(run[index + 1])") {
            isThere[index] = true
            isThere[index + 1] = true
        }
        for first in run.indices where longestRun > 1 {
            for last in run.indices where last > first && last - first < longestRun {
                guard runs.contains(String(String.UnicodeScalarView(run[first...last]))) else { continue }
                for index in first...last { isThere[index] = true }
            }
        }
        return isThere
    }

    /// Which words belong to a phrase that the site says otherwise; words without terms, `my`, stand in any phrase.
    func said(_ termsOfWords: [[String]]) -> [Bool] {
        var isSaid = termsOfWords.map { _ in false }
        let places = termsOfWords.indices.filter { !termsOfWords[$0].isEmpty }
        guard longestPhrase > 1, places.count > 1 else { return isSaid }
        for first in places.indices {
            var phrase = termsOfWords[places[first]].joined(separator: " ")
            for last in places.indices where last > first && last - first < longestPhrase {
                phrase += " " + termsOfWords[places[last]].joined(separator: " ")
                if phrases.contains(phrase) { for place in places[first...last] { isSaid[place] = true } }
            }
        }
        return isSaid
    }

    /// Whether a term begins so.
    private func begins(_ start: [UInt8]) -> Bool {
        guard start.count > 1 else { return false }
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle].lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low].starts(with: start)
    }

    /// Whether an unknown word may be a known one mistyped, two known ones written together, or one with more behind it.
    private func resembles(_ raw: [UInt8], _ term: String) -> Bool {
        guard Self.isLatin(raw), raw.count > 2 else { return false }
        let stem = Array(term.utf8)
        if stem.count > 3 {
            let most = stem.count > 7 ? 2 : 1
            let letters = SpellingDistance.letters(stem) | SpellingDistance.letters(raw)
            for length in max(3, min(stem.count, raw.count) - most)...(max(stem.count, raw.count) + most) {
                for candidate in latin[length] ?? [] where (candidate.letters & ~letters).nonzeroBitCount <= most {
                    if SpellingDistance.isWithin(most, candidate.word, stem) || SpellingDistance.isWithin(most, candidate.word, raw) {
                        return true
                    }
                }
            }
        }
        func has(_ part: ArraySlice<UInt8>) -> Bool { terms.contains(String(decoding: EnglishStem.stem(Array(part)), as: UTF8.self)) }
        if raw.count >= 6, (3...(raw.count - 3)).contains(where: { has(raw[..<$0]) && has(raw[$0...]) }) { return true }
        return raw.count > 4 && (4..<raw.count).contains { terms.contains(String(decoding: raw[..<$0], as: UTF8.self)) }
    }
}
