import CMarkGFM
import Glibc

/// One node of a parsed Markdown text; valid as long as its tree.
struct MarkdownNode: Equatable {
    let pointer: OpaquePointer

    var kind: MarkdownKind { MarkdownKind(of: cmark_node_get_type(pointer)) }
    var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
    var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
    var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
    var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
    var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

    /// Counted from 1 in the text that was parsed; 0 where the library does not know.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }

    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    /// What stands behind the fence of a code block.
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    /// Whether the paragraphs of this list's items stand without `<p>`.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var isTask: Bool { strcmp(cmark_node_get_type_string(pointer), "tasklist") == 0 }
    var isDone: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

    var isTableHeader: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
    /// By column: `l`, `c`, `r`, or 0 where nothing is said.
    var alignments: [UInt8] {
        Array(UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(pointer), count: columns))
    }

    private var columns: Int { Int(cmark_gfm_extensions_get_table_columns(pointer)) }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: strlen(text))
    }

    /// The words of this node and all below it: texts, code, the descriptions of pictures.
    var words: [UInt8] {
        var words: [UInt8] = []
        var walk = MarkdownWalk(self)
        while let (node, isEntering) = walk.next() {
            guard isEntering else { continue }
            switch node.kind {
            case .text, .code: words += node.literal
            case .softBreak, .lineBreak: words.append(0x20)
            default: break
            }
        }
        return words
    }
}
