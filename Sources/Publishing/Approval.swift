import Disk
package import Model
import Notices
import Reading

/// Lets new notices be shown, where `site.yml` has them reviewed first: one line a notice in `notices/overrides.yml`.
package struct Approval: Sendable {
    /// What became of one id.
    package enum Verdict: Hashable, Sendable {
        case approved, alreadyApproved
        /// It needs none: the shop wrote it itself.
        case writtenByHand
        case unknown(nearest: String?)
    }

    /// In the order asked for, each id once.
    package private(set) var verdicts: [(id: String, verdict: Verdict)] = []
    /// Mistakes in the content; with an error among them nothing was written.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The file of overrides, as diagnostics print it.
    package private(set) var file: String
    /// Whether the site shows new notices without asking.
    package private(set) var isNeedless = false
    /// Whether every id is approved now.
    package private(set) var isDone = false

    /// Approves all of the notices or, where one of them is unknown, none.
    ///
    /// A notice that the statistics know is approved whatever the day: they are replayed to their end.
    ///
    /// - Throws: when the disk fails; the file is then as it was.
    package init(of ids: [String], content folder: String) throws(MachineFailure) {
        let (content, found) = try readStatistics(folder: folder)
        diagnostics = found
        file = (content?.folder ?? folder) + "/notices/overrides.yml"
        guard let content, !found.hasErrors else { return }
        isNeedless = content.settings.publish == .automatic
        var seen: Set<String> = []
        let known = Self.knownNotices(content)
        let approved = Set(content.overrides.filter { $0.action == .approve }.map(\.notice))
        let written = Set(content.writtenNotices.map(\.name))
        for id in ids where seen.insert(id).inserted {
            let verdict: Verdict =
                if approved.contains(id) {
                    .alreadyApproved
                } else if known.contains(id) {
                    .approved
                } else if written.contains(id) {
                    .writtenByHand
                } else { .unknown(nearest: nearestNotice(to: id, among: known)) }
            verdicts.append((id, verdict))
        }
        let isKnown = verdicts.allSatisfy { if case .unknown = $0.verdict { false } else { true } }
        guard isKnown else { return }
        try write(verdicts.filter { $0.verdict == .approved }.map(\.id), content.settings.languages)
    }

    /// Ids of all notices that the statistics have ever raised, sorted.
    private static func knownNotices(_ content: Content) -> [String] {
        guard let last = content.statistics.lastWeek else { return [] }
        let history = decide(
            content.statistics, products: content.products, issues: content.issues, fixes: content.fixes,
            asOf: last.advanced(by: 1).monday)
        return history.notices.map(\.id).sorted()
    }

    private mutating func write(_ ids: [String], _ languages: [Language]) throws(MachineFailure) {
        guard !ids.isEmpty else {
            isDone = true
            return
        }
        let old = OverridesFile(bytes: DiskFile.exists(file) ? try DiskFile.contents(of: file) : [])
        guard let new = old.approving(ids, languages: languages) else {
            diagnostics.append(
                Diagnostic(
                    .error, id: "overrides.cannot-add", file: file,
                    "no line can be added to this list; write each entry on lines of its own, starting with '- ', as in '- approve: \(ids[0])'"
                ))
            return
        }
        try DiskFile.replace(file, with: new.bytes)
        isDone = true
    }
}
