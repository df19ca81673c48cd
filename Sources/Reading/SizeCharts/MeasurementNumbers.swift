import Model

/// Reads the numbers of one cell of a size chart, and remembers what is said of them once for all.
struct MeasurementNumbers {
    /// Of the column.
    let unit: SizeChart.Unit
    /// Whether one of them had its decimals behind a comma.
    private(set) var haveDecimalComma = false

    init(unit: SizeChart.Unit) {
        self.unit = unit
    }

    /// A decimal number, or a whole number and a fraction, with the column's unit behind it or without.
    mutating func read(_ text: Substring) throws(Measurement.Fault) -> Double {
        var text = try withoutUnit(String(text).trimmed[...])
        var fraction = 0.0
        if text.utf8.contains(0x2F) {
            let parts = text.split(separator: " ")
            guard let last = parts.last, parts.count <= 2 else { throw .notANumber }
            // A bare fraction of a centimetre is a range that somebody wrote with a slash.
            let isBare = parts.count == 1
            guard let value = Self.fraction(last), !isBare || unit == .inches || unit == .pounds else { throw Self.slash(last) }
            if isBare { return value }
            fraction = value
            text = parts[0]
        }
        guard let value = decimal(text) else { throw .notANumber }
        return value + fraction
    }

    /// A fraction as on a tape measure, `1/2` to `15/16`, or a third; `30/32` is none, but a size of jeans.
    static func fraction(_ text: Substring) -> Double? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]), above > 0, above < below else { return nil }
        guard below == 3 || [2, 4, 8, 16].contains(below) && above % 2 == 1 else { return nil }
        return Double(above) / Double(below)
    }

    private static func slash(_ text: Substring) -> Measurement.Fault {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let low = Double(parts[0]), let high = Double(parts[1]), low < high else { return .notANumber }
        return .slash(String(parts[0]), String(parts[1]))
    }

    /// Digits with at most one point or comma in them: neither `1e3` nor `nan`, which `Double` would read. Three digits behind
    /// a comma are most likely a thousand.
    private mutating func decimal(_ text: Substring) -> Double? {
        var bytes = Array(text.utf8)
        guard (1...12).contains(bytes.count) else { return nil }
        if let comma = bytes.firstIndex(of: 0x2C) {
            guard (1...2).contains(bytes.count - comma - 1) else { return nil }
            bytes[comma] = 0x2E
        }
        let isGood =
            bytes.first != 0x2E && bytes.last != 0x2E && bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
            && bytes.count { $0 == 0x2E } <= 1
        guard isGood, let value = Double(String(decoding: bytes, as: UTF8.self)) else { return nil }
        if text.utf8.contains(0x2C) { haveDecimalComma = true }
        return value
    }

    /// Without the column's unit at its end.
    func withoutMark(_ text: Substring) -> Substring {
        guard let mark = unit.marks.first(where: { text.hasSuffix($0) }), text.utf8.count > mark.utf8.count else { return text }
        return String(text.dropLast(mark.count)).trimmed[...]
    }

    private func withoutUnit(_ text: Substring) throws(Measurement.Fault) -> Substring {
        guard let last = text.utf8.last, !(0x30...0x39).contains(last) else { return text }
        let bare = withoutMark(text)
        if bare.utf8.count < text.utf8.count { return bare }
        for other in SizeChart.Unit.measuring where other.marks.contains(where: { text.hasSuffix($0) }) { throw .otherUnit(other) }
        return text
    }
}
