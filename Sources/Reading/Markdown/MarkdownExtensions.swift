import CMarkGFM

/// The extensions of libcmark-gfm.
struct MarkdownExtensions: @unchecked Sendable {
    // Unchecked: these point to parts of the library that nothing changes once they are registered.
    private let table, strikethrough, autolink, tasklist: OpaquePointer?

    /// Looked up once: the library's registry is no safer on several threads than the rest.
    static let all = MarkdownExtensions()

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        table = cmark_find_syntax_extension("table")
        strikethrough = cmark_find_syntax_extension("strikethrough")
        autolink = cmark_find_syntax_extension("autolink")
        tasklist = cmark_find_syntax_extension("tasklist")
    }

    func pointers(for features: MarkdownFeatures) -> [OpaquePointer] {
        var pointers: [OpaquePointer] = []
        func add(_ pointer: OpaquePointer?, for feature: MarkdownFeatures) {
            if features.contains(feature), let pointer { pointers.append(pointer) }
        }
        add(table, for: .table)
        add(strikethrough, for: .strikethrough)
        add(autolink, for: .autolink)
        add(tasklist, for: .tasklist)
        return pointers
    }
}
