import Model
import Tables

extension ServiceCount {
    private static let columns = [
        "week", "channel", "tickets", "median_first_response_min", "p90_first_response_min", "median_resolution_min", "within_promise",
    ]

    /// Reads `tickets/service.csv`: sorted by week and channel, each key once.
    static func read(_ source: SourceFile, report: Report) -> [ServiceCount] {
        var rows = ServiceRows(columns: columns, report: report)
        StatisticsHeading.forEachRow(of: source, known: columns, required: ["week", "channel", "tickets"], report: report) {
            record, places in rows.read(record, places)
        }
        return rows.counts.sorted { ($0.week, $0.channel) < ($1.week, $1.channel) }
    }
}

/// The rows of `tickets/service.csv` as far as they are read.
private struct ServiceRows {
    private let columns: [String]
    private let report: Report
    private var weeks = WeekCells()
    private(set) var counts: [ServiceCount] = []
    /// The line of each key.
    private var lines: [Key: Int] = [:]

    private struct Key: Hashable {
        var week: Week
        var channel: String
    }

    init(columns: [String], report: Report) {
        self.columns = columns
        self.report = report
    }

    mutating func read(_ record: borrowing Record, _ places: [Int?]) {
        guard let weekPlace = places[0], let channelPlace = places[1], let ticketsPlace = places[2],
            let week = weeks.week(record, weekPlace, report)
        else { return }
        let channel = record.field(channelPlace)
        if channel.isEmpty {
            report.error("statistics.empty", record.place(channelPlace), "'channel' is empty; write it or remove the line")
            return
        }
        guard let tickets = record.count(ticketsPlace, report), let median = minutes(record, places[3]),
            let p90 = minutes(record, places[4]), let resolution = minutes(record, places[5]), let within = count(record, places[6])
        else { return }
        if let line = lines.updateValue(record.line, forKey: Key(week: week, channel: channel)) {
            report.error(
                "statistics.row-twice", record.place(channelPlace),
                "'\(channel)' has this week in line \(line) already; keep one of the lines, because medians do not add up")
            return
        }
        let row = ServiceCount(
            week: week, channel: channel, tickets: tickets, medianFirstResponse: median.value, p90FirstResponse: p90.value,
            medianResolution: resolution.value, withinPromise: within.value)
        if isPossible(row, record, places) { counts.append(row) }
    }

    /// A cell that may be empty; nil where it has a mistake.
    private struct Cell<Value> {
        var value: Value?
    }

    private func count(_ record: borrowing Record, _ place: Int?) -> Cell<Int>? {
        guard let place, !record.isEmpty(place) else { return Cell(value: nil) }
        return record.count(place, report).map { Cell(value: $0) }
    }

    private func minutes(_ record: borrowing Record, _ place: Int?) -> Cell<Double>? {
        guard let place, !record.isEmpty(place) else { return Cell(value: nil) }
        let text = record.field(place)
        let isPlain = text.utf8.count <= 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        if isPlain, let value = Double(text) { return Cell(value: value) }
        report.error(
            "statistics.minutes", record.place(place), "'\(text)' is not a number of minutes; write it as 12 or 12.5, or leave it empty")
        return nil
    }

    /// Whether its figures can be true together.
    private func isPossible(_ row: ServiceCount, _ record: borrowing Record, _ places: [Int?]) -> Bool {
        if let within = row.withinPromise, within > row.tickets, let place = places[6] {
            report.error(
                "statistics.within-promise", record.place(place),
                "\(within) of \(row.tickets) tickets within the promise cannot be; write a count, at most that of 'tickets'")
            return false
        }
        if let median = row.medianFirstResponse, let p90 = row.p90FirstResponse, p90 < median, let place = places[4] {
            report.error(
                "statistics.percentile", record.place(place),
                "nine in ten cannot be answered sooner than half of them; 'p90_first_response_min' is at least 'median_first_response_min'")
            return false
        }
        let times = zip(places[3...5], [row.medianFirstResponse, row.p90FirstResponse, row.medianResolution])
        if row.tickets == 0, let place = times.first(where: { $0.1 != nil })?.0 {
            report.error(
                "statistics.no-tickets", record.place(place), "a week without tickets has no times; leave the cell empty or remove the line"
            )
            return false
        }
        return true
    }
}
