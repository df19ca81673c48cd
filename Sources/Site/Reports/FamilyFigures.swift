import Model

/// Complaints of the whole shop per 100 orders, by family, over the last year.
struct FamilyFigures: Hashable, Sendable {
    static let limit = 13

    struct Family: Hashable, Sendable {
        var group: IssueGroup
        var blocks: [ComplaintBlock]
    }

    /// Families with a figure in one of the blocks at least, in the order of `IssueGroup`.
    var families: [Family]
    /// All families; nil in a block in which one of them is below the privacy floor, which could be subtracted otherwise.
    var total: [PublishedRate.Figure?]

    var firsts: [Week] { families.first?.blocks.map(\.first) ?? [] }

    /// - Parameters:
    ///   - subjects: one for each of `IssueGroup.allCases`, and one for all: those of `subjects(_:)`.
    ///   - unused: families of which the statistics hold no code; nothing follows from them.
    init?(_ weeks: ComplaintWeeks, subjects: Range<Int>, unused: Set<IssueGroup>, floor: Int) {
        let rows = subjects.map { weeks.latestBlocks(of: $0, limit: Self.limit, floor: floor) }
        guard let all = rows.last, all.count > 1 else { return nil }
        let groups = Array(zip(IssueGroup.allCases, rows.dropLast()))
        families = groups.filter { $0.1.contains { $0.rate.figure != nil } }.map { Family(group: $0.0, blocks: $0.1) }
        guard !families.isEmpty else { return nil }
        total = all.indices.map { block in
            groups.contains { $0.1[block].rate == .few && !unused.contains($0.0) } ? nil : all[block].rate.figure
        }
    }

    /// Codes by family: those that the statistics name, what nobody explained under `other`.
    static func subjects(_ content: Content) -> [ComplaintSubject] {
        var codes: [IssueGroup: Set<String>] = [:]
        for code in Set(content.statistics.tickets.lazy.map(\.issue)) {
            codes[content.issues[code]?.group ?? .other, default: []].insert(code)
        }
        let families = IssueGroup.allCases.map { ComplaintSubject(scopes: [.site], issues: (codes[$0] ?? []).sorted()) }
        return families + [ComplaintSubject(scopes: [.site], issues: codes.values.flatMap(\.self).sorted())]
    }
}
