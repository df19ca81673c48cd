import Model

/// Walks a Markdown tree once and writes HTML, plain words, links, headings and sections.
struct RichTextWriter {
    let lineOffset: Int
    let trustsHTML: Bool
    let report: Report

    var html: [UInt8] = []
    var plain: [UInt8] = []
    var links: [RichText.Link] = []
    var headings: [RichText.Heading] = []
    var sections: [RichText.Section] = []
    var blocks = BlockState()

    /// The line of the file that the walk has reached.
    var line = 1
    var anchors = Anchors()
    /// Source levels of the headings that the walk is below.
    private var outline: [Int] = []
    private var sectionStart = 0
    /// Texts at the end of a heading that are its anchor, with the bytes of them that remain.
    var cutTexts: [(node: MarkdownNode, kept: Int)] = []
    /// Whether the link that closes next was written.
    var openLinks: [Bool] = []
    /// How many pictures the walk is inside of: their words become one attribute.
    var pictureDepth = 0
    var table = TableState()
    var footnotes = FootnoteState()
    private var lastWarnedLine = 0

    init(lineOffset: Int, trustsHTML: Bool, expecting size: Int, report: Report) {
        self.lineOffset = lineOffset
        self.trustsHTML = trustsHTML
        self.report = report
        html.reserveCapacity(size + size / 4 + 64)
        plain.reserveCapacity(size)
    }

    mutating func write(_ root: MarkdownNode) {
        var walk = MarkdownWalk(root)
        while let (node, isEntering) = walk.next() {
            if isEntering {
                if !enter(node) { walk.skip(node) }
            } else {
                leave(node)
            }
        }
    }

    mutating func finish() -> RichText {
        if footnotes.isOpen { html.append("</ol>\n</div>\n") }
        closeSection()
        var text = RichText(html: html, links: links, headings: headings, plain: plain, sections: sections)
        text.blocks = blocks.ended
        return text
    }

    /// Writes what stands before a node's own nodes; false when those are to be passed over.
    private mutating func enter(_ node: MarkdownNode) -> Bool {
        let kind = node.kind
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
            enterInline(node, kind)
            return true
        default:
            if node.line > 0 { line = node.line + lineOffset }
            return enterBlock(node, kind)
        }
    }

    private mutating func enterBlock(_ node: MarkdownNode, _ kind: MarkdownKind) -> Bool {
        switch kind {
        case .paragraph:
            if !isInTightItem(node) { html.append("<p>") }
            blocks.start(at: plain.count, line)
        case .heading: return enterHeading(node)
        case .blockQuote:
            html.append("<blockquote>\n")
            blocks.quoteDepth += 1
        case .list: enterList(node)
        case .item: enterItem(node)
        case .codeBlock: writeCode(node)
        case .htmlBlock: writeHTML(node)
        case .thematicBreak: html.append("<hr>\n")
        case .table: enterTable(node)
        case .tableRow: enterRow(node)
        case .tableCell: enterCell(node)
        case .footnoteDefinition: enterFootnote()
        default: break
        }
        return true
    }

    private mutating func leave(_ node: MarkdownNode) {
        let kind = node.kind
        switch kind {
        case .paragraph:
            html.append(isInTightItem(node) ? "" : "</p>\n")
            endPlainBlock()
            endParagraphBlock(node)
        case .heading: leaveHeading()
        case .blockQuote:
            html.append("</blockquote>\n")
            blocks.quoteDepth -= 1
        case .list: html.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
        case .item: html.append("</li>\n")
        case .table: leaveTable()
        case .tableRow: leaveRow(node)
        case .tableCell: leaveCell()
        case .footnoteDefinition: leaveFootnote()
        default: leaveInline(node, kind)
        }
    }

    /// Ends a block of plain words with a line feed, unless there were none.
    mutating func endPlainBlock() {
        while plain.last == 0x20 { plain.removeLast() }
        if let last = plain.last, last != 0x0A { plain.append(0x0A) }
    }

    private func isInTightItem(_ paragraph: MarkdownNode) -> Bool {
        guard let item = paragraph.parent, item.kind == .item else { return false }
        return item.parent?.isTight ?? false
    }

    // MARK: Headings and sections

    private mutating func enterHeading(_ node: MarkdownNode) -> Bool {
        var words = node.words
        let explicit = ExplicitAnchor(endOf: words)
        if let explicit {
            words.removeLast(explicit.length)
            cutTexts = node.lastTexts(of: explicit.length)
        }
        let text = String(decoding: words, as: UTF8.self).trimmed
        if text.isEmpty {
            report.warning("markdown.empty-heading", Place(line: line), "the heading has no words; write some or remove the '#'")
            cutTexts = []
            return false
        }
        let heading = RichText.Heading(
            level: level(of: node.headingLevel), anchor: explicit?.anchor ?? anchors.make(from: Array(text.utf8)), text: text)
        headings.append(heading)
        closeSection()
        html.append("<h")
        html.append(0x30 + UInt8(heading.level))
        html.append(" id=\"")
        html.appendEscaped(heading.anchor.utf8)
        html.append("\">")
        blocks.start(at: plain.count, line)
        return true
    }

    private mutating func leaveHeading() {
        cutTexts = []
        if let heading = headings.last {
            html.append("</h")
            html.append(0x30 + UInt8(heading.level))
            html.append(">\n")
        }
        endPlainBlock()
        blocks.end(.heading, in: plain)
        sectionStart = plain.count
    }

    /// The level under the page's title: one below the heading that it stands under, so that none is skipped.
    private mutating func level(of source: Int) -> Int {
        while let last = outline.last, last >= source { outline.removeLast() }
        outline.append(source)
        return min(outline.count + 1, 6)
    }

    private mutating func closeSection() {
        let heading = sections.isEmpty ? nil : headings[sections.count - 1]
        sections.append(RichText.Section(heading: heading, range: sectionStart..<plain.count))
    }

    mutating func reserveExplicitAnchors(_ root: MarkdownNode) {
        var walk = MarkdownWalk(root)
        while let (node, isEntering) = walk.next() {
            guard isEntering, node.kind == .heading, let explicit = ExplicitAnchor(endOf: node.words), !anchors.reserve(explicit.anchor)
            else { continue }
            report.error(
                "markdown.anchor-twice", Place(line: node.line + lineOffset),
                "the anchor '\(explicit.anchor)' is already taken on this page; choose another")
        }
    }

    // MARK: Blocks

    private mutating func enterList(_ node: MarkdownNode) {
        guard node.isOrderedList else { return html.append("<ul>\n") }
        let start = node.listStart
        if start == 1 { return html.append("<ol>\n") }
        html.append("<ol start=\"")
        html += String(start).utf8
        html.append("\">\n")
    }

    /// A task's box is a character that is read aloud, not an input that needs a label and does nothing.
    private mutating func enterItem(_ node: MarkdownNode) {
        guard node.isTask else { return html.append("<li>") }
        html.append(
            node.isDone
                ? "<li class=\"task done\"><span class=\"task-mark\">☑</span> " : "<li class=\"task\"><span class=\"task-mark\">☐</span> ")
    }

    private mutating func writeCode(_ node: MarkdownNode) {
        let language = node.fenceInfo.prefix { $0 > 0x20 }
        if language.isEmpty {
            html.append("<pre tabindex=\"0\"><code>")
        } else {
            html.append("<pre tabindex=\"0\"><code class=\"language-")
            html.appendEscaped(language)
            html.append("\">")
        }
        html.appendEscaped(node.literal)
        html.append("</code></pre>\n")
        blocks.start(at: plain.count, line)
        plain += node.literal
        endPlainBlock()
        blocks.end(.code, in: plain)
    }

    mutating func writeHTML(_ node: MarkdownNode) {
        let literal = node.literal
        if trustsHTML { return html.append(contentsOf: literal) }
        let isComment = literal.starts(with: "<!--".utf8)
        if isComment || line == lastWarnedLine { return }
        lastWarnedLine = line
        report.warning(
            "markdown.html", Place(line: line), "HTML is left out; write it as Markdown, or set 'trusted_html: true' in site.yml")
    }
}
