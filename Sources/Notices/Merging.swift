import Model

/// Shows notices as parts of others: one cause that the figures saw in several places.
struct Merging {
    /// Why a notice that the figures raised is not shown.
    enum Hidden {
        case muted, waiting, unexplained
    }

    private(set) var faults: [Verdicts.Fault] = []
    /// Sources with the override that merges them, as far as it can be done.
    private var merges: [String: NoticeOverride]
    private let shown: [String: PublishedNotice]
    private let order: [String]

    /// - Parameters:
    ///   - merges: by the id of the notice that becomes a part; its target is a notice that there is or was.
    ///   - shown: notices that shoppers see. An id names no kind of scope: a group and a product of one name may share theirs, and then
    ///     are one notice about both.
    init(_ merges: [String: NoticeOverride], shown: [PublishedNotice], hidden: [String: Hidden]) {
        var byID: [String: PublishedNotice] = [:]
        var order: [String] = []
        for notice in shown {
            if byID[notice.id] == nil { order.append(notice.id) }
            byID[notice.id] = byID[notice.id].map { Self.joined($0, with: [notice]) } ?? notice
        }
        self.shown = byID
        self.order = order
        self.merges = merges.filter { [shown = self.shown] source, _ in shown[source] != nil }
        dropHiddenTargets(hidden)
        dropCycles()
    }

    /// All notices that are shown by themselves, with their parts.
    func notices() -> [PublishedNotice] {
        var parts: [String: [PublishedNotice]] = [:]
        var roots: [PublishedNotice] = []
        for id in order {
            guard let notice = shown[id] else { continue }
            if let root = root(of: notice) { parts[root, default: []].append(notice) } else { roots.append(notice) }
        }
        return roots.map { Self.joined($0, with: (parts[$0.id] ?? []).sorted { ($0.from, $0.id) < ($1.from, $1.id) }) }
    }

    private func target(of id: String) -> String? {
        if case .merge(let target)? = merges[id]?.action { target } else { nil }
    }

    /// Where a chain of merges ends; nil for a notice that is shown by itself.
    private func root(of notice: PublishedNotice) -> String? {
        var id = notice.id
        while let target = target(of: id) { id = target }
        guard id != notice.id, let root = shown[id] else { return nil }
        // A written notice ends when it says so; what is still up then speaks for itself again.
        return root.figures == nil && root.isRetired && !notice.isRetired ? nil : id
    }

    private mutating func dropHiddenTargets(_ hidden: [String: Hidden]) {
        for (source, override) in merges.sorted(by: { $0.key < $1.key }) {
            guard case .merge(let target) = override.action, shown[target] == nil else { continue }
            merges[source] = nil
            let why: String
            switch hidden[target] {
            case .muted: why = "is muted, so '\(source)' is shown by itself; merge it into one that is shown, or mute it, too"
            case .waiting: why = "waits for approval, so '\(source)' is shown by itself; write 'approve: \(target)', too"
            case .unexplained: why = "says only that something is wrong, so '\(source)' is shown by itself; write 'reword: \(target)', too"
            // A written one that has not started, or one that came down before anybody approved it.
            case nil: continue
            }
            faults.append(Verdicts.Fault(override: override, id: "overrides.hidden-target", message: "'\(target)' \(why)"))
        }
    }

    private mutating func dropCycles() {
        var inCycles: [String] = []
        for source in merges.keys {
            var id = target(of: source)
            for _ in 0...merges.count where id != source { id = id.flatMap { target(of: $0) } }
            if id == source { inCycles.append(source) }
        }
        for source in inCycles.sorted() {
            guard let override = merges[source], case .merge(let target) = override.action else { continue }
            let way = target == source ? "itself" : "'\(target)', which leads back to '\(source)'"
            faults.append(
                Verdicts.Fault(
                    override: override, id: "overrides.merge-cycle",
                    message: "'\(source)' is merged into \(way); merge them all into one that stays"))
        }
        for source in inCycles { merges[source] = nil }
    }

    /// One notice for all of them: about everything that they are about, and up as long as one of them is.
    private static func joined(_ root: PublishedNotice, with parts: [PublishedNotice]) -> PublishedNotice {
        guard !parts.isEmpty else { return root }
        var joined = root
        joined.replaced += parts.map(\.id).filter { $0 != root.id }
        for scope in parts.flatMap(\.scopes) where !joined.scopes.contains(scope) { joined.scopes.append(scope) }
        joined.improvement = root.improvement ?? parts.lazy.compactMap(\.improvement).first
        // The days and the urgency of a written notice are the shop's own words.
        guard root.figures != nil else { return joined }
        let all = [root] + parts
        joined.from = all.map(\.from).min() ?? root.from
        joined.level = all.map(\.level).min() ?? root.level
        joined.to = all.contains { !$0.isRetired } ? nil : all.compactMap(\.to).max()
        joined.isPinned = !joined.isRetired && all.allSatisfy { $0.isRetired || $0.isPinned }
        if root.isRetired, let active = parts.first(where: { !$0.isRetired }) { joined.figures = active.figures }
        return joined
    }
}
