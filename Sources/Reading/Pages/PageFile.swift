import Model

/// One Markdown file after reading: the article, and the keys that only its kind of page has.
struct PageFile: Sendable {
    let key: PageKey
    let language: Language
    let file: String
    /// nil when the file cannot be read as a page at all.
    var article: Article?
    var keys = PageKeys()
    var diagnostics: [Diagnostic] = []
}

extension PageKey {
    private static let common = [
        "title", "description", "category", "tags", "issues", "order", "draft", "aliases", "updated", "source_hash", "translate",
    ]

    /// The keys that front matter of this kind of page may have.
    var knownKeys: [String] {
        switch self {
        case .policy: Self.common + ["effective", "change", "change_kind", "announced", "corrections", "terms"]
        case .sizeChart: Self.common + SizeChartKeys.names
        case .improvement: Self.common + ["issue", "product", "carrier"]
        case .notice:
            Self.common + [
                "start", "end", "product", "products", "group", "carrier", "channel", "site", "issue", "level", "sizes", "compensation",
            ]
        case .question, .free: Self.common
        }
    }

    /// What the page is called where it has no title.
    var name: String {
        switch self {
        case .policy(let name, _), .question(_, let name), .sizeChart(let name), .free(let name), .improvement(_, let name),
            .notice(let name):
            name
        }
    }
}
