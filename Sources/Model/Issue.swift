/// A kind of complaint: `runs_small`, `late_delivery`.
package struct Issue: Hashable, Sendable {
    /// The code in tickets and statistics.
    package var code: String
    package var group: IssueGroup
    /// 1 urgent, 2 normal.
    package var level: Int
    package var name: LocalizedText
    /// Words and phrases that identify the issue in a ticket's own text, by language.
    package var words: [Language: [String]]
    /// What a shopper should do, one sentence; nil where there is nothing to advise.
    package var advice: LocalizedText?

    package init(
        code: String, group: IssueGroup, level: Int, name: LocalizedText, words: [Language: [String]] = [:], advice: LocalizedText? = nil
    ) {
        self.code = code
        self.group = group
        self.level = level
        self.name = name
        self.words = words
        self.advice = advice
    }

    /// The issues of sizes, whose notices stand beside the size chart.
    package static let aboutSize: Set<String> = ["runs_small", "runs_large", "size_inconsistent", "unit_mixup"]
}

/// The families of complaints.
package enum IssueGroup: String, Sendable, CaseIterable {
    case logistics, notAsDescribed = "not_as_described", quality, service, advertising, other
}

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
