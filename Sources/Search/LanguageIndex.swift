import Model

/// The index of one language: its pages in their order, and the files it becomes.
struct LanguageIndex: Sendable {
    let language: Language
    /// All of the site, the default first.
    let languages: [Language]
    /// In the order of their numbers.
    let entries: [SearchEntry]
    let sizes: IndexSizes
    let concepts: Concepts
    let hanzi: HanziTables
    /// What each slice begins with: it folds Chinese characters and knows the terms of the concepts.
    let tokenizer: Tokenizer

    /// Questions before policies before pages: equal results and lists that are cut favour what answers a question. The number multiplies a page's weight.
    static let kinds: [(kind: SearchEntry.Kind, weight: Double)] = [
        (.faq, 1.1), (.policy, 1.05), (.sizeChart, 1), (.notice, 1), (.product, 0.95), (.page, 0.75),
    ]

    init(
        _ entries: [SearchEntry], language: Language, languages: [Language], synonyms: [SynonymGroup] = [],
        hanzi: HanziTables = HanziTables(), sizes: IndexSizes = IndexSizes()
    ) {
        var tokenizer = Tokenizer(simplifier: Simplifier(hanzi.simplified))
        concepts = Concepts(synonyms, language: language, languages: languages, tokenizer: &tokenizer)
        self.tokenizer = tokenizer
        self.hanzi = hanzi
        self.language = language
        self.languages = languages
        self.sizes = sizes
        let ranked = entries.filter { $0.language == language }.map { entry in
            (rank: Self.kinds.firstIndex { $0.kind == entry.kind } ?? 0, percent: Self.percent(entry), entry: entry)
        }
        self.entries = ranked.sorted { a, b in
            (a.rank, -a.percent, a.entry.route) < (b.rank, -b.percent, b.entry.route)
        }.prefix(IndexFormat.pageLimit).map(\.entry)
    }

    /// Consecutive pages, for one task each. How many does not depend on the machine and changes no byte of the result.
    var slices: [Range<Int>] {
        let size = max(64, (entries.count + 7) / 8)
        return stride(from: 0, to: entries.count, by: size).map { $0..<min($0 + size, entries.count) }
    }

    /// The files, `search/LANG/index.json` first. Its two halves, terms and pages, are made side by side.
    func files() async -> [OutputFile] {
        guard isDivided else { return [whole(PostingLists(await indexedSlices()))] }
        async let pages = pageFiles()
        let lists = PostingLists(await indexedSlices())
        return divided(lists, await pages)
    }

    /// What the entry file says about understanding queries: other characters, readings, and words that mean the same.
    private func understanding(_ lists: PostingLists) -> [UInt8] {
        Understanding(of: self, lists).json
    }

    /// Whether the text is too long for one file.
    private var isDivided: Bool {
        entries.reduce(0) { $0 + min($1.body.plain.count, sizes.wholePageText) + 80 } > sizes.wholeText
    }

    private func indexedSlices() async -> [IndexedSlice] {
        let ranges = slices
        return await withTaskGroup(of: (Int, IndexedSlice).self) { group in
            for (place, range) in ranges.enumerated() {
                group.addTask { (place, IndexedSlice(entries[range], tokenizer: tokenizer, concepts: concepts)) }
            }
            var slices = [IndexedSlice](repeating: IndexedSlice([]), count: ranges.count)
            for await (place, slice) in group { slices[place] = slice }
            return slices
        }
    }

    private var folder: String { "search/\(language.tag)/" }

    private static func percent(_ entry: SearchEntry) -> Int {
        let ofKind = kinds.first { $0.kind == entry.kind }?.weight ?? 1
        return Int((min(max(entry.weight * ofKind, 0), 100) * 100).rounded())
    }

    private func whole(_ lists: PostingLists) -> OutputFile {
        var json = head()
        json.append(understanding(lists))
        json.raw(",\n\"terms\":")
        write(lists.order, of: lists, to: &json, limit: .max)
        json.raw(",\n\"pages\":")
        json.list(entries) { json, entry in
            PageRecord(entry: entry, sectionText: sizes.wholeSectionText, pageText: sizes.wholePageText).write(to: &json)
        }
        json.raw("}\n")
        return OutputFile(path: folder + "index.json", bytes: json.bytes)
    }

    private func divided(_ lists: PostingLists, _ pages: (perFile: Int, files: [[UInt8]])) -> [OutputFile] {
        let (firsts, terms) = termFiles(lists)
        var print = Fingerprint()
        for file in terms + pages.files { print.add(file) }
        let name = print.text
        var json = head()
        json.raw(",\n\"folder\":")
        json.string(name + "/")
        json.raw(",\n\"termFiles\":")
        json.list(firsts) { $0.string($1) }
        json.raw(",\n\"pagesPerFile\":")
        json.number(pages.perFile)
        json.raw(",\n\"words\":")
        json.plainString(Vocabulary.text(lists, limit: sizes.words))
        json.append(understanding(lists))
        json.raw("}\n")
        var files = [OutputFile(path: folder + "index.json", bytes: json.bytes)]
        for (number, bytes) in terms.enumerated() { files.append(OutputFile(path: "\(folder)\(name)/t\(number).json", bytes: bytes)) }
        for (number, bytes) in pages.files.enumerated() { files.append(OutputFile(path: "\(folder)\(name)/p\(number).json", bytes: bytes)) }
        return files
    }

    /// What every entry file says first.
    private func head() -> JSONBytes {
        var json = JSONBytes()
        json.raw("{\"format\":\"signpost-search\",\"version\":")
        json.number(IndexFormat.version)
        json.raw(",\n\"language\":")
        json.string(language.tag)
        json.raw(",\"languages\":")
        json.list(languages) { $0.string($1.tag) }
        json.raw(",\n\"runs\":")
        json.list(runs) { json, run in
            json.raw("[")
            json.string(run.kind.rawValue)
            json.raw(",")
            json.number(run.percent)
            json.raw(",")
            json.number(run.count)
            json.raw("]")
        }
        return json
    }

    /// Pages of the same kind and weight, which follow each other.
    private var runs: [(kind: SearchEntry.Kind, percent: Int, count: Int)] {
        var runs: [(kind: SearchEntry.Kind, percent: Int, count: Int)] = []
        for entry in entries {
            let percent = Self.percent(entry)
            if let last = runs.last, last.kind == entry.kind, last.percent == percent {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((entry.kind, percent, 1))
            }
        }
        return runs
    }

    private func write(_ numbers: some Sequence<Int>, of lists: PostingLists, to json: inout JSONBytes, limit: Int) {
        json.raw("{")
        var isFirst = true
        for number in numbers {
            json.raw(isFirst ? "\n" : ",\n")
            isFirst = false
            json.plainString(lists.terms.bytes[lists.terms.range(number)])
            json.raw(":")
            var code = PostingCode()
            code.list(lists[number], limit: limit)
            json.plainString(code.bytes)
        }
        json.raw("}")
    }

    /// The terms in files of about the same size, and the shortest beginning that tells each file's first term from the term before.
    private func termFiles(_ lists: PostingLists) -> (firsts: [String], files: [[UInt8]]) {
        var firsts: [String] = []
        var files: [[UInt8]] = []
        var start = 0
        var bytes = 0
        for (place, number) in lists.order.enumerated() {
            let size = lists.terms.range(number).count + 6 + 2 * min(lists[number].count, sizes.postings)
            if bytes > 0, bytes + size > sizes.termFile {
                files.append(termFile(lists, start..<place))
                start = place
                bytes = 0
            }
            if bytes == 0 { firsts.append(place == 0 ? "" : boundary(lists, place)) }
            bytes += size
        }
        if start < lists.order.count { files.append(termFile(lists, start..<lists.order.count)) }
        return (firsts, files)
    }

    private func termFile(_ lists: PostingLists, _ places: Range<Int>) -> [UInt8] {
        var json = JSONBytes()
        write(lists.order[places], of: lists, to: &json, limit: sizes.postings)
        json.raw("\n")
        return json.bytes
    }

    private func boundary(_ lists: PostingLists, _ place: Int) -> String {
        let before = Array(lists.terms.text(lists.order[place - 1]).unicodeScalars)
        let first = lists.terms.text(lists.order[place]).unicodeScalars
        let shared = zip(before, first).prefix { $0 == $1 }.count
        var boundary = String.UnicodeScalarView()
        boundary.append(contentsOf: first.prefix(shared + 1))
        return String(boundary)
    }

    private func pageFiles() -> (perFile: Int, files: [[UInt8]]) {
        var records: [[UInt8]] = []
        for entry in entries {
            var json = JSONBytes()
            PageRecord(entry: entry, sectionText: sizes.sectionText, pageText: sizes.pageText).write(to: &json)
            records.append(json.bytes)
        }
        let average = max(1, records.reduce(0) { $0 + $1.count } / max(1, records.count))
        let perFile = max(entries.count > sizes.manyPages ? 2 : 1, sizes.pageFile / average)
        let files = stride(from: 0, to: records.count, by: perFile).map { start in
            var json = JSONBytes()
            json.list(records[start..<min(start + perFile, records.count)]) { $0.append($1) }
            json.raw("\n")
            return json.bytes
        }
        return (perFile, files)
    }
}
