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
        var concepts = Concepts(synonyms, language: language, languages: languages, tokenizer: &tokenizer)
        concepts.learn(
            entries.lazy.filter { $0.language == language }.flatMap(\.issues), language: language, tokenizer: tokenizer)
        self.concepts = concepts
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

    /// Makes the files and hands each out at once: all of a large site's would be most of the memory.
    func files<Failure: Error>(_ write: (OutputFile) throws(Failure) -> Void) async throws(Failure) {
        let lists = PostingLists(await indexedSlices())
        if isDivided {
            try divided(lists, write)
        } else {
            try whole(lists, write)
        }
    }

    /// What the entry file says about understanding queries: other characters, readings, and words that mean the same.
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
        // Who searches for what has a notice now most likely asks about that.
        let noticed = entry.notice == nil ? 1 : 1.1
        return Int((min(max(entry.weight * ofKind * noticed, 0), 100) * 100).rounded())
    }

    private func whole<Failure: Error>(_ lists: PostingLists, _ write: (OutputFile) throws(Failure) -> Void) throws(Failure) {
        var json = head()
        json.append(Understanding(of: self, lists).whole)
        json.raw(",\n\"terms\":")
        writeTerms(of: lists, to: &json)
        json.raw(",\n\"pages\":")
        json.list(entries) { json, entry in
            PageRecord(entry: entry, sectionText: sizes.wholeSectionText, pageText: sizes.wholePageText).write(to: &json)
        }
        json.raw("}\n")
        try write(OutputFile(path: folder + "index.json", bytes: json.bytes))
        try write(offline("index", json.bytes))
    }

    private func divided<Failure: Error>(_ lists: PostingLists, _ write: (OutputFile) throws(Failure) -> Void) throws(Failure) {
        let records = RecordPieces(entries, passage: Passage(limit: sizes.passage))
        let champions = Champions(
            lists, weights: entries.map { Float(Self.percent($0)) / 100 }, kept: sizes.postings,
            limits: entries.count > sizes.manyPages ? sizes.championsOfMany : sizes.champions)
        let terms = TermFiles(lists, records: records, champions: champions, sizes: sizes)
        let words = Vocabulary.text(lists, limit: sizes.words)
        let pages = PageFiles(entries, sizes: sizes)
        let understanding = Understanding(of: self, lists)
        let other = understanding.other
        var print = Fingerprint()
        terms.add(to: &print)
        print.add(other)
        let name = print.text
        try write(
            OutputFile(
                path: folder + "index.json",
                bytes: entry(
                    name + "/", terms.boundaries, pagesPerFile: pages.perFile, words: words, understanding.own + ",\n\"other\":true".utf8)))
        try write(OutputFile(path: "\(folder)\(name)/o.json", bytes: other))
        for number in 0..<terms.count {
            try write(OutputFile(path: "\(folder)\(name)/t\(number).json", bytes: terms.bytes(of: number)))
        }
        for number in 0..<pages.count {
            try write(OutputFile(path: "\(folder)\(name)/p\(number).json", bytes: pages.bytes(of: number)))
        }
        // A page from a disk waits for no network: few large pieces, and no records in them twice.
        let pieces = terms.pieces(sizes.offlineFile)
        let large = PageFiles(entries, sizes: sizes, perFile: max(1, sizes.offlineFile / sizes.pageText))
        try write(offline("index", entry("offline/", pieces.boundaries, pagesPerFile: large.perFile, words: words, understanding.whole)))
        for (number, bytes) in pieces.files.enumerated() { try write(offline("t\(number)", bytes, in: "offline/")) }
        for number in 0..<large.count { try write(offline("p\(number)", large.bytes(of: number), in: "offline/")) }
    }

    /// The entry of a divided index.
    private func entry(_ files: String, _ termFiles: [UInt8], pagesPerFile: Int, words: [UInt8], _ understanding: [UInt8]) -> [UInt8] {
        var json = head()
        json.raw(",\n\"folder\":")
        json.string(files)
        json.raw(",\n\"termFiles\":")
        json.plainString(termFiles)
        json.raw(",\n\"pagesPerFile\":")
        json.number(pagesPerFile)
        json.raw(",\n\"words\":")
        json.plainString(words)
        json.append(understanding)
        json.raw("}\n")
        return json.bytes
    }

    /// A file of the offline edition: a script that hands the JSON to the reader.
    private func offline(_ name: String, _ json: [UInt8], in files: String = "") -> OutputFile {
        var script = JSONBytes()
        script.raw("signpostIndex(")
        script.string("\(language.tag)/\(files)\(name).json")
        script.raw(",")
        script.append(json)
        script.raw(");\n")
        return OutputFile(path: "\(folder)offline/\(name).js", bytes: script.bytes)
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

    private func writeTerms(of lists: PostingLists, to json: inout JSONBytes) {
        json.raw("{")
        var isFirst = true
        for number in lists.order {
            json.raw(isFirst ? "\n" : ",\n")
            isFirst = false
            json.plainString(lists.terms.bytes[lists.terms.range(number)])
            json.raw(":")
            var code = PostingCode()
            code.list(lists[number], limit: .max)
            json.plainString(code.bytes)
        }
        json.raw("}")
    }
}
