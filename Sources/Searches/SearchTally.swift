import Model

/// Counts searches: holds one entry for what folds to the same text, and no line of the log.
struct SearchTally {
    private struct Key: Hashable {
        var language: UInt16
        var isAtHome: Bool
        var folded: String
    }

    fileprivate struct Entry {
        var pages = 0
        var reports = 0
        /// The spelling that would win a vote (Boyer and Moore): one is kept, whatever the number of spellings.
        var spelling: String
        var lead = 0
        var first: Day
        var last: Day
        var visitors: [UInt64] = []
    }

    /// More different queries than people type; a log full of nonsense must not fill the memory.
    private let capacity: Int
    private var entries: [Key: Entry] = [:]
    /// Entries searched no more often go when there is no room.
    private var bar = 1
    private(set) var forgotten = 0
    private var firstVisitor: UInt64 = 0
    /// Whether the addresses in the log tell visitors apart; behind a proxy all are the same.
    private var knowsVisitors = false

    init(capacity: Int = 100_000) { self.capacity = capacity }

    mutating func add(_ search: LoggedSearch, folded: String, day: Day, visitor: UInt64) {
        let key = Key(language: UInt16(search.language), isAtHome: search.isAtHome, folded: folded)
        if visitor != 0 {
            if firstVisitor == 0 { firstVisitor = visitor }
            if visitor != firstVisitor { knowsVisitors = true }
        }
        if entries[key] == nil, entries.count >= capacity { makeRoom() }
        entries[key, default: Entry(spelling: search.query, first: day, last: day)].add(search, day: day, visitor: visitor)
    }

    private mutating func makeRoom() {
        while entries.count > capacity / 2 {
            let before = entries
            entries = before.filter { max($0.value.pages, $0.value.reports) > bar }
            for entry in before.values { forgotten += max(entry.pages, entry.reports) }
            for entry in entries.values { forgotten -= max(entry.pages, entry.reports) }
            bar += 1
        }
    }

    /// Where any search was at the site's own address, those elsewhere are another site's: a shop may search at `/search`, too.
    func queries(languages: [Language]) -> [SearchedQuery] {
        let isKnown = entries.keys.contains { $0.isAtHome }
        return entries.filter { $0.key.isAtHome == isKnown }.map { key, entry in
            SearchedQuery(
                language: languages[Int(key.language)], folded: key.folded, spelling: entry.spelling, pages: entry.pages,
                reports: entry.reports,
                visitors: knowsVisitors && !entry.visitors.contains(0)
                    ? entry.visitors.count : min(SearchedQuery.leastVisitors, max(entry.pages, entry.reports)),
                first: entry.first, last: entry.last)
        }.sorted { a, b in
            a.language != b.language
                ? (languages.firstIndex(of: a.language) ?? 0) < (languages.firstIndex(of: b.language) ?? 0) : a.folded < b.folded
        }
    }
}

extension SearchTally.Entry {
    fileprivate mutating func add(_ search: LoggedSearch, day: Day, visitor: UInt64) {
        switch search.kind {
        case .page: pages += 1
        case .report: reports += 1
        }
        if lead == 0 { spelling = search.query }
        lead += spelling == search.query ? 1 : -1
        first = min(first, day)
        last = max(last, day)
        if visitors.count < SearchedQuery.leastVisitors, !visitors.contains(visitor) { visitors.append(visitor) }
    }
}
