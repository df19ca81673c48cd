import Disk
import Model
import Tables

/// `unclassified.csv` in the folder of the memory: words by week, and how many tickets the export had that they come from.
struct UnclassifiedFile {
    static let mostWeeks = 26
    static let mostWords = 200

    private let path: String
    private var weeks: [UInt16: Entry] = [:]

    private struct Entry {
        /// Tickets of the week in the export that was read.
        var tickets = 0
        var words: [WordCount] = []
    }

    struct WordCount: Hashable, Sendable {
        var text: String
        var tickets: Int

        /// Most tickets first.
        static func precedes(_ a: WordCount, _ b: WordCount) -> Bool { (b.tickets, a.text) < (a.tickets, b.text) }
    }

    /// Reads what is there. It is this machine's own file, and what it cannot read of it is no loss.
    init(folder: String) throws(MachineFailure) {
        path = "\(folder)/unclassified.csv"
        guard DiskFile.exists(path) else { return }
        forEachRecord(in: try DiskFile.contents(of: path)) { record in
            guard record.count == 3, case .success(let week) = CountFields.week(record.field(0)), let tickets = Int(record.field(2)) else {
                return
            }
            if record.isEmpty(1) {
                weeks[week.number, default: Entry()].tickets = tickets
            } else {
                weeks[week.number, default: Entry()].words.append(WordCount(text: record.field(1), tickets: tickets))
            }
        }
    }

    var words: [UnclassifiedWord] {
        weeks.sorted { $0.key < $1.key }.flatMap { week, entry in
            entry.words.sorted(by: WordCount.precedes).map { word in
                UnclassifiedWord(week: Week(number: week), text: word.text, tickets: word.tickets)
            }
        }
    }

    /// Takes over a week, unless a fuller export of it was read before.
    ///
    /// - Parameters:
    ///   - tickets: those of the week in this run.
    ///   - words: sorted.
    mutating func take(_ week: UInt16, tickets: Int, words: [WordCount]) {
        guard tickets > 0, tickets >= weeks[week]?.tickets ?? 0 else { return }
        weeks[week] = Entry(tickets: tickets, words: Array(words.prefix(Self.mostWords)))
    }

    /// Writes the latest weeks; where no week has words there is no file.
    func write() throws(MachineFailure) {
        guard weeks.values.contains(where: { !$0.words.isEmpty }) else {
            if DiskFile.exists(path) { DiskFile.remove(path) }
            return
        }
        var table = TableWriter()
        table.record(["week", "word", "tickets"])
        for week in weeks.keys.sorted().suffix(Self.mostWeeks) {
            guard let entry = weeks[week] else { continue }
            let monday = Week(number: week).description
            table.record([monday, "", String(entry.tickets)])
            for word in entry.words { table.record([monday, word.text, String(word.tickets)]) }
        }
        let file = try DiskFile.creating(path + ".new", mode: 0o600)
        try file.write(table.take())
        try DiskFile.move(path + ".new", to: path)
    }
}
