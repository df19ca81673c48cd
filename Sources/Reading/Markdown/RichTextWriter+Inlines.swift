import Model

extension RichTextWriter {
    mutating func enterInline(_ node: MarkdownNode, _ kind: MarkdownKind) {
        if pictureDepth > 0, kind != .image {
            // A picture's words become its `alt`, written when it ends.
            if kind == .softBreak || kind == .lineBreak { line += 1 }
            return
        }
        switch kind {
        case .text: write(text: node)
        case .softBreak: writeSoftBreak(node)
        case .lineBreak:
            html.append("<br>\n")
            endPlainWord()
            line += 1
        case .code:
            html.append("<code>")
            html.appendEscaped(node.literal)
            html.append("</code>")
            plain += node.literal
        case .htmlInline: writeInlineHTML(node)
        case .emphasis: html.append("<em>")
        case .strong: html.append("<strong>")
        case .strikethrough: html.append("<del>")
        case .link: enterLink(node)
        case .image: pictureDepth += 1
        case .footnoteReference: writeReference(node)
        default: break
        }
    }

    mutating func leaveInline(_ node: MarkdownNode, _ kind: MarkdownKind) {
        if kind == .image {
            pictureDepth -= 1
            if pictureDepth == 0 { writePicture(node) }
            return
        }
        guard pictureDepth == 0 else { return }
        switch kind {
        case .emphasis: html.append("</em>")
        case .strong: html.append("</strong>")
        case .strikethrough: html.append("</del>")
        case .link: if openLinks.popLast() ?? false { html.append("</a>") }
        default: break
        }
    }

    private mutating func write(text node: MarkdownNode) {
        var literal = node.literal
        if !cutTexts.isEmpty, let cut = cutTexts.first(where: { $0.node == node }) {
            literal = UnsafeBufferPointer(rebasing: literal[..<cut.kept])
        }
        html.appendEscaped(literal)
        plain += literal
    }

    /// A line break in the source is a space, except between Chinese or Japanese characters, where browsers would show a gap.
    private mutating func writeSoftBreak(_ node: MarkdownNode) {
        line += 1
        if plain.endsInUnspacedScript, node.next?.firstText?.startsInUnspacedScript ?? false { return }
        html.append("\n")
        endPlainWord()
    }

    private mutating func endPlainWord() {
        if let last = plain.last, last != 0x20, last != 0x0A { plain.append(0x20) }
    }

    /// `<br>` says nothing but a line break, and in the cell of a table nothing else can.
    private mutating func writeInlineHTML(_ node: MarkdownNode) {
        if !trustsHTML, LineBreakTag.matches(node.literal) {
            html.append("<br>")
            endPlainWord()
        } else {
            writeHTML(node)
        }
    }

    // MARK: Links and pictures

    private mutating func enterLink(_ node: MarkdownNode) {
        let isWritable = openLinks.allSatisfy { !$0 } && isSafe(node, isImage: false)
        openLinks.append(isWritable)
        guard isWritable else { return }
        html.append("<a href=\"")
        links.append(link(to: node, isImage: false))
        html.append("\"")
        writeTitle(node)
        html.append(">")
        if node.words.allSatisfy({ $0 == 0x20 }), !node.holdsPicture {
            let target = String(decoding: node.url, as: UTF8.self)
            report.warning(
                "markdown.empty-link", Place(line: line), "the link to '\(target)' has no words; write them between the brackets")
            html.appendEscaped(node.url)
        }
    }

    private mutating func writePicture(_ node: MarkdownNode) {
        let words = node.words
        plain += words
        guard isSafe(node, isImage: true) else { return html.appendEscaped(words) }
        html.append("<img src=\"")
        links.append(link(to: node, isImage: true))
        html.append("\" alt=\"")
        html.appendEscaped(words)
        html.append("\"")
        writeTitle(node)
        html.append(" loading=\"lazy\">")
    }

    private mutating func writeTitle(_ node: MarkdownNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        html.append(" title=\"")
        html.appendEscaped(title)
        html.append("\"")
    }

    private func link(to node: MarkdownNode, isImage: Bool) -> RichText.Link {
        RichText.Link(offset: html.count, target: String(decoding: node.url, as: UTF8.self), isImage: isImage, line: line)
    }

    private func isSafe(_ node: MarkdownNode, isImage: Bool) -> Bool {
        guard let scheme = LinkTarget.dangerousScheme(of: node.url, isImage: isImage) else { return true }
        report.error(
            "markdown.unsafe-link", Place(line: line),
            "an address that starts with '\(scheme):' is not published; write a path or a web address")
        return false
    }

    // MARK: Footnotes

    /// Their ids start with `_`, which no anchor of a heading does.
    private mutating func writeReference(_ node: MarkdownNode) {
        let number = String(decoding: node.literal, as: UTF8.self)
        let count = footnotes.references[number, default: 0] + 1
        footnotes.references[number] = count
        html += "<sup><a href=\"#_fn-\(number)\" id=\"_fnref-\(number)\(count > 1 ? "-\(count)" : "")\">\(number)</a></sup>".utf8
    }

    mutating func enterFootnote() {
        if !footnotes.isOpen { html.append("<div class=\"footnotes\">\n<ol>\n") }
        footnotes.isOpen = true
        footnotes.number += 1
        html += "<li id=\"_fn-\(footnotes.number)\">".utf8
    }

    mutating func leaveFootnote() {
        html += "<a href=\"#_fnref-\(footnotes.number)\">↩</a></li>\n".utf8
    }
}
