import Model
import Publishing

/// The sentences that end a build, as a shop's owner would want to read them.
enum Summary {
    static func published(_ report: BuildReport, to output: String, verbosely: Bool) -> String {
        var lines = ["Published \(pages(report)) to \(output)\(output.hasSuffix("/") ? "" : "/")\(warnings(report))."]
        lines.append(notices(report))
        lines += waiting(report)
        if report.unlistedProducts > 0 {
            lines.append(
                "\(count(report.unlistedProducts, "product")) in the statistics \(report.unlistedProducts == 1 ? "is" : "are") not in products.csv."
            )
        }
        if verbosely, let day = report.asOf { lines.append("Built as of \(day).") }
        return lines.joined(separator: "\n")
    }

    static func previewed(_ report: BuildReport) -> String {
        guard report.isPublished else {
            return "Not rebuilt: \(count(report.errors, "error")) to mend first; the last good version stays up."
        }
        return "Built \(pages(report))\(warnings(report))."
    }

    static func checked(_ report: BuildReport) -> String {
        guard !report.diagnostics.isEmpty else { return "Checked \(pages(report)): nothing to mend." }
        return "Checked \(pages(report)): \(count(report.errors, "error")), \(count(report.warnings, "warning"))."
    }

    static func refused(_ report: BuildReport, output: String) -> String {
        let reason = report.errors > 0 ? count(report.errors, "error") : "\(count(report.warnings, "warning")), and --strict was asked for"
        return "Nothing was published (\(reason)); '\(output)' is as it was."
    }

    private static func pages(_ report: BuildReport) -> String {
        "\(count(report.pages, "page")) in \(count(report.languages.count, "language"))"
    }

    private static func warnings(_ report: BuildReport) -> String {
        report.warnings == 0 ? "" : ", with \(count(report.warnings, "warning"))"
    }

    private static func notices(_ report: BuildReport) -> String {
        guard let week = report.lastWeek else { return "No ticket statistics yet: 'signpost import tickets' brings them." }
        var parts = ["\(count(report.activeNotices, "notice")) up", "\(report.retiredNotices) retired"]
        if report.mutedNotices > 0 { parts.append("\(report.mutedNotices) muted") }
        return parts.joined(separator: ", ") + "; figures up to the week of \(week)."
    }

    /// New notices that somebody has to look at, and how.
    private static func waiting(_ report: BuildReport) -> [String] {
        let ids = report.waitingNotices
        guard !ids.isEmpty else { return [] }
        let head = "\(count(ids.count, "new notice")) \(ids.count == 1 ? "waits" : "wait") for approval"
        return ids.count > 3
            ? ["\(head): 'signpost notices' lists them, 'signpost notices approve ID...' shows them."]
            : ["\(head):"] + ids.map { "  signpost notices approve \($0.shellWord)" }
    }

    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
