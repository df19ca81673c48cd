/// An address on the site, from its root and without a leading slash: ``, `zh/faq/shipping/late/`, `404.html`.
package struct Route: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// The file that a web server answers with: `zh/faq/shipping/late/index.html`.
    package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    /// How many folders lie between the page and the root.
    package var depth: Int { path.utf8.reduce(0) { $0 + ($1 == 0x2F ? 1 : 0) } }

    /// The way from this page to the site's root: `../../`, or `./` at the root itself.
    package var toRoot: String { depth == 0 ? "./" : String(repeating: "../", count: depth) }

    /// The relative URL of another page, not escaped for HTML: `../returns/`, `./`.
    package func relative(to target: Route) -> String {
        let mine = path.utf8
        let other = target.path.utf8
        // Both walked at once without copying: a page has some thirty links.
        var mineIndex = mine.startIndex
        var otherIndex = other.startIndex
        var mineShared = mineIndex
        var otherShared = otherIndex
        while mineIndex < mine.endIndex, otherIndex < other.endIndex, mine[mineIndex] == other[otherIndex] {
            let isSlash = mine[mineIndex] == 0x2F
            mine.formIndex(after: &mineIndex)
            other.formIndex(after: &otherIndex)
            if isSlash { (mineShared, otherShared) = (mineIndex, otherIndex) }
        }
        let up = mine[mineShared...].reduce(0) { $0 + ($1 == 0x2F ? 1 : 0) }
        let rest = target.path[otherShared...]
        let url = String(repeating: "../", count: up) + rest
        return url.isEmpty ? "./" : up == 0 && rest.utf8.contains(0x3A) ? "./" + url : url
    }

    package static func < (a: Route, b: Route) -> Bool { a.path < b.path }
    package var description: String { "/" + path }
}
