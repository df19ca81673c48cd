import Model

/// Reads one cell of a size chart: `86`, `86.5`, `86-90`, `>=104`, `≤60`, `104+`, `34 1/2`, `34½`.
struct Measurement {
    enum Fault: Error {
        case notANumber
        /// `90-86`; the bounds the right way round.
        case backwards(String, String)
    }

    /// - Parameter unit: of the column; written again in the cell it changes nothing.
    static func read(_ text: String, _ unit: SizeChart.Unit) throws(Fault) -> SizeChart.Cell {
        var text = text.trimmed[...]
        if text.isEmpty || text == "-" || text == "–" || text == "—" { return .empty }
        let (first, last) = (text.utf8.first ?? 0, text.utf8.last ?? 0)
        if (0x30...0x39).contains(first), (0x30...0x39).contains(last) { return try closed(text) }
        for mark in unit.marks where text.hasSuffix(mark) && text.utf8.count > mark.utf8.count {
            text = text.dropLast(mark.count)
            break
        }
        for sign in [">=", "≥", ">"] where text.hasPrefix(sign) {
            return .atLeast(try number(text.dropFirst(sign.count)))
        }
        for sign in ["<=", "≤", "<"] where text.hasPrefix(sign) {
            return .atMost(try number(text.dropFirst(sign.count)))
        }
        if text.hasSuffix("+") { return .atLeast(try number(text.dropLast())) }
        return try closed(text)
    }

    /// A number or a range with two ends.
    private static func closed(_ text: Substring) throws(Fault) -> SizeChart.Cell {
        guard let (low, high) = bounds(text) else { return .value(try number(text)) }
        let (from, to) = (try number(low), try number(high))
        if from > to { throw .backwards(String(high).trimmed, String(low).trimmed) }
        return from == to ? .value(from) : .range(from, to)
    }

    /// The two sides of `86-90`, `86–90`, `86~90`, `86至90`, `86 to 90`; nil for anything else.
    private static func bounds(_ text: Substring) -> (Substring, Substring)? {
        let separators: Set<Unicode.Scalar> = ["-", "–", "—", "−", "~", "～", "〜", "至", "到"]
        let scalars = text.unicodeScalars
        if let index = scalars.firstIndex(where: { separators.contains($0) }) {
            return (text[..<index], text[scalars.index(after: index)...])
        }
        let words = text.split(separator: " ")
        if let middle = words.firstIndex(of: "to"), middle > 0, middle + 1 < words.count {
            return (text[..<words[middle].startIndex], text[words[middle].endIndex...])
        }
        return nil
    }

    /// A decimal number, or a whole number and a fraction of an inch.
    private static func number(_ text: Substring) throws(Fault) -> Double {
        let fractions: [Unicode.Scalar: Double] = ["½": 0.5, "¼": 0.25, "¾": 0.75, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875]
        var text = String(text).trimmed[...]
        var fraction = 0.0
        if let last = text.unicodeScalars.last, let value = fractions[last] {
            fraction = value
            text = String(String(text.unicodeScalars.dropLast())).trimmed[...]
            if text.isEmpty { return fraction }
        } else if text.utf8.contains(0x2F) {
            let parts = text.split(separator: " ")
            guard let last = parts.last, let value = ratio(last), parts.count <= 2 else { throw .notANumber }
            if parts.count == 1 { return value }
            fraction = value
            text = parts[0]
        }
        guard let value = decimal(text) else { throw .notANumber }
        return value + fraction
    }

    private static func ratio(_ text: Substring) -> Double? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]), above >= 0, below > 0, above < below else {
            return nil
        }
        return Double(above) / Double(below)
    }

    /// Digits with at most one point in them: neither `1e3` nor `nan`, which `Double` would read.
    private static func decimal(_ text: Substring) -> Double? {
        let bytes = text.utf8
        let isGood =
            !bytes.isEmpty && bytes.count <= 12 && bytes.first != 0x2E && bytes.last != 0x2E
            && bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } && bytes.filter { $0 == 0x2E }.count <= 1
        return isGood ? Double(text) : nil
    }
}
