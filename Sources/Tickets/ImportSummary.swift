package import Model

/// What an import did, for people to read and programs to check.
package struct ImportSummary: Hashable, Sendable {
    /// Mistakes and doubts, sorted. With one error nothing was written.
    package var diagnostics: [Diagnostic] = []
    /// Rows read, headings not counted.
    package var rows = 0
    /// Tickets or orders of these files that count, each once.
    package var counted = 0
    /// Of them those that an earlier import knew.
    package var known = 0
    /// Rows whose ticket (or order and product) stands in another row of these files.
    package var repeated = 0
    /// Tickets for whose order another ticket says the same of the same product.
    package var sameOrder = 0
    /// Rows without an issue.
    package var withoutIssue = 0
    /// What the words of rows without an issue say, most frequent first.
    package var classified: [NameCount] = []
    /// Rows without an issue whose words say nothing: counted as `other`.
    package var undecided = 0
    /// Codes that no issue of the site has, sorted. They count all the same.
    package var unknownIssues: [String] = []
    /// Skus that `products.csv` does not have, sorted. They count all the same.
    package var unknownSKUs: [String] = []
    /// The first and last week that a row of these files belongs to.
    package var weeks: ClosedRange<Week>?
    /// Weeks whose earlier counts gave way to those of these files alone, because the memory did not know them.
    package var weeksReplaced: [Week] = []
    /// Weeks that somebody else changed in the statistics: left as they are.
    package var weeksLeft: [Week] = []
    package var memory = MemoryState.kept
    /// Rows that do not serve the statistics of service.
    package var service = ServiceReport()
    /// The same weeks of `service.csv` and `hours.csv`: replaced, and left as they are.
    package var serviceReplaced: [Week] = []
    package var serviceLeft: [Week] = []
    /// The files that were written.
    package var files: [String] = []

    package struct NameCount: Hashable, Sendable {
        package var name: String
        package var count: Int
    }

    /// What became of the memory of earlier imports.
    package enum MemoryState: Hashable, Sendable {
        /// It was there.
        case kept
        /// There was none.
        case none
        /// It was there, but damaged, and was set aside.
        case broken
    }

    /// Whether it was written.
    package var isWritten: Bool { !diagnostics.hasErrors }
}

extension ImportSummary {
    /// The summary in English, one sentence a line.
    package var lines: [String] {
        var lines = [
            "\(number(rows)) rows, \(number(counted)) counted" + (known > 0 ? " (\(number(known)) known from earlier imports)" : "")
        ]
        var left: [String] = []
        if repeated > 0 { left.append("\(number(repeated)) repeat another row") }
        if sameOrder > 0 { left.append("\(number(sameOrder)) say the same of the same order") }
        if !left.isEmpty { lines.append("counted once: " + left.joined(separator: ", ")) }
        if withoutIssue > 0 {
            let parts =
                classified.map { "\($0.name) \(number($0.count))" }
                + (undecided > 0 ? ["other (no word decides) \(number(undecided))"] : [])
            lines.append(
                "without an issue: \(number(withoutIssue))" + (parts.isEmpty ? "" : "; by their words: " + parts.joined(separator: ", ")))
        }
        if !unknownIssues.isEmpty { lines.append("issues that the site does not know, counted as written: " + some(unknownIssues)) }
        if !unknownSKUs.isEmpty { lines.append("skus that are not in products.csv: " + some(unknownSKUs)) }
        if let weeks { lines.append("weeks \(weeks.lowerBound) to \(weeks.upperBound)") }
        switch memory {
        case .kept: break
        case .none where !weeksReplaced.isEmpty: lines.append("there is no memory of earlier imports (.signpost/)")
        case .none: break
        case .broken: lines.append("the memory of earlier imports (.signpost/) is damaged and was not used")
        }
        if !weeksReplaced.isEmpty {
            lines.append("replaced, not added to, because no import on this machine is known for them: " + span(weeksReplaced))
        }
        if !weeksLeft.isEmpty { lines.append("left alone, because they were changed after the last import: " + span(weeksLeft)) }
        lines += serviceLines
        if isWritten, !files.isEmpty { lines.append("written: \(files.joined(separator: ", "))") }
        return lines
    }

    private var serviceLines: [String] {
        var lines: [String] = []
        if serviceReplaced != weeksReplaced, !serviceReplaced.isEmpty {
            lines.append("service.csv and hours.csv: replaced, not added to: " + span(serviceReplaced))
        }
        if serviceLeft != weeksLeft, !serviceLeft.isEmpty {
            lines.append("service.csv and hours.csv: left alone, because they were changed after the last import: " + span(serviceLeft))
        }
        var left: [String] = []
        if service.answeredTooEarly > 0 { left.append("responses before the opening \(number(service.answeredTooEarly))") }
        if service.resolvedTooEarly > 0 {
            left.append("resolutions before the response or the opening \(number(service.resolvedTooEarly))")
        }
        if service.unreadableResolutions > 0 { left.append("resolutions that are no time \(number(service.unreadableResolutions))") }
        if !left.isEmpty { lines.append("times left out of service.csv: " + left.joined(separator: ", ")) }
        if service.withoutChannel > 0 {
            lines.append("without a channel, and so in hours.csv but not in service.csv: \(number(service.withoutChannel))")
        }
        if service.withoutHour > 0 {
            lines.append("opened on a day without an hour, and so not in hours.csv: \(number(service.withoutHour))")
        }
        return lines
    }

    /// `1,234,567`
    private func number(_ value: Int) -> String {
        var digits = String(value)
        var at = digits.utf8.count - 3
        while at > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: at))
            at -= 3
        }
        return digits
    }

    private func some(_ names: [String]) -> String {
        let shown = names.prefix(10).joined(separator: ", ")
        return names.count > 10 ? "\(shown) and \(number(names.count - 10)) more" : shown
    }

    private func span(_ weeks: [Week]) -> String {
        guard weeks.count > 3, let first = weeks.first, let last = weeks.last else {
            return weeks.map(\.description).joined(separator: ", ")
        }
        return "\(weeks.count) weeks from \(first) to \(last)"
    }
}
