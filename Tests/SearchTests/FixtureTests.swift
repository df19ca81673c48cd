import FoundationEssentials
import Model
import Testing

@testable import Search

/// Holds what the tests of search.js read (Tests/SearchJS/fixture) and docs/search-index.md equal to what the code makes.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter FixtureTests` writes the fixture anew, and fails while it does.
@Suite("Files that code and readers share")
struct FixtureTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let fixture = repository.appending(path: "Tests/SearchJS/fixture")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil

    static let divided = IndexSizes(
        wholeText: 0, termFile: 1_200, champions: .init(least: 1, most: 3, titleLevel: 10),
        championsOfMany: .init(least: 1, most: 3, titleLevel: 10), passages: 2, passage: 60, pageFile: 900,
        manyPages: 4, postings: 4, words: 40, sectionText: 120, pageText: 400, offlineFile: 2_000)

    private func compare(_ files: [OutputFile], _ folder: String) throws {
        let root = Self.fixture.appending(path: folder)
        if Self.isRecording {
            try? FileManager.default.removeItem(at: root)
            for file in files {
                let place = root.appending(path: file.path)
                try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: place)
            }
            Issue.record("the fixture was recorded; run again without RECORD_SNAPSHOTS")
        }
        for file in files {
            let recorded = try Data(contentsOf: root.appending(path: file.path))
            #expect(recorded == Data(file.bytes), "\(file.path) differs; RECORD_SNAPSHOTS=1 records it anew")
        }
        let all = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        let recorded = all.filter { $0.hasSuffix(".json") || $0.hasSuffix(".js") }
        #expect(recorded.sorted() == files.map(\.path).sorted())
    }

    @Test("the whole index that search.js is tested with is the one that the code makes")
    func whole() async throws {
        try compare(await index(TinyShop.entries, languages: [TinyShop.en, TinyShop.zh]), "whole")
    }

    @Test("the divided index that search.js is tested with is the one that the code makes")
    func divided() async throws {
        try compare(await index(TinyShop.entries, languages: [TinyShop.en, TinyShop.zh], sizes: Self.divided), "divided")
    }

    @Test("search.js is tested with the terms that the code cuts")
    func terms() throws {
        var texts = [
            "Where is my parcel?", "Café Straße Łódź", "Cafe\u{301}", "ПОСЫЛКА Ελλάδα", "DR-1001 DR1001 dr_1001 T-shirts", "2026-09-01",
            "4.90 USD, 1,000.5; 36,37,38 and 1,2345.", "customer's don’t 'quoted' dress's rock 's", "尺码偏小", "退款。到账", "ＤＲ－１００１　４．９０",
            "iPhone手机壳6.1英寸", "𠮷野家 サイズ 사이즈 ขนาด", "one- or two -x- a--b", "help@example.com, https://x.example/a_b?c=d", "S/M/L 100%",
            String(repeating: "x", count: 100), String(repeating: "ж", count: 60), "\(String(repeating: "ab-", count: 17))c",
            "naïve—über…ﬁn №5 ½ ² µm", "İstanbul ŒUVRE ĳs",
        ]
        let forms =
            "policy policies deliveries sizes sizing shipped shipping shipment dresses exchangeable cancelled cancellation boxes replied "
            + "delivery deliver delivered arrival arrived complaint complained came sold torn chosen centre grey guaranteed guarantee jewellery "
            + "paid payment colours compensated compensation earrings children string need bus glass see free fees tried dies agreed speed"
        texts.append(forms)
        texts += stride(from: 0xC0, to: 0x250, by: 16).map { start in
            String(String.UnicodeScalarView((start..<start + 16).compactMap { Unicode.Scalar($0) }.flatMap { [$0, " "] }))
        }
        texts.append(StopWords.list)
        var tokenizer = Tokenizer()
        var json = JSONBytes()
        json.list(texts) { json, text in
            json.raw("\n")
            json.list([[text], tokenizer.terms(of: Array(text.utf8))]) { json, strings in
                json.list(strings) { $0.string($1) }
            }
        }
        json.raw("\n")
        try compare([OutputFile(path: "terms.json", bytes: json.bytes)], "terms")
    }

    /// The long lists, which are the same in every index, as `…`.
    private static func withoutLists(_ entry: String) -> String {
        entry.replacing(/("(?:stop|weak|irregular|filler)":")[^"]*"/) { "\($0.output.1)…\"" }
    }

    @Test("docs/search-index.md shows the index of its example, and names the version")
    func documentation() async throws {
        let page = try String(contentsOf: Self.repository.appending(path: "docs/search-index.md"), encoding: .utf8)
        let files = await index(TinyShop.example, languages: [TinyShop.en])
        let example = Self.withoutLists(String(decoding: files[2].bytes, as: UTF8.self))
        #expect(page.contains("```json\n\(example)```"), "the example is now:\n\(example)")
        #expect(page.contains("Version \(IndexFormat.version)\n"))
        #expect(page.contains(String(decoding: IndexFormat.digits, as: UTF8.self)))
        let modules = Self.repository.appending(path: "Sources/BuiltIn/search")
        let reader = try FileManager.default.contentsOfDirectory(atPath: modules.path).filter { $0.hasSuffix(".js") }
            .map { try String(contentsOf: modules.appending(path: $0), encoding: .utf8) }.joined()
        #expect(reader.contains("const VERSION = \(IndexFormat.version);"))
        #expect(reader.contains("const DIGITS = \"\(String(decoding: IndexFormat.digits, as: UTF8.self))\";"))
        #expect(reader.utf8.count < 60_000)
    }

    @Test("docs/search-index.md shows a file of terms and what the divided index's entry says")
    func documentationOfDivided() async throws {
        let page = try String(contentsOf: Self.repository.appending(path: "docs/search-index.md"), encoding: .utf8)
        var sizes = IndexSizes()
        sizes.wholeText = 0
        sizes.termFile = 700
        let files = await index(TinyShop.example, languages: [TinyShop.en], sizes: sizes)
        let file = try #require(files.first { $0.path.hasSuffix("/t0.json") })
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(page.contains("```json\n\(text)```"), "the file is now:\n\(text)")
        let entry = Self.withoutLists(String(decoding: files[2].bytes, as: UTF8.self))
        let lines = entry.split(separator: "\n").drop { !$0.contains("termFiles") }
        let shown = lines.joined(separator: "\n").dropLast()
        #expect(page.contains("```\n\(shown)\n```"), "the entry now says:\n\(shown)")
    }
}
