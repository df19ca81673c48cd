import Model
import Tables

/// Tickets by the week of their opening: what `service.csv` and `hours.csv` are made from.
///
/// The times of a week are in memory together, so that its medians are exact; of other weeks nothing is.
struct ServiceTally: ~Copyable {
    private let zone: Zone
    /// By number of the channel's name; nil: nothing is promised.
    private let promises: [ServicePromise?]
    private let channels: [[UInt8]]
    private var byWeek: RecordSpool<ServiceRecord>

    /// - Parameters:
    ///   - channels: sorted, as records number them.
    ///   - path: where to set records aside.
    init(_ channels: NameTable, promises: [Promise], zone: Zone, path: String) throws(MachineFailure) {
        let lengths = Dictionary(promises.compactMap { promise in promise.firstResponse.map { (promise.channel, $0) } }) { first, _ in first
        }
        let writer = TableWriter()
        self.zone = zone
        self.promises = (0..<channels.count).map { lengths[channels.text($0)].map(ServicePromise.init) }
        self.channels = (0..<channels.count).map { writer.encoded(channels.text($0)) }
        byWeek = try RecordSpool(buckets: 512, path: path)
    }

    /// Adds a ticket that stands for all its rows.
    mutating func add(_ ticket: CountRecord) throws(MachineFailure) {
        guard let record = ServiceRecord(ticket, promises[Int(ticket.channel)], in: zone) else { return }
        try byWeek.append(record, to: Int(record.week) % byWeek.buckets)
    }

    /// What is known of one week.
    struct WeekRows: Sendable {
        var week: UInt16
        /// Whether a ticket of this run was opened in it.
        var isTouched: Bool
        /// Rows of the tables, each with its line end.
        var service: [UInt8]
        var hours: [UInt8]
    }

    /// The rows of all weeks, sorted; after it nothing can be added.
    mutating func weeks() throws(MachineFailure) -> [WeekRows] {
        try byWeek.close()
        var weeks: [WeekRows] = []
        for bucket in 0..<byWeek.buckets {
            var cells: [Key: ServiceCell] = [:]
            var touched: Set<UInt16> = []
            try byWeek.forEachRecord(in: bucket) { record, _ in
                cells[Key(week: record.week, channel: record.channel), default: ServiceCell()].add(record)
                if record.marks.contains(.fresh) { touched.insert(record.week) }
            }
            byWeek.forget(bucket)
            let sorted = cells.sorted { ($0.key.week, $0.key.channel) < ($1.key.week, $1.key.channel) }
            for week in Set(cells.keys.map(\.week)) {
                weeks.append(rows(of: week, sorted.filter { $0.key.week == week }, isTouched: touched.contains(week)))
            }
        }
        return weeks.sorted { $0.week < $1.week }
    }

    private struct Key: Hashable {
        var week: UInt16
        var channel: UInt32
    }

    private func rows(of week: UInt16, _ cells: [(key: Key, value: ServiceCell)], isTouched: Bool) -> WeekRows {
        var service = TableWriter()
        var hours = TableWriter()
        let monday = service.encoded(Week(number: week).description)
        for (key, var cell) in cells where key.channel != 0 {
            cell.sort()
            service.field(encoded: monday)
            service.field(encoded: channels[Int(key.channel)])
            service.field(cell.tickets)
            for minutes in [cell.medianResponse, cell.p90Response, cell.medianResolution] { service.field(minutes) }
            // Where nobody wrote down an answer nobody knows which came in time.
            service.field(promises[Int(key.channel)] != nil && cell.hasResponses ? String(cell.inTime) : "")
            service.endRecord()
        }
        for hour in 0..<168 {
            for (key, cell) in cells where cell.hours[hour] > 0 {
                hours.field(encoded: monday)
                hours.field(hour / 24 + 1)
                hours.field(hour % 24)
                hours.field(encoded: channels[Int(key.channel)])
                hours.field(cell.hours[hour])
                hours.endRecord()
            }
        }
        return WeekRows(week: week, isTouched: isTouched, service: service.take(), hours: hours.take())
    }
}
