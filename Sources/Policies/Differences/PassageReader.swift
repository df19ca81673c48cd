/// Finished HTML -> passages. What is no text (scripts, forms, pictures made of code) is left out, ids are dropped, and
/// unknown elements count as their content.
struct PassageReader {
    private var scanner: HTMLScanner
    /// Open containers; the first holds the whole text.
    private var stack: [TextPassage] = [TextPassage(.quote)]
    /// What the words that are read now will be; nil: words without a tag of their own.
    private var leaf: TextPassage.Kind?
    private var text = PassageText()
    private var marks: [PassageText.Mark] = []
    private var isHeader = false
    /// The name and depth of an element that is left out whole.
    private var skipped: (name: String, depth: Int)?
    private static let maximumDepth = 48
    private static let maximumMarks = 16

    static func passages(of html: [UInt8]) -> [TextPassage] {
        var reader = PassageReader(scanner: HTMLScanner(html))
        while let piece = reader.scanner.next() { reader.take(piece) }
        reader.flush()
        while reader.stack.count > 1 { reader.pop() }
        return reader.stack[0].children
    }

    private init(scanner: HTMLScanner) {
        self.scanner = scanner
    }

    private mutating func take(_ piece: HTMLScanner.Piece) {
        if let skipped {
            switch piece {
            case .open(skipped.name, _): self.skipped?.depth += 1
            case .close(skipped.name): self.skipped = skipped.depth > 1 ? (skipped.name, skipped.depth - 1) : nil
            default: break
            }
            return
        }
        switch piece {
        case .text(let range): text.append(scanner.html[range], marks: marks)
        case .open(let name, let attributes): open(name, attributes)
        case .close(let name): close(name)
        }
    }

    // MARK: Tags

    private static let silent: Set<String> = [
        "svg", "math", "object", "video", "audio", "canvas", "select", "template", "button", "map", "script", "style", "textarea", "title",
        "iframe", "xmp", "noembed", "noframes", "noscript",
    ]
    private static let emphasis: Set<String> = [
        "em", "strong", "code", "b", "i", "sub", "sup", "small", "mark", "kbd", "samp", "var", "q", "cite", "abbr", "dfn",
    ]
    private static let transparentBlocks: Set<String> = [
        "div", "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "details", "summary", "dl", "dt",
        "dd", "address", "hr", "center", "form", "fieldset", "legend", "caption",
    ]

    private mutating func open(_ name: String, _ attributes: Range<Int>) {
        switch name {
        case _ where Self.silent.contains(name): skipped = (name, 1)
        case "p": start(.paragraph)
        case "h1", "h2", "h3", "h4", "h5", "h6": start(.heading(max(2, Int(name.utf8.last ?? 0x32) - 0x30)))
        case "pre":
            start(.code(language: ""))
            text.isCode = true
        case "code" where text.isCode: leaf = .code(language: style(attributes))
        case "ul", "ol":
            flush()
            wrapInItem()
            push(.list(isOrdered: name == "ol", start: Int(scanner.attribute("start", in: attributes) ?? "") ?? 1))
        case "li":
            flush()
            closeContainers {
                if case .item = $0 { true } else { false }
            } upTo: {
                if case .list = $0 { true } else { false }
            }
            if case .list = stack[stack.count - 1].kind {
            } else {
                wrapInItem()
                push(.list(isOrdered: false, start: 1))
            }
            if case .list = stack[stack.count - 1].kind { push(.item(style: style(attributes))) }
        case "blockquote":
            flush()
            wrapInItem()
            push(.quote)
        case "table", "thead", "tbody", "tfoot", "tr", "th", "td": openTable(name, attributes)
        case "br": text.appendBreak()
        case "img": openPicture(attributes)
        case _ where Self.transparentBlocks.contains(name): flush()
        default: openMark(name, attributes)
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre": flush()
        case "ul", "ol": closeContainer { if case .list = $0 { true } else { false } }
        case "li": closeContainer { if case .item = $0 { true } else { false } }
        case "blockquote": closeContainer { $0 == .quote }
        case "thead": isHeader = false
        case "tr": closeContainer { if case .row = $0 { true } else { false } }
        case "th", "td": closeContainer { if case .cell = $0 { true } else { false } }
        case "table": closeContainer { $0 == .table }
        case _ where Self.transparentBlocks.contains(name): flush()
        default: closeMark(name)
        }
    }

    private mutating func openTable(_ name: String, _ attributes: Range<Int>) {
        flush()
        switch name {
        case "table":
            wrapInItem()
            push(.table)
        case "thead": isHeader = true
        case "tbody", "tfoot": isHeader = false
        case "tr":
            closeContainers {
                if case .row = $0 { true } else { false }
            } upTo: {
                $0 == .table
            }
            if isInside({ $0 == .table }) { push(.row(isHeader: isHeader)) }
        default:
            closeContainers {
                if case .cell = $0 { true } else { false }
            } upTo: {
                if case .row = $0 { true } else { false }
            }
            guard isInside({ $0 == .table }) else { return }
            if case .table = stack[stack.count - 1].kind { push(.row(isHeader: isHeader)) }
            push(.cell(isHeading: name == "th", style: style(attributes)))
        }
    }

    /// A class that Reading writes; others belong to a theme that may do anything with them.
    private func style(_ attributes: Range<Int>) -> String {
        guard let style = scanner.attribute("class", in: attributes) else { return "" }
        return ["left", "center", "right", "task", "task done"].contains(style) || style.hasPrefix("language-") ? style : ""
    }

    private mutating func openPicture(_ attributes: Range<Int>) {
        guard let source = scanner.attribute("src", in: attributes) else { return }
        let words = scanner.attribute("alt", in: attributes) ?? ""
        text.appendAtom(
            "<img src=\"\(HTMLReference.escaped(source))\" alt=\"\(HTMLReference.escaped(words))\" loading=\"lazy\">", marks: marks)
    }

    // MARK: Emphasis and links

    /// `<del>` and `<ins>` of the author would read as ours.
    private static let renamed = ["del": "s", "strike": "s", "s": "s", "ins": "u", "u": "u"]

    private mutating func openMark(_ name: String, _ attributes: Range<Int>) {
        guard marks.count < Self.maximumMarks else { return }
        if let other = Self.renamed[name] {
            marks.append(.init(name: other))
        } else if name == "a" {
            marks.removeAll { $0.target != nil }
            guard let target = scanner.attribute("href", in: attributes), Self.isSafe(target) else { return }
            marks.append(.init(name: "a", attributes: " href=\"\(HTMLReference.escaped(target))\"", target: target))
        } else if Self.emphasis.contains(name) || name == "span" || name == "bdi" || name == "bdo" {
            var kept = ""
            for attribute in ["lang", "dir"] {
                if let value = scanner.attribute(attribute, in: attributes) { kept += " \(attribute)=\"\(HTMLReference.escaped(value))\"" }
            }
            if name != "span" || !kept.isEmpty { marks.append(.init(name: name, attributes: kept)) }
        }
    }

    private mutating func closeMark(_ name: String) {
        let name = Self.renamed[name] ?? name
        if let last = marks.lastIndex(where: { $0.name == name }) { marks.remove(at: last) }
    }

    /// The author is trusted with HTML; a script in an address still has no place in a comparison.
    private static func isSafe(_ target: String) -> Bool {
        let scheme = target.utf8.filter { $0 > 0x20 }.prefix(11).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return !scheme.starts(with: "javascript:".utf8) && !scheme.starts(with: "data:".utf8) && !scheme.starts(with: "vbscript:".utf8)
    }

    // MARK: Containers

    private mutating func start(_ kind: TextPassage.Kind) {
        flush()
        leaf = kind
    }

    /// Ends the words read so far, as a passage of the innermost container.
    private mutating func flush() {
        defer { leaf = nil }
        text.finish()
        guard !text.isEmpty else {
            text.isCode = false
            return
        }
        var passage = TextPassage(leaf ?? .paragraph)
        passage.isBare = leaf == nil
        passage.text = text
        text = PassageText()
        passage.seal()
        let depth = stack.count
        wrapInItem()
        stack[stack.count - 1].children.append(passage)
        while stack.count > depth { pop() }
    }

    /// Where only items or cells may stand, makes one.
    private mutating func wrapInItem() {
        switch stack[stack.count - 1].kind {
        case .list: push(.item(style: ""))
        case .table:
            push(.row(isHeader: false))
            push(.cell(isHeading: false, style: ""))
        case .row: push(.cell(isHeading: false, style: ""))
        default: break
        }
    }

    private mutating func push(_ kind: TextPassage.Kind) {
        switch kind {
        // Deeper than anybody reads, structure counts as its content.
        case .list, .quote, .table: if stack.count >= Self.maximumDepth { return }
        default: break
        }
        stack.append(TextPassage(kind))
    }

    private mutating func pop() {
        var passage = stack.removeLast()
        let isKept: Bool
        switch passage.kind {
        case .item, .cell: isKept = true
        default: isKept = !passage.children.isEmpty
        }
        guard isKept else { return }
        passage.seal()
        stack[stack.count - 1].children.append(passage)
    }

    private func isInside(_ isWanted: (TextPassage.Kind) -> Bool) -> Bool {
        stack.dropFirst().contains { isWanted($0.kind) }
    }

    /// Ends the innermost container of the kind and what is open in it; what a cell holds cannot end what is around it.
    private mutating func closeContainer(_ isWanted: (TextPassage.Kind) -> Bool) {
        flush()
        guard let place = stack.lastIndex(where: { isWanted($0.kind) }), place > 0 else { return }
        if case .cell = stack[place].kind {} else if stack[(place + 1)...].contains(where: { $0.kind == .table }) { return }
        while stack.count > place { pop() }
    }

    /// Ends the container that still is open within its list, row or table.
    private mutating func closeContainers(_ isWanted: (TextPassage.Kind) -> Bool, upTo isOuter: (TextPassage.Kind) -> Bool) {
        guard let outer = stack.lastIndex(where: { isOuter($0.kind) }), outer > 0,
            let place = stack[outer...].firstIndex(where: { isWanted($0.kind) })
        else { return }
        while stack.count > place { pop() }
    }
}
