import Model
import Tables

/// A table of weekly counts: a week, some names, a count. Equal keys are added up.
struct WeeklyTable {
    private struct Count {
        var week: Int
        /// Up to four numbers of names, 0 where none is written.
        var names: SIMD4<UInt32> = .zero
        var count: Int
    }

    private let names: [String]
    private let required: Set<String>
    private let count: String
    private var tables: [NameTable]
    private var counts: [Count] = []
    private var columns: [Int?] = []
    private var weekColumn = -1
    private var countColumn = -1
    private var width = 0
    /// The last week read: in a sorted file the next one is most often the same.
    private var lastWeek: (text: [UInt8], number: Int) = ([], 0)

    /// - Parameters:
    ///   - names: columns that name something, at most four, in the order that rows are sorted by.
    ///   - required: those of them that may not be empty.
    ///   - count: the column that counts.
    init(names: [String], required: Set<String>, count: String) {
        precondition(names.count <= 4, "a row keeps four names")
        self.names = names
        self.required = required
        self.count = count
        tables = names.map { _ in NameTable() }
    }

    /// Reads the table and makes a value of each row: sorted, each key once. A name that is not written is nil.
    static func rows<Value>(
        _ source: SourceFile, names: [String], required: Set<String>, count: String, report: Report,
        _ make: (Week, _ name: (Int) -> String?, Int) -> Value
    ) -> [Value] {
        var table = WeeklyTable(names: names, required: required, count: count)
        var hasHeading = false
        var isUsable = true
        forEachRecord(in: source.bytes) { record in
            if let fault = record.fault {
                let fault = fault.diagnostic(in: report.file)
                report.error(fault.id, Place(line: fault.line, column: fault.column), fault.message)
            } else if !hasHeading {
                hasHeading = true
                isUsable = table.readHeading(record, report)
            } else if isUsable {
                table.read(record, report)
            }
        }
        if !hasHeading {
            let heading = (["week"] + names + [count]).joined(separator: ",")
            report.error("source.empty", "the file is empty; start it with a heading, \(heading)")
        }
        return table.merged(make)
    }

    private mutating func readHeading(_ record: borrowing Record, _ report: Report) -> Bool {
        let heading = record.texts.map(\.trimmed)
        width = heading.count
        columns = names.map { heading.firstIndex(of: $0) }
        weekColumn = heading.firstIndex(of: "week") ?? -1
        countColumn = heading.firstIndex(of: count) ?? -1
        let known = ["week"] + names + [count]
        for (index, name) in heading.enumerated() where known.contains(name) && heading[..<index].contains(name) {
            report.error(
                "statistics.column-twice", Place(line: record.line(index), column: record.column(index)),
                "the column '\(name)' stands here twice; keep one of them")
        }
        for (index, name) in heading.enumerated() where !known.contains(name) {
            let nearest = nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
            let place = Place(line: record.line(index), column: record.column(index))
            report.warning(
                "statistics.unknown-column", place, "unknown column '\(name)'; \(nearest ?? "known here: \(known.joined(separator: ", "))")"
            )
        }
        let needed = ["week", count] + names.filter { required.contains($0) }
        let missing = needed.filter { !heading.contains($0) }
        for name in missing {
            report.error(
                "statistics.no-column", Place(line: record.line, column: 1), "the column '\(name)' is missing; write it into the heading")
        }
        return missing.isEmpty
    }

    private mutating func read(_ record: borrowing Record, _ report: Report) {
        guard record.count == width else {
            report.error("table.ragged", Place(line: record.line), Table.ragged(record.count, width))
            return
        }
        guard let week = week(record, report), let number = number(record, report) else { return }
        var row = Count(week: week, count: number)
        for index in names.indices {
            guard let column = columns[index] else { continue }
            if record.isEmpty(column) {
                if required.contains(names[index]) {
                    report.error("statistics.empty", place(record, column), "'\(names[index])' is empty; write it or remove the line")
                    return
                }
            } else {
                row.names[index] = record.withField(column) { tables[index].number(of: $0) }
            }
        }
        counts.append(row)
    }

    private mutating func week(_ record: borrowing Record, _ report: Report) -> Int? {
        let range = record.range(weekColumn)
        if range.count == lastWeek.text.count, range.count == 10, record.bytes[range].elementsEqual(lastWeek.text) {
            return lastWeek.number
        }
        let text = record.field(weekColumn)
        guard let day = Day(iso: text) else {
            report.error("statistics.week", place(record, weekColumn), "'\(text)' is not a week; write its Monday as 2026-10-19")
            return nil
        }
        guard Week(monday: day) != nil else {
            let monday = Week(containing: day).monday
            report.error(
                "statistics.not-monday", place(record, weekColumn), "\(text) is not a Monday; a week is named by its Monday, \(monday)")
            return nil
        }
        lastWeek = (Array(record.bytes[range]), day.number)
        return day.number
    }

    private func number(_ record: borrowing Record, _ report: Report) -> Int? {
        let range = record.range(countColumn)
        var value = 0
        var isGood = !range.isEmpty && range.count <= 12
        for byte in record.bytes[range] where isGood {
            isGood = (0x30...0x39).contains(byte)
            value = value &* 10 &+ Int(byte &- 0x30)
        }
        if isGood { return value }
        let text = record.field(countColumn)
        report.error("statistics.count", place(record, countColumn), "'\(text)' is not a count; write a whole number, 0 or more")
        return nil
    }

    private func place(_ record: borrowing Record, _ column: Int) -> Place {
        Place(line: record.line(column), column: record.column(column))
    }

    /// Sorted by week and names, with equal keys added up.
    private consuming func merged<Value>(_ make: (Week, _ name: (Int) -> String?, Int) -> Value) -> [Value] {
        let orders = tables.map(\.alphabetical)
        var keyed = counts
        for (column, order) in orders.enumerated() {
            // The rank of a name among the texts of its column, counted from 1: no name comes before every name.
            var ranks = [UInt32](repeating: 0, count: order.count + 1)
            for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank + 1) }
            for index in keyed.indices { keyed[index].names[column] = ranks[Int(keyed[index].names[column])] }
        }
        func precedes(_ a: Count, _ b: Count) -> Bool {
            if a.week != b.week { return a.week < b.week }
            for index in 0..<4 where a.names[index] != b.names[index] { return a.names[index] < b.names[index] }
            return false
        }
        // Our own files are written in order, and checking is cheaper than sorting.
        if !zip(keyed, keyed.dropFirst()).allSatisfy({ !precedes($1, $0) }) { keyed.sort(by: precedes) }
        var merged: [Count] = []
        merged.reserveCapacity(keyed.count)
        for count in keyed {
            if let last = merged.last, last.week == count.week, last.names == count.names {
                merged[merged.count - 1].count += count.count
            } else {
                merged.append(count)
            }
        }
        let sorted = zip(tables, orders).map { table, order in [nil] + order.map { table.text($0) } }
        return merged.map { count in
            make(Week(containing: Day(number: count.week)), { sorted[$0][Int(count.names[$0])] }, count.count)
        }
    }
}
