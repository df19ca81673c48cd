import Model
import Tables

extension HourCount {
    private static let columns = ["week", "weekday", "hour", "channel", "tickets"]

    private struct Key: Hashable, Comparable {
        var week: Week
        var weekday: Int
        var hour: Int
        /// As text, so that no channel comes before every channel.
        var channel: String

        static func < (a: Key, b: Key) -> Bool {
            (a.week, a.weekday, a.hour, a.channel) < (b.week, b.weekday, b.hour, b.channel)
        }
    }

    /// Reads `tickets/hours.csv`: sorted, rows of the same hour and channel added up.
    static func read(_ source: SourceFile, report: Report) -> [HourCount] {
        var weeks = WeekCells()
        var channels = NameTable()
        var texts: [String] = [""]
        var counts: [Key: Int] = [:]
        StatisticsHeading.forEachRow(of: source, known: columns, required: Set(columns).subtracting(["channel"]), report: report) {
            record, places in
            guard let week = places[0], let weekday = places[1], let hour = places[2], let tickets = places[4],
                let week = weeks.week(record, week, report),
                let weekday = number(record, weekday, 1...7, "weekday", "1 for Monday to 7 for Sunday", report),
                let hour = number(record, hour, 0...23, "hour", "0 to 23", report),
                let tickets = record.count(tickets, report)
            else { return }
            let channel = places[3].map { place in record.withField(place) { Int(channels.number(of: $0)) } } ?? 0
            if channel == texts.count { texts.append(channels.text(channel)) }
            counts[Key(week: week, weekday: weekday, hour: hour, channel: texts[channel]), default: 0] += tickets
        }
        return counts.sorted { $0.key < $1.key }.map { key, tickets in
            HourCount(
                week: key.week, weekday: key.weekday, hour: key.hour, channel: key.channel.isEmpty ? nil : key.channel, tickets: tickets)
        }
    }

    private static func number(
        _ record: borrowing Record, _ column: Int, _ range: ClosedRange<Int>, _ name: String, _ advice: String, _ report: Report
    ) -> Int? {
        if let number = record.wholeNumber(column), range.contains(number) { return number }
        let article = name == "hour" ? "an" : "a"
        report.error("statistics.\(name)", record.place(column), "'\(record.field(column))' is not \(article) \(name); write \(advice)")
        return nil
    }
}
