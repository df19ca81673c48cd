import Model
import Testing

@testable import Reading

/// Random numbers that are the same in every run (SplitMix64, Steele, Lea, Flood 2014).
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("Random input")
struct FuzzTests {
    static let pieces: [String] = [
        "---\n", "title: ", "tags: [", "]", "{", "}", "\"", "'", ": ", "- ", "\n", "\n\n", "  ", "\t", "|", "| - |", "#", "## ", "{#a}",
        "[^1]", "[^1]: ",
        "[a](", ")", "![", "<b>", "<!--", "~~", "**", "_", "`", "```", "> ", "1. ", "- [x] ", "www.", "http://", "@", "&amp;", "&#0;", "\\",
        "\u{0}", "\u{85}",
        "退", "，", "é", "👍", "*a", "&a", "!!x", "? ", "%", "...", ",", "sku", "size,bust_cm\n", "82-86", ">=", "½", "week,", "2026-10-19",
        "-3", "\r\n", "\u{FEFF}", "- mute: ", "approve: ", "  reason: r\n", "  until: 2026-12-31\n", "start: 2026-11-11\n", "products: ",
        "except: ",
        "DR-*", "model: { wears: ", "178 cm", "5'10", "cm", ";", "1/2", "runs_small: ", "sizes: ", "{ tag: ", "S,", "how_to_measure: ",
    ]

    @Test("pieces of Markdown, YAML and CSV in any order never end the program", arguments: 0..<30)
    func pieces(_ seed: Int) {
        var dice = Dice(state: UInt64(seed))
        for _ in 0..<40 {
            let length = Int.random(in: 0..<60, using: &dice)
            let text = (0..<length).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &dice)] }.joined()
            read(Array(text.utf8))
            read(Array(("---\n" + text + "\n---\n" + text).utf8))
        }
    }

    @Test("random bytes never end the program", arguments: 0..<20)
    func bytes(_ seed: Int) {
        var dice = Dice(state: UInt64(seed) &+ 1000)
        for _ in 0..<50 {
            let length = Int.random(in: 0..<200, using: &dice)
            read((0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) })
            read((0..<length).map { _ in UInt8.random(in: 0x20...0x7E, using: &dice) })
        }
    }

    /// Every reader gets the bytes; what they say of them does not matter, but links must fit their text.
    private func read(_ bytes: [UInt8]) {
        let page = PageFile(.free("a"), Language("en"), path: "pages/a.md", bytes: bytes, trustsHTML: false, report: Report(file: "a.md"))
        if let body = page.article?.body {
            #expect(body.links.allSatisfy { $0.offset <= body.html.count })
            #expect(body.sections.allSatisfy { $0.range.upperBound <= body.plain.count })
            #expect(String(validating: body.html, as: UTF8.self) != nil)
            #expect(Set(body.headings.map(\.anchor)).count == body.headings.count || page.diagnostics.hasErrors)
        }
        let report = Report(file: "a.yml")
        guard let source = SourceFile(path: "a.yml", checking: bytes, report: report) else { return }
        let settings = Settings(reading: source, report: report) ?? Settings(name: LocalizedText("Help"), languages: [Language("en")])
        var issues = IssueCatalogue.builtIn
        issues.change(by: source, settings.languages, report: report)
        _ = Guide(reading: source, settings, report: report)
        let chart = SizeChart("a", reading: source, report: report)
        #expect(chart?.rows.allSatisfy { $0.cells.count == chart?.columns.count && $0.places.count == $0.cells.count } ?? true)
        _ = PageFile(.sizeChart("a"), Language("en"), path: "size-charts/a/page.md", bytes: bytes, trustsHTML: false, report: report)
        _ = Product.read(source, settings.languages, report: report)
        _ = TicketCount.read(source, report: report)
        _ = Category.read(source, settings.languages, report: report)
        _ = NoticeOverride.read(source, settings.languages, report: report)
        _ = PageFile(.notice("a"), Language("en"), path: "notices/a.md", bytes: bytes, trustsHTML: false, report: report)
        let approved = OverridesFile(bytes: bytes).approving(["A-1"], languages: settings.languages)
        #expect(approved?.bytes.starts(with: bytes) ?? true)
    }
}
