import Model

/// What can be said in several ways, recognised in the terms of a text.
///
/// Group n is the term `=n`: it stands wherever one of the group's forms does, so that a synonym costs one list and not one for
/// each form. A form is a sequence of terms; all of them are one tree, which is walked from each term of the text on.
struct Concepts: Sendable {
    /// The forms of each group, as they were written.
    let groups: [[String]]
    /// The number of the term `=0`; those of the other groups follow.
    private let first: UInt32
    /// The node that each term leads to where a form begins; 0 for none. Terms of greater number begin none.
    private var beginnings: [UInt32] = []
    private var nodes = [Node()]
    /// What people say about a complaint, by its code.
    private var ofComplaints: [String: [UInt32]] = [:]

    private struct Node: Sendable {
        var next: [(term: UInt32, node: UInt32)] = []
        /// One more than the group of the form that ends here; 0 for none.
        var group: UInt32 = 0
    }

    /// One way to say it. A saying of several words that comes down to one term without its stop words (`where is my order`) is another word
    /// for the group in a query, where it is met word for word, and nothing that could be told from `order` in a page.
    private struct Form {
        var text: String
        var terms: [UInt32]
        var isSaying: Bool

        init(_ text: String, tokenizer: inout Tokenizer) {
            self.text = text
            terms = tokenizer.form(text)
            isSaying = terms.count == 1 && !text.isUnspaced && text.utf8.contains(0x20)
        }

        /// The same for forms that are found in the same places.
        var key: FormKey { FormKey(terms: terms, saying: isSaying ? text.lowercased() : "") }

        /// Whether the other stands in it.
        func holds(_ other: Form) -> Bool {
            !isSaying && !other.isSaying && other.terms.count < terms.count
                && (0...(terms.count - other.terms.count)).contains { terms[$0..<($0 + other.terms.count)].elementsEqual(other.terms) }
        }
    }

    private struct FormKey: Hashable {
        var terms: [UInt32]
        var saying: String
    }

    /// None.
    init() {
        groups = []
        first = 0
    }

    /// Gives the terms of all forms, and the concepts themselves, numbers of the tokenizer, which should be new.
    init(_ synonyms: [SynonymGroup], language: Language, languages: [Language], tokenizer: inout Tokenizer) {
        let written = synonyms.map { $0.forms(in: language, of: languages) }
        let groups = Self.joined(written.map { $0.map { Form($0, tokenizer: &tokenizer) } })
        self.groups = groups.map { $0.map(\.text) }
        first = UInt32(tokenizer.terms.count)
        beginnings = Array(repeating: 0, count: tokenizer.terms.count)
        for (number, forms) in groups.enumerated() {
            tokenizer.add(concept: number)
            for form in forms where !form.isSaying { add(form.terms, number) }
        }
    }

    /// Learns what people say about the complaints that pages help with, from the words that tell them apart in tickets.
    ///
    /// What only one phrase of many says is chance: a concept counts from its second on.
    mutating func learn(_ issues: some Sequence<Issue>, language: Language, tokenizer: Tokenizer) {
        var tokenizer = tokenizer
        for issue in issues where ofComplaints[issue.code] == nil {
            let words = issue.words[language] ?? issue.words[Language(language.isChinese ? "zh" : "en")] ?? []
            var counts: [UInt32: Int] = [:]
            for phrase in words {
                let parts = phrase.utf8.map { $0 == 0x2A ? 0x0A : $0 }
                tokenizer.cut(parts.span)
                forEach(in: tokenizer.numbers) { term, _ in counts[term, default: 0] += 1 }
            }
            ofComplaints[issue.code] = counts.filter { $0.value > 1 }.keys.sorted()
        }
    }

    /// The terms of the concepts that people use for a complaint.
    func terms(of issue: Issue) -> [UInt32] { ofComplaints[issue.code] ?? [] }

    /// Calls with the term of each concept in the text, as often as it is there, and the place of the form's first term.
    ///
    /// - Complexity: O(n) in the terms of the text; one look into a table for those that begin no form.
    func forEach(in terms: [UInt32], _ found: (UInt32, Int) -> Void) {
        for (place, term) in terms.enumerated() where term < beginnings.count && beginnings[Int(term)] != 0 {
            var node = Int(beginnings[Int(term)])
            var after = place + 1
            while true {
                if nodes[node].group != 0 { found(first + nodes[node].group - 1, place) }
                guard after < terms.count, let next = nodes[node].next.first(where: { $0.term == terms[after] }) else { break }
                node = Int(next.node)
                after += 1
            }
        }
    }

    private mutating func add(_ terms: [UInt32], _ group: Int) {
        if beginnings[Int(terms[0])] == 0 { beginnings[Int(terms[0])] = newNode() }
        var node = Int(beginnings[Int(terms[0])])
        for term in terms.dropFirst() {
            if let next = nodes[node].next.first(where: { $0.term == term }) {
                node = Int(next.node)
            } else {
                let next = newNode()
                nodes[node].next.append((term, next))
                node = Int(next)
            }
        }
        nodes[node].group = UInt32(group + 1)
    }

    private mutating func newNode() -> UInt32 {
        nodes.append(Node())
        return UInt32(nodes.count - 1)
    }

    /// Groups that share a form become one, in the place of the first of them; what is left with a single form says nothing.
    private static func joined(_ groups: [[Form]]) -> [[Form]] {
        var homes: [FormKey: Int] = [:]
        var joined: [[Form]] = []
        for group in groups {
            let group = group.filter { !$0.terms.isEmpty }
            let met = Set(group.compactMap { homes[$0.key] }).sorted()
            let home = met.first ?? joined.count
            if met.isEmpty { joined.append([]) }
            for other in met.dropFirst() {
                for form in joined[other] { homes[form.key] = home }
                joined[home] += joined[other]
                joined[other] = []
            }
            for form in group where homes[form.key] == nil {
                homes[form.key] = home
                joined[home].append(form)
            }
        }
        return joined.map(shortest).filter { $0.count > 1 }
    }

    /// Without forms that hold another one: 'tracking number' says no more than 'tracking' where both mean the same, and would be counted twice.
    private static func shortest(_ forms: [Form]) -> [Form] {
        forms.filter { form in !forms.contains { form.holds($0) } }
    }
}

extension SynonymGroup {
    /// Of the forms in the writing of another language of the site, which has a search of its own, so many are kept: the usual ones come first.
    private static let keptOfOthers = 2

    /// The forms that the search of one language needs.
    fileprivate func forms(in language: Language, of languages: [Language]) -> [String] {
        guard self.language == nil else { return self.language == language ? forms : [] }
        guard languages.contains(where: { $0.isChinese != language.isChinese }) else { return forms }
        var left = Self.keptOfOthers
        return forms.filter { form in
            guard form.isUnspaced != language.isChinese else { return true }
            left -= 1
            return left >= 0
        }
    }
}

extension String {
    /// Whether a character is of a writing without spaces.
    var isUnspaced: Bool { unicodeScalars.contains { $0.value >= 0x80 && Script.of($0.value) == .unspaced } }
}
