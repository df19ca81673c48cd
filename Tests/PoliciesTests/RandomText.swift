/// Texts such as Markdown makes, edits of them, and bytes that nobody would write.
struct RandomText {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    }

    /// A document as its blocks, so that it can be edited.
    struct Document {
        var blocks: [Block]
        var html: String { blocks.map(\.html).joined(separator: "\n") }
    }

    indirect enum Block {
        case words(tag: String, [String])
        case list(tag: String, [[String]], nested: Block?)
        case table([[[String]]])
        case quote([Block])

        var html: String {
            switch self {
            case .words("pre", let words): "<pre tabindex=\"0\"><code>\(words.joined(separator: "\n"))</code></pre>"
            case .words(let tag, let words):
                tag.hasPrefix("h") ? "<\(tag) id=\"a\(words.count)\">\(words.joined())</\(tag)>" : "<\(tag)>\(words.joined())</\(tag)>"
            case .list(let tag, let items, let nested):
                "<\(tag)>\n"
                    + items.enumerated().map { "<li>\($1.joined())\($0 == 0 ? nested?.html ?? "" : "")</li>\n" }.joined() + "</\(tag)>"
            case .table(let rows):
                "<div class=\"table-scroll\"><table><thead><tr>\(Self.row(rows.first ?? [], "th"))</tr></thead><tbody>"
                    + rows.dropFirst().map { "<tr>\(Self.row($0, "td"))</tr>\n" }.joined() + "</tbody></table></div>"
            case .quote(let blocks): "<blockquote>\n\(blocks.map(\.html).joined())</blockquote>"
            }
        }

        private static func row(_ cells: [[String]], _ tag: String) -> String {
            cells.map { "<\(tag) class=\"left\">\($0.joined())</\(tag)>" }.joined()
        }
    }

    // MARK: Documents

    mutating func document() -> Document { Document(blocks: (0..<(1 + number(7))).map { _ in block(depth: 0) }) }

    private mutating func block(depth: Int) -> Block {
        switch number(depth < 2 ? 9 : 4) {
        case 0: .words(tag: pick(["h2", "h3", "h4"]), sentence(4))
        case 1: .words(tag: "pre", (0..<(1 + number(4))).map { _ in pick(["let x = 1", "  if a &lt; b", "}", "返回 0", ""]) })
        case 2, 3: .words(tag: "p", sentence(30))
        case 4, 5:
            .list(
                tag: pick(["ul", "ol"]), (0..<(1 + number(5))).map { _ in sentence(8) },
                nested: number(4) == 0 ? block(depth: depth + 1) : nil)
        case 6, 7: table()
        default: .quote((0..<(1 + number(3))).map { _ in block(depth: depth + 1) })
        }
    }

    private mutating func table() -> Block {
        let columns = 1 + number(3)
        return .table((0..<(1 + number(4))).map { _ in (0..<columns).map { _ in sentence(4) } })
    }

    private mutating func sentence(_ length: Int) -> [String] { (0..<(1 + number(length))).map { _ in word() } }

    private mutating func word() -> String {
        switch number(16) {
        case 0: "<strong>\(pick(Self.plain))</strong>"
        case 1: "<a href=\"\(pick(["../a/", "../b/", "#x"]))\">\(pick(Self.plain))</a>"
        case 2: "<em><code>\(pick(Self.plain))</code></em>"
        case 3: pick(["👨‍👩‍👧", "👍🏿", "🇩🇪", "1️⃣", "e\u{301}", "한국어", "ไทย", "नमस्ते", "é"])
        case 4: "<br>"
        case 5: "<del>\(pick(Self.plain))</del>"
        default: pick(Self.plain)
        }
    }

    private static let plain = [
        "the ", "shop ", "pays ", "14 days", " 30 days ", "4.90 USD ", ", ", ". ", "a&amp;b ", "we don&#39;t ", "&lt;x&gt; ", "退货", "签收后",
        "14天", "内", "，", "。",
        "可以退", "我们承担", "2026年9月1日", "￥8元", " Marlow Circle ", "-", "(", ")", "7–12 ",
    ]

    // MARK: Edits

    mutating func edited(_ document: Document) -> Document {
        var blocks: [Block] = []
        for block in document.blocks {
            switch number(8) {
            case 0: continue
            case 1: blocks += [block, self.block(depth: 0)]
            case 2, 3, 4: blocks.append(edited(block))
            default: blocks.append(block)
            }
        }
        if number(6) == 0 { blocks.insert(block(depth: 0), at: number(blocks.count + 1)) }
        return Document(blocks: blocks)
    }

    private mutating func edited(_ block: Block) -> Block {
        switch block {
        case .words(let tag, let words): .words(tag: tag, tag == "pre" ? words + ["new line"] : edited(words))
        case .list(let tag, let items, let nested):
            .list(
                tag: tag, items.compactMap { item in number(5) == 0 ? nil : edited(item) } + (number(2) == 0 ? [sentence(6)] : []),
                nested: nested.map { edited($0) })
        case .table(let rows):
            .table(
                number(3) == 0
                    ? rows.map { row in row + [sentence(3)] } : rows.map { row in row.map { cell in edited(cell) } } + [rows.last ?? []])
        case .quote(let blocks): .quote(blocks.map { edited($0) })
        }
    }

    private mutating func edited(_ words: [String]) -> [String] {
        var out: [String] = []
        for word in words {
            switch number(10) {
            case 0: continue
            case 1: out.append(self.word())
            case 2: out += [word, self.word()]
            default: out.append(word)
            }
        }
        return out.isEmpty ? ["x"] : out
    }

    // MARK: Anything

    mutating func soup() -> String { (0..<number(60)).map { _ in pick(Self.pieces) }.joined() }

    private static let pieces = [
        "<p>", "</p>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>", "</li>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>",
        "<th>", "</th>",
        "<thead>", "</thead>", "<tbody>", "<blockquote>", "</blockquote>", "<h2 id=x>", "</h2>", "<pre>", "</pre>", "<code>", "</code>",
        "<b>", "</b>",
        "<a href='x'>", "<a href=javascript:x>", "</a>", "<ins>", "</ins>", "<del>", "</del>", "<script>", "</script>", "<svg>", "</svg>",
        "<div", ">", "<",
        "<!--", "-->", "<!doctype html>", "&", "&amp;", "&#0;", "&#x1F600;", "&nope;", "\"", "'", "<img src=\"a\" alt='\">'>", "<br/>",
        "<hr>", "<span lang=zh>", "</span>",
        "words ", "退货", "👨‍👩‍👧", "\u{301}", "\u{200D}", "\u{FFFC}", "7 days", "<details>", "<summary>", "</details>", "<custom-x on=1>",
        "<iframe>", "</iframe>", "<bdo dir=rtl>",
    ]

    // MARK: Chance

    private mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    private mutating func number(_ limit: Int) -> Int { limit < 1 ? 0 : Int(next() % UInt64(limit)) }

    private mutating func pick(_ list: [String]) -> String { list[number(list.count)] }
}
