import Model
import Tables

/// Turns the rows of an export of orders into records: counts by week, or one row an order.
struct OrderCounter: RowCounter, ~Copyable {
    typealias Column = OrderColumn

    private let zone: Zone
    private var digest: Digest
    private(set) var names = Names()

    init(zone: Zone, key: [UInt8]) throws(MachineFailure) {
        self.zone = zone
        digest = try Digest(key: key)
    }

    static func complaint(about columns: ColumnMap<OrderColumn>) -> (id: String, message: String)? {
        if columns.has(.week), columns.has(.orders) { return nil }
        if columns.has(.orderedAt), !columns.has(.week) { return nil }
        var message = "orders need the columns 'week' and 'orders', or 'order_id' and 'ordered_at'"
        for near in columns.nearMisses() where [.week, .orders, .orderedAt].contains(near.column) {
            message += "; did you mean '\(near.column.name)' by '\(columns.headings[near.place])'?"
            break
        }
        return ("orders.no-columns", message)
    }

    mutating func record(of row: some ExportRow<OrderColumn>, in file: String, report: inout ReadingReport) -> CountRecord? {
        report.rows += 1
        var record = CountRecord()
        record.sku = row.withField(.sku) { names.skus.number(of: $0) }
        record.carrier = row.withField(.carrier) { names.carriers.number(of: $0) }
        if !row.isEmpty(.week) || !row.isEmpty(.orders) { return counted(record, row, in: file, &report) }

        let zone = zone
        guard let day = row.withField(.orderedAt, { Moment.dayNumber($0, in: zone) }) else {
            let place = row.place(.orderedAt)
            report.add(
                Diagnostic(
                    .error, id: "orders.bad-time", file: file, line: place.line, column: place.column,
                    "'ordered_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03"))
            return nil
        }
        record.week = Week.number(ofDay: day)
        record.marks = .fresh
        if row.isEmpty(.orderID) {
            record.marks.insert(.derived)
            digest.begin(12)
            for column: OrderColumn in [.orderedAt, .sku, .carrier] { row.withField(column) { digest.add($0) } }
            record.id = digest.finish()
            return record
        }
        digest.begin(11)
        row.withField(.orderID) { digest.add($0) }
        record.order = digest.finish()
        digest.begin(13)
        row.withField(.orderID) { digest.add($0) }
        row.withField(.sku) { digest.add($0) }
        record.id = digest.finish()
        return record
    }

    private func counted(
        _ record: CountRecord, _ row: some ExportRow<OrderColumn>, in file: String, _ report: inout ReadingReport
    ) -> CountRecord? {
        var record = record
        record.marks = [.fresh, .set]
        let week = CountFields.week(row.text(.week))
        if case .failure(let complaint) = week { report.add(complaint.diagnostic(in: file, at: row.place(.week))) }
        let count = CountFields.count(row.text(.orders), name: "orders")
        if case .failure(let complaint) = count { report.add(complaint.diagnostic(in: file, at: row.place(.orders))) }
        guard case .success(let week) = week, case .success(let count) = count else { return nil }
        record.week = week.number
        record.copies = count
        return record
    }
}
