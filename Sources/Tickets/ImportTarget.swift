package import Model

/// Where an import writes, and what it needs to know of the site.
package struct ImportTarget: Sendable {
    /// The content folder.
    package var content: String
    package var issues: IssueCatalogue
    package var zone: Zone
    /// The products that the site knows; nil: do not tell the unknown ones.
    package var products: Set<SKU>?
    /// What each channel promises, for the statistics of service.
    package var promises: [Promise]
    /// In so many tickets a word must occur to be kept for the review; at least 5.
    package var privacyFloor: Int

    package init(
        content: String, issues: IssueCatalogue, zone: Zone, products: Set<SKU>? = nil, promises: [Promise] = [], privacyFloor: Int = 5
    ) {
        self.content = content
        self.issues = issues
        self.zone = zone
        self.products = products
        self.promises = promises
        self.privacyFloor = max(5, privacyFloor)
    }

    /// The folder of the memory, beside the content folder: `.signpost/content`.
    var memoryFolder: String { Self.memoryFolder(of: content) }

    static func memoryFolder(of content: String) -> String {
        var path = content[...]
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        let slash = path.utf8.lastIndex(of: 0x2F)
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path
        if name == "." || name == ".." || name.isEmpty { return "\(path)/../.signpost/content" }
        return (slash.map { "\(path[..<$0])/" } ?? "") + ".signpost/\(name)"
    }
}
