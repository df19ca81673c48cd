import Disk
package import Model
import Tables

/// A word, or a short Chinese phrase, of tickets that no rule classified: what words are missing in `issues.yml`?
package struct UnclassifiedWord: Hashable, Sendable {
    /// In which the tickets count; see docs/tickets.md.
    package var week: Week
    package var text: String
    /// In how many tickets of the week it occurs; never fewer than the privacy floor.
    package var tickets: Int

    package init(week: Week, text: String, tickets: Int) {
        self.week = week
        self.text = text
        self.tickets = tickets
    }
}

/// The words that imports on this machine kept of tickets that no rule classified: of the last 26 weeks, at most 200 a week.
///
/// - Parameter content: the content folder; the words lie beside it in `.signpost/`, never in it.
/// - Returns: sorted by week, in a week by tickets, most first, then by text; empty where no import kept any.
/// - Throws: when a file that is there cannot be read.
package func unclassifiedWords(content: String) throws(MachineFailure) -> [UnclassifiedWord] {
    try UnclassifiedFile(folder: ImportTarget.memoryFolder(of: content)).words
}
