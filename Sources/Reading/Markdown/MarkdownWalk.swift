import CMarkGFM

/// Every node of a tree twice: before and after the nodes below it; nodes that hold none come once.
struct MarkdownWalk: ~Copyable {
    private let iterator: OpaquePointer?

    init(_ root: MarkdownNode) {
        iterator = cmark_iter_new(root.pointer)
    }

    deinit { cmark_iter_free(iterator) }

    mutating func next() -> (node: MarkdownNode, isEntering: Bool)? {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return nil }
        return (MarkdownNode(pointer: pointer), event == CMARK_EVENT_ENTER)
    }

    /// Goes on behind the node, as if all below it had been seen.
    mutating func skip(_ node: MarkdownNode) {
        cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
    }
}
