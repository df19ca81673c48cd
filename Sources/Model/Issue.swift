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
    /// How many sizes to go up (above 0) or down (below 0): 1, -1, 0.5; 0 where the size stays.
    package var sizes: Double

    package init(
        code: String, group: IssueGroup, level: Int, name: LocalizedText, words: [Language: [String]] = [:], advice: LocalizedText? = nil,
        sizes: Double = 0
    ) {
        self.code = code
        self.group = group
        self.level = level
        self.name = name
        self.words = words
        self.advice = advice
        self.sizes = sizes
    }

    /// What no word and no agent could tell. The figures may say that it grows, and nobody what it is.
    package static let unknown = "other"

    /// The issues of sizes, whose notices stand beside the size chart.
    package static let aboutSize: Set<String> = ["runs_small", "runs_large", "size_inconsistent", "unit_mixup"]
}
