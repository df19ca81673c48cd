import CMarkGFM
import Synchronization

/// A parsed Markdown text.
///
/// GitHub Flavored Markdown with tables, strikethrough, autolinks, task lists and footnotes. GitHub's `tagfilter` has no part in
/// it: it acts in cmark's own HTML renderer, which we do not use, and what a trusted author writes is published as written.
struct MarkdownTree: ~Copyable {
    let root: MarkdownNode

    /// Parses UTF-8. Every text is Markdown: nil only when memory ends.
    init?(parsing bytes: ArraySlice<UInt8>, _ features: MarkdownFeatures) {
        MarkdownMemory.begin()
        guard let root = Self.parse(bytes, features) else {
            MarkdownMemory.end()
            return nil
        }
        self.root = MarkdownNode(pointer: root)
    }

    deinit { MarkdownMemory.end() }

    /// Strikethrough and autolink keep their special characters in tables of the whole process while inlines are parsed, which is
    /// all that `cmark_parser_finish` does. Measured without this lock on two threads: a third of the documents came out wrong.
    private static let finishing = Mutex(())

    private static func parse(_ bytes: ArraySlice<UInt8>, _ features: MarkdownFeatures) -> OpaquePointer? {
        let footnotes = features.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
        guard let parser = cmark_parser_new_with_mem(footnotes, MarkdownMemory.functions) else { return nil }
        defer { cmark_parser_free(parser) }
        for pointer in MarkdownExtensions.all.pointers(for: features) { cmark_parser_attach_syntax_extension(parser, pointer) }
        return bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
            // Used by this thread alone, within the call: `withLock` neither takes nor returns a pointer otherwise.
            nonisolated(unsafe) let same = parser
            nonisolated(unsafe) var root: OpaquePointer?
            finishing.withLock { _ in root = cmark_parser_finish(same) }
            return root
        }
    }
}
