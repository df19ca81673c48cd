import Model

/// Some consecutive pages of one language, cut into terms and weighed: what one task of the parallel part makes.
struct IndexedSlice: Sendable {
    /// The slice's own numbering of terms.
    private(set) var terms: TermTable
    /// A term of `terms` in the upper half, a `Posting` in the lower; by page and section.
    private(set) var postings: [UInt64]
    /// For each posting where the term first stands in the section's text, in bytes; `noPlace` where it does not.
    private(set) var places: [UInt16]

    /// In headings and titles only, or farther than passages are looked for.
    static let noPlace = UInt16.max

    /// - Parameter tokenizer: knows the terms of the concepts and no others.
    init(
        _ entries: ArraySlice<SearchEntry>, tokenizer: Tokenizer = Tokenizer(), concepts: Concepts = Concepts(),
        weights: FieldWeights = FieldWeights()
    ) {
        var weigher = Weigher(tokenizer: tokenizer, concepts: concepts, weights: weights)
        for (offset, entry) in zip(entries.indices, entries) { weigher.add(entry, page: UInt32(offset)) }
        terms = weigher.tokenizer.terms
        postings = weigher.postings
        places = weigher.places
    }

    /// The terms that stand somewhere; the table knows those of concepts that stand nowhere, too.
    var termsInUse: Set<String> {
        var isUsed = [Bool](repeating: false, count: terms.count)
        for posting in postings { isUsed[Int(posting >> 32)] = true }
        return Set(isUsed.indices.lazy.filter { isUsed[$0] }.map { terms.text($0) })
    }

    /// Gives the memory of the postings back.
    mutating func clear() {
        postings = []
        places = []
    }
}

private struct Weigher {
    var tokenizer: Tokenizer
    let concepts: Concepts
    var postings: [UInt64] = []
    var places: [UInt16] = []
    let weights: FieldWeights
    /// What each term has gathered in the section at hand.
    private var sums: [Float] = []
    private var touched: [UInt32] = []
    /// Where each term first stands in the text of the section at hand.
    private var firstPlaces: [UInt16] = []

    init(tokenizer: Tokenizer, concepts: Concepts, weights: FieldWeights) {
        self.tokenizer = tokenizer
        self.concepts = concepts
        self.weights = weights
        sums = Array(repeating: 0, count: tokenizer.terms.count)
        firstPlaces = Array(repeating: IndexedSlice.noPlace, count: tokenizer.terms.count)
    }

    mutating func add(_ entry: SearchEntry, page: UInt32) {
        add(entry.title, weights.title)
        add(entry.description, weights.description)
        add(entry.tags.joined(separator: "\n"), weights.tags)
        for issue in entry.issues {
            for term in concepts.terms(of: issue) { add(term, weights.complaints / Float(entry.issues.count), nil) }
        }
        if let sku = entry.sku {
            let field = entry.kind == .product ? weights.sku : weights.tags
            for form in sku.searchForms { add(form, field) }
        }
        var section: UInt32 = 0
        let sections = PageSections(entry)
        for part in sections.parts {
            if let heading = part.heading {
                if section < UInt32(IndexFormat.sectionLimit - 1) {
                    finish(page, section)
                    section += 1
                }
                add(heading.text, weights.heading)
            }
            add(entry.body.plain.span.extracting(part.range), weights.body, isText: true)
        }
        finish(page, section)
    }

    private mutating func add(_ text: String, _ field: FieldWeights.Field) {
        guard !text.isEmpty else { return }
        add(Array(text.utf8).span, field)
    }

    private mutating func add(_ text: Span<UInt8>, _ field: FieldWeights.Field, isText: Bool = false) {
        tokenizer.cut(text)
        let numbers = tokenizer.numbers
        let ends = tokenizer.ends
        let share = field.share(of: numbers.count)
        if sums.count < tokenizer.terms.count {
            let missing = max(tokenizer.terms.count, sums.count * 2) - sums.count
            sums.append(contentsOf: repeatElement(0, count: missing))
            firstPlaces.append(contentsOf: repeatElement(IndexedSlice.noPlace, count: missing))
        }
        for index in numbers.indices { add(numbers[index], share, isText ? ends[index] : nil) }
        concepts.forEach(in: numbers) { add($0, share, isText ? ends[$1] : nil) }
    }

    /// - Parameter end: where the term ends in the section's text; nil in all else.
    private mutating func add(_ term: UInt32, _ share: Float, _ end: UInt32?) {
        let number = Int(term)
        if sums[number] == 0 { touched.append(term) }
        sums[number] += share
        if let end, firstPlaces[number] == IndexedSlice.noPlace { firstPlaces[number] = UInt16(clamping: end) }
    }

    private mutating func finish(_ page: UInt32, _ section: UInt32) {
        for number in touched {
            let posting = Posting(page: page, section: section, level: weights.level(sums[Int(number)]))
            postings.append(UInt64(number) << 32 | UInt64(posting.bits))
            places.append(firstPlaces[Int(number)])
            sums[Int(number)] = 0
            firstPlaces[Int(number)] = IndexedSlice.noPlace
        }
        touched.removeAll(keepingCapacity: true)
    }
}

extension SKU {
    /// As written, and where letters and digits meet cut as with a hyphen: `DR1001` is also found as `1001`.
    fileprivate var searchForms: [String] {
        var cut: [UInt8] = []
        var before: UInt8 = 0
        for byte in text.utf8 {
            let isDigit = byte >= 0x30 && byte <= 0x39
            let wasDigit = before >= 0x30 && before <= 0x39
            let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            let wasLetter = before | 0x20 >= 0x61 && before | 0x20 <= 0x7A
            if isDigit && wasLetter || isLetter && wasDigit { cut.append(0x2D) }
            cut.append(byte)
            before = byte
        }
        let form = String(decoding: cut, as: UTF8.self)
        return form == text ? [text] : [text, form]
    }
}
