import Model
import Testing

@testable import Reading

/// Markdown as HTML, with each link's target put where it belongs.
private func html(_ markdown: String, trustsHTML: Bool = false) -> String {
    let text = RichText(markdown: Array(markdown.utf8)[...], firstLine: 1, trustsHTML: trustsHTML, report: Report(file: "a.md"))
    var html: [UInt8] = []
    var start = 0
    for link in text.links {
        html += text.html[start..<link.offset] + Array(link.target.utf8)
        start = link.offset
    }
    return String(decoding: html + text.html[start...], as: UTF8.self)
}

private func text(_ markdown: String) -> RichText {
    RichText(markdown: Array(markdown.utf8)[...], firstLine: 1, trustsHTML: false, report: Report(file: "a.md"))
}

@Suite("Markdown")
struct MarkdownTests {
    @Test(
        "Markdown becomes valid HTML",
        arguments: [
            ("", ""),
            ("One & 2 < 3 > \"four\".", "<p>One &amp; 2 &lt; 3 &gt; &quot;four&quot;.</p>\n"),
            ("*a* **b** ~~c~~ `d<e`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code></p>\n"),
            ("a  \nb\\\nc\nd", "<p>a<br>\nb<br>\nc\nd</p>\n"),
            ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("- a\n\n- b\n", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
            ("1. a\n2. b\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
            ("3. a\n", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
            ("0. a\n", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
            (
                "- [x] a\n- [ ] b\n",
                "<ul>\n<li class=\"task done\"><span class=\"task-mark\">☑</span> a</li>\n<li class=\"task\"><span class=\"task-mark\">☐</span> b</li>\n</ul>\n"
            ),
            ("> a\n", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
            ("---\n", "<hr>\n"),
            ("```json {x}\na < b\n```\n", "<pre tabindex=\"0\"><code class=\"language-json\">a &lt; b\n</code></pre>\n"),
            ("    a\n", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"),
            ("[a](b.md \"t\")", "<p><a href=\"b.md\" title=\"t\">a</a></p>\n"),
            ("[a]\n\n[a]: b.md", "<p><a href=\"b.md\">a</a></p>\n"),
            ("![a *b*](c.png)", "<p><img src=\"c.png\" alt=\"a b\" loading=\"lazy\"></p>\n"),
            ("[![a](b.png)](c.md)", "<p><a href=\"c.md\"><img src=\"b.png\" alt=\"a\" loading=\"lazy\"></a></p>\n"),
            (
                "www.example.com x@example.com",
                "<p><a href=\"http://www.example.com\">www.example.com</a> <a href=\"mailto:x@example.com\">x@example.com</a></p>\n"
            ),
            ("https://example.com/?a=1&b=2", "<p><a href=\"https://example.com/?a=1&b=2\">https://example.com/?a=1&amp;b=2</a></p>\n"),
            ("[x](javascript:alert(1))", "<p>x</p>\n"),
            ("[x](java&#10;script:alert(1))", "<p>x</p>\n"),
            ("![x](data:image/png;base64,AA==)", "<p><img src=\"data:image/png;base64,AA==\" alt=\"x\" loading=\"lazy\"></p>\n"),
            ("![x](data:text/html,y)", "<p>x</p>\n"),
            ("[](a.md)", "<p><a href=\"a.md\">a.md</a></p>\n"),
            ("a <b>c</b> d", "<p>a c d</p>\n"),
            ("a<br>b", "<p>a<br>b</p>\n"),
            ("<div>\na\n</div>\n\nb", "<p>b</p>\n"),
            ("a\u{8}b\u{7F}c\u{85}d\u{FFFE}e", "<p>abcde</p>\n"),
            ("## \n\na", "<p>a</p>\n"),
        ])
    func becomes(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test("trusted HTML is passed through")
    func trusted() {
        #expect(html("a <b>c</b>\n\n<div>\nd\n</div>", trustsHTML: true) == "<p>a <b>c</b></p>\n<div>\nd\n</div>\n")
    }

    @Test("a table has classes instead of align, scopes, and the heading's name")
    func table() {
        let markdown = "## Fees\n\n| | a | b | c |\n| --- | :-- | :-: | --: |\n| 1 | 2 | 3 | **4** |\n| 5 |\n"
        #expect(
            html(markdown) == """
                <h2 id="fees">Fees</h2>
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby="fees">
                <table>
                <thead>
                <tr><td></td><th scope="col" class="left">a</th><th scope="col" class="center">b</th><th scope="col" class="right">c</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td class="left">2</td><td class="center">3</td><td class="right"><strong>4</strong></td></tr>
                <tr><td>5</td><td class="left"></td><td class="center"></td><td class="right"></td></tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test("a table without a heading above has no name, a second one under the same heading is no landmark, a table may have no rows")
    func tableNames() {
        let table = "| a |\n| - |\n\n"
        let html = html(table + "## H\n\n" + table + "x\n\n" + table)
        #expect(
            html.hasPrefix(
                "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n</table>\n</div>\n"
            ))
        #expect(html.contains("role=\"region\" aria-labelledby=\"h\">\n"))
        #expect(html.contains("<p>x</p>\n<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"h\">\n"))
    }

    @Test("footnotes link both ways, with ids that no heading can have")
    func footnotes() {
        #expect(
            html("a[^x] b[^x]\n\n[^x]: Note.") == """
                <p>a<sup><a href="#_fn-1" id="_fnref-1">1</a></sup> b<sup><a href="#_fn-1" id="_fnref-1-2">1</a></sup></p>
                <div class="footnotes">
                <ol>
                <li id="_fn-1"><p>Note.</p>
                <a href="#_fnref-1">↩</a></li>
                </ol>
                </div>

                """)
    }

    @Test(
        "headings start below the page's title and skip no level",
        arguments: [
            ("# A\n## B\n### C", [2, 3, 4]),
            ("## A\n### B\n## C", [2, 3, 2]),
            ("### A\n##### B\n#### C\n# D", [2, 3, 3, 2]),
            ("# A\n## B\n### C\n#### D\n##### E\n###### F", [2, 3, 4, 5, 6, 6]),
        ])
    func levels(_ markdown: String, _ expected: [Int]) {
        #expect(text(markdown).headings.map(\.level) == expected)
    }

    @Test(
        "an anchor is the heading in lower case with hyphens, without punctuation, Chinese kept",
        arguments: [
            ("Who pays?", "who-pays"), ("谁付运费？", "谁付运费"), ("Ünïcode & Co.", "ünïcode--co"), ("`code` *here*", "code-here"),
            ("???", "section"),
            ("_x_ snake_case", "x-snake_case"), ("50 % off, 3½ days", "50--off-3½-days"), ("Back {#own}", "own"),
            ("Mixed {#Own-1_2.3}", "Own-1_2.3"),
            ("Not {#two words}", "not-two-words"), ("Not {#_own}", "not-_own"), ("中 {#运费}", "运费"),
        ])
    func anchors(_ heading: String, _ anchor: String) {
        let parsed = text("## " + heading)
        #expect(parsed.headings.map(\.anchor) == [anchor])
        #expect(String(decoding: parsed.html, as: UTF8.self).hasPrefix("<h2 id=\"\(anchor)\">"))
    }

    @Test("an anchor in braces is not shown, not even where its text is in pieces")
    func explicitAnchor() {
        #expect(html("## Who *pays*? {#a_b_c}") == "<h2 id=\"a_b_c\">Who <em>pays</em>?</h2>\n")
        #expect(text("## Who pays? {#a_b_c}").headings.map(\.text) == ["Who pays?"])
        #expect(String(decoding: text("## Who pays? {#a_b_c}").plain, as: UTF8.self) == "Who pays?\n")
    }

    @Test("anchors are each once, and those in braces keep theirs")
    func uniqueAnchors() {
        #expect(text("## A\n## A\n## A-2\n## B\n## C {#b}\n## B").headings.map(\.anchor) == ["a", "a-2", "a-2-2", "b-2", "b", "b-3"])
    }

    @Test("links know where they belong, what was written and their line")
    func links() {
        let parsed = text("One\n[a](b.md#c)\ntwo ![d](e%20f.png).\n\n- x\n- [g](https://h.example/?i&j)\n")
        #expect(parsed.links.map(\.target) == ["b.md#c", "e%20f.png", "https://h.example/?i&j"])
        #expect(parsed.links.map(\.isImage) == [false, true, false])
        #expect(parsed.links.map(\.line) == [2, 3, 6])
        for link in parsed.links {
            let before = String(decoding: parsed.html[..<link.offset].suffix(10), as: UTF8.self)
            #expect(before.hasSuffix(link.isImage ? "<img src=\"" : "<a href=\""))
            #expect(parsed.html[link.offset] == UInt8(ascii: "\""))
        }
    }

    @Test("plain words have blocks on lines of their own, and sections leave out the headings")
    func plain() {
        let parsed = text("Intro *text*.\n\n## One & two\n\n- a\n- b `c`\n\n| d | e |\n| - | - |\n| f | g |\n\n### Three\n\n    code\n")
        let plain = parsed.plain
        #expect(String(decoding: plain, as: UTF8.self) == "Intro text.\nOne & two\na\nb c\nd e\nf g\nThree\ncode\n")
        #expect(parsed.sections.map { $0.heading?.text } == [nil, "One & two", "Three"])
        #expect(
            parsed.sections.map { String(decoding: plain[$0.range], as: UTF8.self) } == ["Intro text.\n", "a\nb c\nd e\nf g\n", "code\n"])
    }

    @Test("a text without words still has one section")
    func emptySections() {
        #expect(text("").sections == [RichText.Section(heading: nil, range: 0..<0)])
    }

    @Test("a line break between Chinese characters is no space, between other words it is one")
    func softBreaks() {
        #expect(html("包裹晚到\n怎么办？\n**请**稍候") == "<p>包裹晚到怎么办？<strong>请</strong>稍候</p>\n")
        #expect(String(decoding: text("包裹\n怎么办\nAPP\n里").plain, as: UTF8.self) == "包裹怎么办 APP 里\n")
        #expect(html("one\ntwo") == "<p>one\ntwo</p>\n")
    }

    @Test("a text far longer than a block of the parser's memory comes out whole, and the next one too")
    func long() {
        let paragraph = "Some *words* and [a link](b.md) of \(String(repeating: "x", count: 500)).\n\n"
        let one = html(paragraph)
        #expect(html(String(repeating: paragraph, count: 3000)) == String(repeating: one, count: 3000))
        let word = String(repeating: "y", count: 600_000)
        #expect(html(word) == "<p>\(word)</p>\n")
        #expect(html(paragraph) == one)
    }

    @Test("a table that would take the parser seconds is told before it is parsed, one in the limits is not")
    func wideTables() {
        func line(_ columns: Int, rows: Int) -> Int? {
            let text =
                "x\n" + String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
                + String(repeating: "|\n", count: rows)
            return WideTable.firstLine(in: Array(text.utf8)[...])
        }
        #expect(line(200, rows: 10) == nil)
        #expect(line(202, rows: 10) == 3)
        #expect(line(100, rows: 4000) == nil)
        #expect(line(100, rows: 6000) == 3)
        #expect(WideTable.firstLine(in: Array(String(repeating: "a|", count: 5000).utf8)[...]) == nil)
    }

    @Test("a parallel parse of 200 texts equals the serial one")
    func parallel() async throws {
        let texts = (0..<200).map { number in
            "# T \(number)\n\n~~gone~~ www.example\(number).com and a~b @ x@y.example\n\n| a | b |\n| - | -: |\n| ~~\(number)~~ | 退货 |\n\n- [x] done *here*\n"
                + String(
                    repeating: "Some **words** and [a link](b\(number).md), `code` ~~more~~ http://z.example/\(number)\n", count: number % 7
                )
        }
        let serial = texts.map { text($0).html }
        for _ in 0..<5 {
            let parallel = try await inParallel(texts, slice: 3) { text($0).html }
            #expect(parallel == serial)
        }
    }
}
