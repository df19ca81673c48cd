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
    private var tables: [NameTable]
    private var counts: [Count] = []
    private var weeks = WeekCells()

    private init(names: [String], required: Set<String>) {
        precondition(names.count <= 4, "a row keeps four names")
        self.names = names
        self.required = required
        tables = names.map { _ in NameTable() }
    }

    /// Reads the table and makes a value of each row: sorted, each key once. A name that is not written is nil.
    ///
    /// - Parameters:
    ///   - names: columns that name something, at most four, in the order that rows are sorted by.
    ///   - required: those of them that may not be empty.
    ///   - count: the column that counts.
    static func rows<Value>(
        _ source: SourceFile, names: [String], required: Set<String>, count: String, report: Report,
        _ make: (Week, _ name: (Int) -> String?, Int) -> Value
    ) -> [Value] {
        var table = WeeklyTable(names: names, required: required)
        StatisticsHeading.forEachRow(
            of: source, known: ["week"] + names + [count], required: required.union(["week", count]), report: report
        ) { record, places in
            table.read(record, places, report)
        }
        return table.merged(make)
    }

    private mutating func read(_ record: borrowing Record, _ places: [Int?], _ report: Report) {
        guard let weekColumn = places[0], let countColumn = places[names.count + 1],
            let week = weeks.week(record, weekColumn, report), let number = record.count(countColumn, report)
        else { return }
        var row = Count(week: week.monday.number, count: number)
        for index in names.indices {
            guard let column = places[index + 1] else { continue }
            if record.isEmpty(column) {
                if required.contains(names[index]) {
                    report.error("statistics.empty", record.place(column), "'\(names[index])' is empty; write it or remove the line")
                    return
                }
            } else {
                row.names[index] = record.withField(column) { tables[index].number(of: $0) }
            }
        }
        counts.append(row)
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
