/// Numbers as text, the same on every machine.
enum Decimal {
    /// At most so many digits after the point, zeros at the end dropped: `32.3`, `86`.
    ///
    /// Halves are rounded away from zero. Values beyond what an `Int` holds are cut to its bounds.
    static func text(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return "0" }
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
        guard abs(scaled) < 9e15 else { return String(Int(max(-9e15, min(9e15, value)))) }
        let whole = Int(abs(scaled)) / scale
        var rest = String(Int(abs(scaled)) % scale)
        rest = String(repeating: "0", count: max(0, digits - rest.utf8.count)) + rest
        while rest.last == "0" { rest.removeLast() }
        let sign = scaled < 0 ? "-" : ""
        return rest.isEmpty || digits == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
