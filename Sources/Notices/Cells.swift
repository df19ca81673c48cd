/// The cells, one product and one issue each, that could ever be under notice, with their complaints.
///
/// A cell with fewer complaints in all its life than a notice needs can never have one, and nothing else looks at its state:
/// leaving it out is exact and spares most of the work.
struct Cells: Sendable {
    /// By cell.
    let sku: [Int]
    let issue: [Int]
    /// Where each cell's rows start, and after the last cell the end; rows are sorted by week.
    private let start: [Int]
    private let week: [Int32]
    private let complaints: [Double]
    /// By sku and issue; -1 for what is no cell.
    private let place: [Int32]
    private let issues: Int
    /// By cell, the first row that is not of an earlier week than `move(to:)` said.
    private var next: [Int]

    var count: Int { sku.count }

    init(_ tally: Tally, atLeast minimum: Double) {
        let table = tally.tickets
        let issues = tally.issues.count
        var total = Array(repeating: 0.0, count: tally.skus.count * issues)
        var rows = Array(repeating: 0, count: total.count)
        for row in table.count.indices {
            let cell = Int(table.sku[row]) * issues + Int(table.issue[row])
            total[cell] += table.count[row]
            rows[cell] += 1
        }
        let chosen = total.indices.filter { total[$0] >= minimum }
        sku = chosen.map { $0 / issues }
        issue = chosen.map { $0 % issues }
        // From here on `rows` says where the cell's next row belongs, -1 for cells that are left out.
        var start = [0]
        start.reserveCapacity(chosen.count + 1)
        for cell in chosen { start.append(start[start.count - 1] + rows[cell]) }
        for cell in rows.indices { rows[cell] = -1 }
        var place = Array(repeating: Int32(-1), count: rows.count)
        for (index, cell) in chosen.enumerated() {
            rows[cell] = start[index]
            place[cell] = Int32(index)
        }
        self.place = place
        self.issues = issues
        var week = Array(repeating: Int32(0), count: start[chosen.count])
        var complaints = Array(repeating: 0.0, count: week.count)
        for index in tally.weeks.indices {
            for row in table.start[index]..<table.start[index + 1] {
                let cell = Int(table.sku[row]) * issues + Int(table.issue[row])
                guard rows[cell] >= 0 else { continue }
                week[rows[cell]] = Int32(index)
                complaints[rows[cell]] = table.count[row]
                rows[cell] += 1
            }
        }
        self.start = start
        self.week = week
        self.complaints = complaints
        next = Array(start.dropLast())
    }

    /// The cell of a product and issue, if they have one.
    func cell(_ sku: Int, _ issue: Int) -> Int? {
        let cell = place[sku * issues + issue]
        return cell >= 0 ? Int(cell) : nil
    }

    /// Weeks are visited in order.
    mutating func move(to index: Int) {
        for cell in 0..<count {
            while next[cell] < start[cell + 1], Int(week[next[cell]]) < index { next[cell] += 1 }
        }
    }

    /// The cell's complaints in the week that was moved to.
    func complaints(_ cell: Int, in index: Int) -> Double {
        let row = next[cell]
        return row < start[cell + 1] && Int(week[row]) == index ? complaints[row] : 0
    }
}
