import Model

extension TicketCount {
    /// Reads `tickets/weekly.csv`: sorted, each key once.
    static func read(_ source: SourceFile, report: Report) -> [TicketCount] {
        let rows = WeeklyTable.rows(
            source, names: ["issue", "sku", "carrier", "channel"], required: ["issue"], count: "tickets", report: report)
        return rows.map { row in
            TicketCount(
                week: row.week, issue: row.names[0], sku: row.names[1].isEmpty ? nil : SKU(row.names[1]),
                carrier: row.names[2].isEmpty ? nil : row.names[2], channel: row.names[3].isEmpty ? nil : row.names[3], tickets: row.count)
        }
    }
}

extension OrderCount {
    /// Reads `tickets/orders.csv`: sorted, each key once.
    static func read(_ source: SourceFile, report: Report) -> [OrderCount] {
        let rows = WeeklyTable.rows(source, names: ["sku", "carrier"], required: [], count: "orders", report: report)
        return rows.map { row in
            OrderCount(
                week: row.week, sku: row.names[0].isEmpty ? nil : SKU(row.names[0]), carrier: row.names[1].isEmpty ? nil : row.names[1],
                orders: row.count)
        }
    }
}
