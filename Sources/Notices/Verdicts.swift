import Model

/// The overrides of a day, sorted by the notice they are about; and those that are about none, or hold no more.
struct Verdicts {
    /// A mistake in an override, before it is put into a file.
    struct Fault {
        var override: NoticeOverride
        var id: String
        var message: String
    }

    /// By id of the notice that is shown as part of another one: the override that says so.
    private(set) var merges: [String: NoticeOverride] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private var byNotice: [String: Verdict] = [:]

    private let content: Content
    private let asOf: Day
    private let decided: [String: Notice]
    private let written: Set<String>
    /// Sorted, for the nearest of them.
    private let ids: [String]

    init(_ history: NoticeHistory, content: Content, asOf: Day) {
        self.content = content
        self.asOf = asOf
        decided = Dictionary(history.notices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        written = Set(content.writtenNotices.map(\.name))
        ids = decided.keys.sorted()
        for notice in content.writtenNotices where decided[notice.name] != nil { takenName(notice) }
        for override in content.overrides { take(override) }
    }

    subscript(id: String) -> Verdict { byNotice[id] ?? Verdict() }

    private mutating func take(_ override: NoticeOverride) {
        guard let notice = decided[override.notice] else {
            complain(of: override, about: override.notice)
            return
        }
        if case .merge(let target) = override.action, decided[target] == nil, !written.contains(target) {
            complain(of: override, about: target)
            return
        }
        guard override.holds(for: notice, on: asOf) else {
            if let until = override.until {
                tell(
                    override, "overrides.expired",
                    "'\(override.action.key): \(override.notice)' ended on \(until); remove it, or write a later 'until'")
            }
            return
        }
        if case .merge = override.action {
            merges[override.notice] = override
        } else {
            byNotice[override.notice, default: Verdict()].add(override)
        }
    }

    // MARK: Mistakes

    func diagnostic(_ fault: Fault) -> Diagnostic {
        Diagnostic(
            .warning, id: fault.id, file: content.folder + "/notices/overrides.yml", line: fault.override.place.line,
            column: fault.override.place.column, fault.message)
    }

    private mutating func tell(_ override: NoticeOverride, _ id: String, _ message: String) {
        diagnostics.append(diagnostic(Fault(override: override, id: id, message: message)))
    }

    private mutating func complain(of override: NoticeOverride, about id: String) {
        if written.contains(id) {
            tell(override, "overrides.written-notice", "the shop wrote the notice '\(id)' itself; change its file in notices/ instead")
        } else if !isStillToCome(id) {
            let nearest = nearestNotice(to: id, among: ids + (id == override.notice ? [] : written.sorted()))
            let advice = nearest.map { "did you mean '\($0)'?" } ?? "'signpost notices --replay' lists them all"
            tell(override, "overrides.unknown-notice", "there is no notice '\(id)'; \(advice)")
        }
    }

    /// Whether it goes up after this day, as far as the statistics reach: a build for an earlier day does not know it yet.
    private func isStillToCome(_ id: String) -> Bool {
        guard let from = Notice.day(inID: id), let last = content.statistics.lastWeek else { return false }
        return from > asOf && from <= last.advanced(by: 1).monday
    }

    private mutating func takenName(_ notice: WrittenNotice) {
        let file = notice.texts.articles.first?.file ?? content.folder + "/notices/\(notice.name).md"
        diagnostics.append(
            Diagnostic(
                .error, id: "notice.name-taken", file: file, "a notice from the figures is called '\(notice.name)', too; rename the file"))
    }
}

extension NoticeOverride {
    /// Whether it holds on the day.
    ///
    /// A notice that came down while it held keeps it for good: what a muted notice never showed is not to come up as history.
    func holds(for notice: Notice, on asOf: Day) -> Bool {
        until.map { $0 >= min(asOf, notice.to ?? asOf) } ?? true
    }
}

/// The id that a mistyped one most likely meant: the same trouble on another day, else the nearest spelling.
///
/// - Parameter ids: sorted.
package func nearestNotice(to id: String, among ids: [String]) -> String? {
    if let day = Notice.day(inID: id) {
        let trouble = id.dropLast(10)
        let same = ids.filter { $0.hasPrefix(trouble) }.compactMap { other in Notice.day(inID: other).map { (id: other, day: $0) } }
        let nearest = same.filter { $0.id.utf8.count == id.utf8.count }.min {
            abs($0.day.number - day.number) < abs($1.day.number - day.number)
        }
        if let nearest { return nearest.id }
    }
    return nearestName(to: id, among: ids)
}
