/// The terms of a language and where each stands.
struct PostingLists: Sendable {
    let terms: TermTable
    /// The numbers of the terms that stand somewhere, sorted as JavaScript sorts strings.
    let order: [Int]
    private let starts: [Int]
    private let postings: [Posting]
    /// For each posting where the term first stands in the section's text: see `IndexedSlice.places`.
    let places: [UInt16]

    /// Joins slices whose pages follow each other.
    init(_ slices: consuming [IndexedSlice]) {
        var slices = slices
        var terms = TermTable(bits: 15)
        var translations: [[UInt32]] = []
        for slice in slices {
            translations.append((0..<slice.terms.count).map { terms.number(of: slice.terms, $0) })
        }
        var ends = [Int](repeating: 0, count: terms.count + 1)
        for (slice, translation) in zip(slices, translations) {
            for posting in slice.postings { ends[Int(translation[Int(posting >> 32)]) + 1] += 1 }
        }
        for number in 0..<terms.count { ends[number + 1] += ends[number] }
        let starts = ends
        var postings = [Posting](repeating: Posting(bits: 0), count: ends[terms.count])
        var places = [UInt16](repeating: IndexedSlice.noPlace, count: ends[terms.count])
        for index in slices.indices {
            for (posting, place) in zip(slices[index].postings, slices[index].places) {
                let term = Int(translations[index][Int(posting >> 32)])
                postings[ends[term]] = Posting(bits: UInt32(truncatingIfNeeded: posting))
                places[ends[term]] = place
                ends[term] += 1
            }
            slices[index].clear()
        }
        self.terms = terms
        self.starts = starts
        self.postings = postings
        self.places = places
        order = terms.sorted().filter { starts[$0] < starts[$0 + 1] }
    }

    /// Sorted by page and section; its indices are those of `places`.
    subscript(term: Int) -> ArraySlice<Posting> { postings[starts[term]..<starts[term + 1]] }

    var count: Int { postings.count }
}

extension ArraySlice<Posting> {
    /// In how many pages.
    var pages: Int {
        var pages = 0
        var last = -1
        for posting in self where posting.page != last {
            pages += 1
            last = posting.page
        }
        return pages
    }

    /// The postings of greatest impact, the earlier pages where they are equal; in order of page and section.
    func strongest(_ limit: Int) -> [Posting] {
        guard count > limit else { return Array(self) }
        var ofLevel = [Int](repeating: 0, count: IndexFormat.levels)
        for posting in self { ofLevel[posting.level] += 1 }
        var level = IndexFormat.levels
        var above = 0
        while above + ofLevel[level - 1] <= limit {
            level -= 1
            above += ofLevel[level]
        }
        var room = limit - above
        return filter { posting in
            if posting.level >= level { return true }
            guard posting.level == level - 1, room > 0 else { return false }
            room -= 1
            return true
        }
    }
}

extension TermTable {
    /// The numbers of all terms, sorted as JavaScript sorts strings: by UTF-16 units.
    ///
    /// That is the order of UTF-8 bytes but for U+E000 to U+FFFF, which come after all surrogates: their lead bytes are moved up.
    func sorted() -> [Int] {
        let keys = (0..<count).map { number in (key: sortKey(range(number)), number: number) }
        return keys.sorted { a, b in
            a.key != b.key ? a.key < b.key : precedes(range(a.number), range(b.number))
        }.map(\.number)
    }

    /// The first eight bytes as a number.
    private func sortKey(_ range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        for offset in 0..<8 {
            key = key << 8 | (offset < range.count ? UInt64(Self.rank(bytes[range.lowerBound + offset])) : 0)
        }
        return key
    }

    private func precedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        bytes[a].lexicographicallyPrecedes(bytes[b]) { Self.rank($0) < Self.rank($1) }
    }

    private static func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte }
}
