/// The files of the site: which paths are taken, as files or as folders.
struct OutputTree {
    private var files: Set<String> = []
    private var folders: Set<String> = []

    /// The build's own mark.
    private static let mark = ".signpost-site"
    /// The folder of the search index, whose files are named by what is in them.
    private static let searchFolder = "search/"
    private static let searchPage = "search/index.html"

    /// - Parameter files: those of the site that are no pages.
    init(_ files: Set<String>) {
        for file in files.sorted() + [Self.mark] { _ = insert(file) }
    }

    /// Takes the path for a file; false, and nothing taken, where a file or folder stands in its way.
    ///
    /// - Complexity: O(length of the path); folders that are known already are not walked again.
    mutating func add(_ file: String) -> Bool {
        if file.hasPrefix(Self.searchFolder), file != Self.searchPage { return false }
        return insert(file)
    }

    private mutating func insert(_ file: String) -> Bool {
        guard !files.contains(file), !folders.contains(file) else { return false }
        var above: [String] = []
        var rest = file[...]
        while let slash = rest.utf8.lastIndex(of: 0x2F) {
            rest = rest[..<slash]
            let folder = String(rest)
            if folders.contains(folder) { break }
            if files.contains(folder) { return false }
            above.append(folder)
        }
        files.insert(file)
        folders.formUnion(above)
        return true
    }

    /// Whether file systems take the path: no control characters, no step beyond 255 bytes, 1,000 in all.
    static func canHold(_ path: String) -> Bool {
        !path.isEmpty && path.utf8.count <= 1_000 && !path.utf8.contains { $0 < 0x20 || $0 == 0x7F }
            && path.split(separator: "/").allSatisfy { $0.utf8.count <= 255 }
    }
}
