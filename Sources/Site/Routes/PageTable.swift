import Model

/// All pages, found by address and by what they are.
struct PageTable: Sendable {
    private(set) var pages: [PlannedPage] = []
    private var byRoute: [String: Int] = [:]
    private var byKind: [[PageKind: Int]]
    private(set) var diagnostics: [Diagnostic] = []

    init(languages: Int) {
        byKind = Array(repeating: [:], count: languages)
    }

    /// Adds the page; one whose address is taken is a diagnostic.
    mutating func add(_ page: PlannedPage, line: Int = 0) {
        if let taken = byRoute[page.route.path] {
            let other = pages[taken]
            let owner = other.file.map { "'\($0)'" } ?? "a page that every site has"
            let file = page.file ?? other.file ?? ""
            let fix = line > 0 ? "remove this alias or change one of the addresses" : "rename one of the files"
            diagnostics.append(
                Diagnostic(
                    .error, id: "site.route-twice", file: file, line: line,
                    "the address '\(page.route)' is already taken by \(page.file == nil ? "a page that every site has" : owner); \(fix)"))
            return
        }
        byRoute[page.route.path] = pages.count
        if case .redirect = page.kind {} else { byKind[page.language][page.kind] = pages.count }
        pages.append(page)
    }

    /// The page of this kind in this very language.
    func index(of kind: PageKind, in language: Int) -> Int? { byKind[language][kind] }

    /// The page of this kind in the language, else in the default language, else in the first that has it.
    func nearest(_ kind: PageKind, to language: Int) -> Int? {
        if let index = byKind[language][kind] { return index }
        for pages in byKind { if let index = pages[kind] { return index } }
        return nil
    }

    /// The page of this kind in this very language, written in it: none that stands in for a missing one.
    func own(_ kind: PageKind, in language: Int) -> Int? { index(of: kind, in: language).flatMap { pages[$0].isOwn ? $0 : nil } }

    func index(at path: String) -> Int? { byRoute[path] }

    subscript(_ index: Int) -> PlannedPage { pages[index] }
}
