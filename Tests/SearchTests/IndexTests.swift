import FoundationEssentials
import Model
import Testing

@testable import Search

@Suite("The index")
struct IndexTests {
    private let small = IndexSizes(
        wholeText: 0, termFile: 500, champions: .init(least: 1, most: 2, titleLevel: 10),
        championsOfMany: .init(least: 1, most: 2, titleLevel: 10), passages: 1, passage: 40, pageFile: 400,
        manyPages: 4, postings: 3, words: 20, sectionText: 60, pageText: 200, offlineFile: 900)

    /// Whatever is JSON.
    private struct AnyJSON: Decodable {}

    private func entry(_ file: OutputFile) throws -> EntryFile {
        try JSONDecoder().decode(EntryFile.self, from: Data(file.bytes))
    }

    @Test("a small site is one file a language, and the list of languages")
    func whole() async {
        let files = await index(TinyShop.entries, languages: [TinyShop.en, TinyShop.zh])
        #expect(
            files.map(\.path) == [
                "search/languages.json", "search/languages.js", "search/en/index.json", "search/en/offline/index.js",
                "search/zh/index.json", "search/zh/offline/index.js",
            ])
        #expect(String(decoding: files[0].bytes, as: UTF8.self) == "{\"languages\":[\"en\",\"zh\"]}\n")
    }

    @Test("the order of the entries changes no byte", arguments: [false, true])
    func order(isDivided: Bool) async {
        let sizes = isDivided ? small : IndexSizes()
        let files = await index(TinyShop.entries, languages: [TinyShop.en, TinyShop.zh], sizes: sizes)
        let again = await index(TinyShop.entries.reversed(), languages: [TinyShop.en, TinyShop.zh], sizes: sizes)
        #expect(files == again)
    }

    @Test("many slices make the same index as one")
    func slices() async {
        let entries = (0..<300).map { TinyShop.page("p\($0)/", .faq, "Page \($0 % 7)", body: ["": "Parcel \($0) 退款\($0)"]) }
        let index = LanguageIndex(entries, language: TinyShop.en, languages: [TinyShop.en])
        let whole = PostingLists([IndexedSlice(index.entries[...])])
        let parts = PostingLists(index.slices.map { IndexedSlice(index.entries[$0]) })
        #expect(index.slices.count > 1)
        #expect(whole.order.map { whole.terms.text($0) } == parts.order.map { parts.terms.text($0) })
        #expect(zip(whole.order, parts.order).allSatisfy { Array(whole[$0]) == Array(parts[$1]) })
    }

    @Test("a large site is divided, and a changed page moves it to another folder")
    func divided() async throws {
        let files = await index(TinyShop.entries, languages: [TinyShop.en], sizes: small)
        let entry = try self.entry(files[2])
        let folder = try #require(entry.folder)
        let firsts = try #require(entry.termFiles).split(separator: " ")
        #expect(files.filter { $0.path.hasPrefix("search/en/\(folder)t") }.count == firsts.count)
        #expect(firsts.count > 3 && firsts[0] == "A")
        #expect(entry.pagesPerFile == 4)
        #expect(files.filter { $0.path.hasPrefix("search/en/\(folder)p") }.count == 3)
        #expect(files.allSatisfy { $0.path.hasPrefix("search/") })

        var changed = TinyShop.entries
        changed[0].title += "!"
        let title = try self.entry(await index(changed, languages: [TinyShop.en], sizes: small)[2])
        #expect(title.folder != folder)
        // Deep in a text, where no file may show it: passages are cut from all of it.
        changed = TinyShop.entries
        changed[0].body.plain[changed[0].body.plain.count - 2] = 0x21
        let text = try self.entry(await index(changed, languages: [TinyShop.en], sizes: small)[2])
        #expect(text.folder != folder)
    }

    @Test("every file of a divided index is JSON, and every term lies in the file whose beginning comes last before it")
    func termFiles() async throws {
        struct File: Decodable {
            var terms: [String: String]
            var pages: [String: Record]
            struct Record: Decodable {
                var url: String
                var title: String
                var text: String?
            }
        }
        let files = await index(TinyShop.entries, languages: [TinyShop.en], sizes: small)
        let entry = try self.entry(files[2])
        let folder = try #require(entry.folder)
        var beginning = ""
        for (number, item) in try #require(entry.termFiles).split(separator: " ").enumerated() {
            let shared = try #require(IndexFormat.digits.firstIndex(of: item.utf8.first ?? 0))
            beginning = String(beginning.prefix(shared)) + item.dropFirst()
            let path = "search/en/\(folder)t\(number).json"
            let file = try JSONDecoder().decode(File.self, from: Data(#require(files.first { $0.path == path }).bytes))
            #expect(file.terms.keys.allSatisfy { $0 >= beginning } && !file.terms.isEmpty)
            #expect(!file.pages.isEmpty && file.pages.values.allSatisfy { !$0.url.isEmpty && !$0.title.isEmpty })
        }
    }

    @Test("a term carries its best pages, and of those with it in the title the ones that others carry least")
    func champions() {
        // 40 pages about one product each, numbered; all are about 'refund'.
        let entries = (0..<40).map { TinyShop.page("p\(10 + $0)/", .faq, "Refund \(100 + $0 / 4)", body: ["": "word\($0)"]) }
        let lists = PostingLists([IndexedSlice(entries[...])])
        let place = lists.order.firstIndex { lists.terms.text($0) == "refund" } ?? 0
        let weights = [Float](repeating: 1, count: 40)
        func carried(_ limits: Champions.Limits) -> [UInt32] {
            Array(Champions(lists, weights: weights, kept: 400, limits: limits)[place])
        }
        #expect(carried(.init(least: 3, most: 3, titleLevel: 8)) == [0, 1, 2])
        #expect(carried(.init(least: 3, most: 12, titleLevel: 8)).count == 12)
        #expect(carried(.init(least: 3, most: 12, titleLevel: 15)) == [0, 1, 2])
        #expect(carried(.init(least: 3, most: 50, titleLevel: 8)) == Array(0..<40))
    }

    @Test("the offline edition is the same index in scripts, without records")
    func offline() async throws {
        let files = await index(TinyShop.entries, languages: [TinyShop.en], sizes: small)
        let scripts = files.filter { $0.path.hasPrefix("search/en/offline/") }
        let least: Set = ["search/en/offline/index.js", "search/en/offline/t0.js", "search/en/offline/p0.js"]
        #expect(Set(scripts.map(\.path)).isSuperset(of: least))
        for script in scripts {
            let text = String(decoding: script.bytes, as: UTF8.self)
            let name = script.path.dropFirst("search/en/offline/".count).dropLast(3)
            let path = name == "index" ? "en/index.json" : "en/offline/\(name).json"
            #expect(text.hasPrefix("signpostIndex(\"\(path)\",") && text.hasSuffix(");\n"))
            let json = Data(text.dropFirst("signpostIndex(\"\(path)\",".count).dropLast(3).utf8)
            #expect(throws: Never.self) { try JSONDecoder().decode(AnyJSON.self, from: json) }
        }
    }

    @Test("pages lie by kind and weight, questions first and archives last")
    func runs() async throws {
        let files = await index(TinyShop.entries, languages: [TinyShop.en])
        let runs = try entry(files[2]).runs
        #expect(
            runs.map(\.description) == [
                "faq 110 3", "policy 105 1", "policy 42 1", "size-chart 100 1", "notice 100 1", "product 105 1", "page 75 1",
            ])
    }

    @Test("a language without pages has an index all the same")
    func empty() async throws {
        let files = await index([], languages: [TinyShop.en])
        let entry = String(decoding: files[2].bytes, as: UTF8.self)
        #expect(
            entry.hasPrefix("{\"format\":\"signpost-search\",\"version\":2,\n\"language\":\"en\",\"languages\":[\"en\"],\n\"runs\":[],\n"))
        #expect(entry.hasSuffix(",\n\"terms\":{},\n\"pages\":[]}\n"))
    }

    @Test("text that is cut ends at a word or a whole character, with an ellipsis")
    func cutText() {
        func record(_ text: String, _ limit: Int) -> String {
            var json = JSONBytes()
            PageRecord(entry: TinyShop.page("x/", .faq, "T", body: ["": text]), sectionText: limit, pageText: limit).write(to: &json)
            return String(decoding: json.bytes, as: UTF8.self)
        }
        #expect(record(" Short. \n", 200) == #"{"url":"x/","title":"T","text":"Short."}"#)
        let words = String(repeating: "eight by ", count: 20)
        // 90 bytes are ten times "eight by ": the last space goes.
        #expect(record(words, 92) == #"{"url":"x/","title":"T","text":"\#(words.prefix(89))…"}"#)
        // 91 bytes hold 30 characters of three bytes and one byte more.
        #expect(
            record(String(repeating: "退", count: 50), 91) == #"{"url":"x/","title":"T","text":"\#(String(repeating: "退", count: 30))…"}"#)
    }

    @Test("a page that stands in for a missing one carries the language of its text")
    func foreign() {
        var entry = TinyShop.page("zh/x/", .faq, "T", language: TinyShop.zh)
        entry.foreign = TinyShop.en
        var json = JSONBytes()
        PageRecord(entry: entry, sectionText: 200, pageText: 200).write(to: &json)
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"url":"zh/x/","title":"T","language":"en","text":""}"#)
    }

    @Test("sections beyond the last that a posting can name are found under it")
    func manySections() throws {
        var entry = TinyShop.page("long/", .page, "Long")
        for number in 0..<400 {
            let start = entry.body.plain.count
            entry.body.plain += Array("word\(number)\n".utf8)
            entry.body.sections.append(
                .init(heading: .init(level: 2, anchor: "s\(number)", text: "Part"), range: start..<entry.body.plain.count))
        }
        let lists = PostingLists([IndexedSlice([entry])])
        let last = try #require(lists.order.first { lists.terms.text($0) == "word399" })
        #expect(lists[last].map(\.section) == [255])
    }

    @Test("ranges that leave the text, and sections without text, do no harm")
    func badRanges() async {
        var entry = TinyShop.page("x/", .page, "X")
        entry.body.plain = Array("abc".utf8)
        entry.body.sections = [.init(heading: .init(level: 2, anchor: "a", text: "A"), range: 1..<99)]
        let files = await index([entry], languages: [TinyShop.en])
        #expect(String(decoding: files[2].bytes, as: UTF8.self).contains(#""sections":[["a","A","bc"]]"#))
    }
}
