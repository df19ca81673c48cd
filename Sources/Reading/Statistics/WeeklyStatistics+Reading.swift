import Model

extension TicketCount {
    /// Reads `tickets/weekly.csv`: sorted, each key once.
    static func read(_ source: SourceFile, report: Report) -> [TicketCount] {
        let names = ["issue", "sku", "carrier", "channel"]
        return WeeklyTable.rows(source, names: names, required: ["issue"], count: "tickets", report: report) { week, name, count in
            TicketCount(week: week, issue: name(0) ?? "", sku: name(1).map { SKU($0) }, carrier: name(2), channel: name(3), tickets: count)
        }
    }
}

extension OrderCount {
    /// Reads `tickets/orders.csv`: sorted, each key once.
    static func read(_ source: SourceFile, report: Report) -> [OrderCount] {
        WeeklyTable.rows(source, names: ["sku", "carrier"], required: [], count: "orders", report: report) { week, name, count in
            OrderCount(week: week, sku: name(0).map { SKU($0) }, carrier: name(1), orders: count)
        }
    }
}
