import Model
import Testing

@testable import Reading

/// The blocks of a text, one a line: kind, line, words.
private func blocks(_ markdown: String, firstLine: Int = 1, trustsHTML: Bool = false) -> [String] {
    let text = RichText(
        markdown: Array(markdown.utf8)[...], firstLine: firstLine, trustsHTML: trustsHTML, report: Report(file: "a.md"))
    return text.blocks.map { block in
        "\(block.kind) \(block.line): " + String(decoding: text.plain[block.range], as: UTF8.self)
    }
}

@Suite("Blocks of a text")
struct BlockTests {
    @Test(
        "each block has its kind, its line and its words",
        arguments: [
            ("", []),
            ("a\nb  \nc\n\nd", ["paragraph 1: a b c", "paragraph 5: d"]),
            ("# a\n\nb\n===\n\n#\n\nc", ["heading 1: a", "heading 3: b", "paragraph 8: c"]),
            ("## Who pays {#pays}\na", ["heading 1: Who pays", "paragraph 2: a"]),
            ("- a\n  b\n- c\n  - d\n\n1. e", ["item 1: a b", "item 3: c", "item 4: d", "item 6: e"]),
            ("- a\n\n  b\n\n  - c\n\n  d\n", ["item 1: a\nb", "item 5: c", "item 7: d"]),
            ("- a\n\n      code\n\n  b\n", ["item 1: a", "code 3: code", "item 5: b"]),
            ("- [ ] a", ["item 1: a"]),
            ("> a\n>\n> - b\n>\n> ## c\n\nd", ["quote 1: a", "quote 3: b", "heading 5: c", "paragraph 7: d"]),
            ("```\na\n\nb\n```\n", ["code 1: a\n\nb"]),
            (
                "a\n\n| b | c |\n| --- | --- |\n| d *e* | |\n| f | g |\n",
                ["paragraph 1: a", "cell 3: b", "cell 3: c", "cell 5: d e", "cell 6: f", "cell 6: g"]
            ),
            ("![](a.png)\n\n![b](a.png)", ["paragraph 3: b"]),
            ("a[^1]\n\n[^1]: b", ["paragraph 1: a", "paragraph 3: b"]),
            ("退货\n免费\n\n- 换货", ["paragraph 1: 退货免费", "item 4: 换货"]),
            ("<div>a</div>\n\nb", ["paragraph 3: b"]),
        ] as [(String, [String])])
    func kinds(_ markdown: String, _ expected: [String]) {
        #expect(blocks(markdown) == expected)
    }

    @Test("lines are those of the file")
    func lines() {
        #expect(blocks("a\n\n- b\n", firstLine: 10) == ["paragraph 10: a", "item 12: b"])
    }

    @Test("blocks stand in order, do not overlap, and leave out nothing but spaces and line feeds")
    func cover() {
        let markdown =
            "a\n\n# b\n\n- c\n\n  d\n  - e\n\n> f\n\n| g | h |\n| - | - |\n| i |  |\n| ![x](y) | `z` |\n\n```\nj\n```\n\nk[^1]\n\n[^1]: l\n"
        let text = RichText(markdown: Array(markdown.utf8)[...], firstLine: 1, trustsHTML: false, report: Report(file: "a.md"))
        var end = 0
        for block in text.blocks {
            #expect(block.range.lowerBound >= end)
            #expect(text.plain[end..<block.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A })
            end = block.range.upperBound
        }
        #expect(text.plain[end...].allSatisfy { $0 == 0x20 || $0 == 0x0A })
        #expect(text.blocks.count == 13)
    }
}
