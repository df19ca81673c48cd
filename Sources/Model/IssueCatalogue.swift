/// All issues that the site knows: the built-in ones, changed and extended by `issues.yml`.
package struct IssueCatalogue: Hashable, Sendable {
    /// Sorted by code.
    package private(set) var issues: [Issue]

    package init(_ issues: [Issue]) {
        self.issues = issues.sorted { $0.code < $1.code }
    }

    /// - Complexity: O(log n)
    package subscript(code: String) -> Issue? {
        var low = 0
        var high = issues.count
        while low < high {
            let middle = (low + high) / 2
            if issues[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return low < issues.count && issues[low].code == code ? issues[low] : nil
    }

    /// Replaces the issue of the same code, or adds it.
    package mutating func set(_ issue: Issue) {
        issues.removeAll { $0.code == issue.code }
        issues.append(issue)
        issues.sort { $0.code < $1.code }
    }
}
