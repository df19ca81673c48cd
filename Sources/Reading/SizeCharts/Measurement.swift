import Model

/// One cell of a size chart: `86`, `86.5`, `86-90`, `>=104`, `≤60`, `104+`, `34 1/2`, `34-1/2`, `34½`.
struct Measurement {
    let cell: SizeChart.Cell
    /// Whether a number has its decimals behind a comma: `86,5`.
    private(set) var hasDecimalComma = false

    enum Fault: Error {
        case notANumber
        /// `90-86`; the bounds the right way round.
        case backwards(String, String)
        /// `78/82`: two numbers that are no fraction.
        case slash(String, String)
        /// `34 in` in a column of centimetres.
        case otherUnit(SizeChart.Unit)
    }

    /// - Parameter unit: of the column; written again in the cell it changes nothing.
    init(_ text: String, _ unit: SizeChart.Unit) throws(Fault) {
        var numbers = MeasurementNumbers(unit: unit)
        cell = try Self.cell(Self.plain(text), unit, &numbers)
        hasDecimalComma = numbers.haveDecimalComma
    }

    private static func cell(
        _ text: String, _ unit: SizeChart.Unit, _ numbers: inout MeasurementNumbers
    ) throws(Fault) -> SizeChart.Cell {
        if nothing.contains(text) { return .empty }
        let (first, last) = (text.utf8.first ?? 0, text.utf8.last ?? 0)
        if (0x30...0x39).contains(first), (0x30...0x39).contains(last) { return try closed(text[...], &numbers) }
        for sign in [">=", "≥", "⩾", ">", "from ", "over ", "above ", "at least "] where text.hasPrefix(sign) {
            return .atLeast(try numbers.read(text.dropFirst(sign.count)))
        }
        for sign in ["<=", "≤", "⩽", "<", "up to ", "under ", "below ", "at most "] where text.hasPrefix(sign) {
            return .atMost(try numbers.read(text.dropFirst(sign.count)))
        }
        let bare = numbers.withoutMark(text[...])
        for end in ["+", " and up", " and over", " or more", "及以上", "以上", "起"] where bare.hasSuffix(end) {
            return .atLeast(try numbers.read(bare.dropLast(end.count)))
        }
        for end in [" and under", " or less", "及以下", "以下", "以内"] where bare.hasSuffix(end) {
            return .atMost(try numbers.read(bare.dropLast(end.count)))
        }
        return try closed(text[...], &numbers)
    }

    /// What authors write where there is nothing to say.
    private static let nothing: Set<String> = ["", "-", "–", "—", "−", "/", "n/a", "na", "无", "不限"]

    /// A number or a range with two ends.
    private static func closed(_ text: Substring, _ numbers: inout MeasurementNumbers) throws(Fault) -> SizeChart.Cell {
        let text = joiningFractions(text)
        guard let (low, high) = bounds(text) else { return .value(try numbers.read(text)) }
        let (from, to) = (try numbers.read(low), try numbers.read(high))
        if from > to { throw .backwards(String(high).trimmed, String(low).trimmed) }
        return from == to ? .value(from) : .range(from, to)
    }

    /// The two sides of `86-90`, `86–90`, `86~90`, `86至90`, `86 to 90`; nil for anything else.
    private static func bounds(_ text: Substring) -> (Substring, Substring)? {
        let separators: Set<Unicode.Scalar> = ["-", "–", "—", "−", "~", "〜", "至", "到"]
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

    /// `34-1/2` is thirty-four and a half in many American charts, and no range: the hyphen becomes a space.
    private static func joiningFractions(_ text: Substring) -> Substring {
        guard text.utf8.contains(0x2F), text.utf8.contains(0x2D) else { return text }
        var bytes = Array(text.utf8)
        func isDigit(_ at: Int) -> Bool { bytes.indices.contains(at) && (0x30...0x39).contains(bytes[at]) }
        for at in bytes.indices where bytes[at] == 0x2D {
            var start = at
            while isDigit(start - 1) { start -= 1 }
            var slash = at + 1
            while isDigit(slash) { slash += 1 }
            guard start < at, bytes[start] != 0x30, start == 0 || ![0x2F, 0x2E, 0x2C].contains(bytes[start - 1]),
                slash > at + 1, slash < bytes.count, bytes[slash] == 0x2F
            else { continue }
            var end = slash + 1
            while isDigit(end) { end += 1 }
            let fraction = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
            if MeasurementNumbers.fraction(fraction[...]) != nil { bytes[at] = 0x20 }
        }
        return String(decoding: bytes, as: UTF8.self)[...]
    }

    private static let fractions: [Unicode.Scalar: String] = [
        "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
    ]

    /// In lower case and without white space around it; full-width letters, as Chinese keyboards write them, become plain ones,
    /// and `½` becomes `1/2`.
    static func plain(_ text: String) -> String {
        let text = text.trimmed
        if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: out.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
            // The full-width forms of ASCII; capitals do not occur but in units.
            case 0xFF21...0xFF3A: out.append(Unicode.Scalar(UInt8(scalar.value - 0xFF21 + 0x61)))
            case 0xFF01...0xFF5E: out.append(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
            case 0x3000, 0xA0, 0x2009, 0x202F: out.append(" ")
            case 0x2044, 0x2215: out.append("/")
            case 0x2010, 0x2011, 0x2012: out.append("-")
            case 0x2019, 0x2032: out.append("'")
            case 0x201D, 0x2033: out.append("\"")
            default:
                guard let fraction = fractions[scalar] else {
                    out.append(scalar)
                    continue
                }
                if let last = out.last, ("0"..."9").contains(last) { out.append(" ") }
                out.append(contentsOf: fraction.unicodeScalars)
            }
        }
        return String(out).trimmed
    }
}
