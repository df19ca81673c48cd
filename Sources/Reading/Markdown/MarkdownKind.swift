import CMarkGFM
import Glibc

/// What a node of a Markdown text is.
enum MarkdownKind: Sendable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak, footnoteDefinition
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference, strikethrough
    case other

    init(of type: cmark_node_type) {
        let number = Int(type.rawValue & 0x3FFF)
        let kinds = type.rawValue & 0xC000 == 0xC000 ? Self.inlines : Self.blocks
        self = number < kinds.count ? kinds[number] : .other
    }

    private static let blocks = known.blocks
    private static let inlines = known.inlines

    /// The library's numbers. Those of its extensions are given out when they register and have no constants, so they are
    /// learned from a text that has one of each.
    private static let known: (blocks: [MarkdownKind], inlines: [MarkdownKind]) = {
        var kinds: (blocks: [MarkdownKind], inlines: [MarkdownKind]) = ([], [])
        func set(_ type: cmark_node_type, _ kind: MarkdownKind) {
            let number = Int(type.rawValue & 0x3FFF)
            let isInline = type.rawValue & 0xC000 == 0xC000
            while (isInline ? kinds.inlines : kinds.blocks).count <= number {
                if isInline { kinds.inlines.append(.other) } else { kinds.blocks.append(.other) }
            }
            if isInline { kinds.inlines[number] = kind } else { kinds.blocks[number] = kind }
        }
        for (type, kind) in core { set(type, kind) }
        for (type, kind) in learned() { set(type, kind) }
        return kinds
    }()

    private static var core: [(cmark_node_type, MarkdownKind)] {
        [
            (CMARK_NODE_DOCUMENT, .document), (CMARK_NODE_BLOCK_QUOTE, .blockQuote), (CMARK_NODE_LIST, .list), (CMARK_NODE_ITEM, .item),
            (CMARK_NODE_CODE_BLOCK, .codeBlock), (CMARK_NODE_HTML_BLOCK, .htmlBlock), (CMARK_NODE_PARAGRAPH, .paragraph),
            (CMARK_NODE_HEADING, .heading), (CMARK_NODE_THEMATIC_BREAK, .thematicBreak),
            (CMARK_NODE_FOOTNOTE_DEFINITION, .footnoteDefinition), (CMARK_NODE_TEXT, .text), (CMARK_NODE_SOFTBREAK, .softBreak),
            (CMARK_NODE_LINEBREAK, .lineBreak), (CMARK_NODE_CODE, .code), (CMARK_NODE_HTML_INLINE, .htmlInline),
            (CMARK_NODE_EMPH, .emphasis), (CMARK_NODE_STRONG, .strong), (CMARK_NODE_LINK, .link), (CMARK_NODE_IMAGE, .image),
            (CMARK_NODE_FOOTNOTE_REFERENCE, .footnoteReference),
        ]
    }

    private static func learned() -> [(cmark_node_type, MarkdownKind)] {
        guard let tree = MarkdownTree(parsing: Array("| ~~a~~ |\n| --- |\n| b |\n".utf8)[...], .all) else { return [] }
        var found: [(cmark_node_type, MarkdownKind)] = []
        var walk = MarkdownWalk(tree.root)
        while let (node, _) = walk.next() {
            let type = cmark_node_get_type(node.pointer)
            switch String(cString: cmark_node_get_type_string(node.pointer)) {
            case "table": found.append((type, .table))
            case "table_header", "table_row": found.append((type, .tableRow))
            case "table_cell": found.append((type, .tableCell))
            case "strikethrough": found.append((type, .strikethrough))
            default: break
            }
        }
        return found
    }
}
