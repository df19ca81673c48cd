import Model

extension Scale {
    /// The number as it is shown, without its unit: `86.5`, `34½`, `¾`, `0.62`.
    ///
    /// - Parameter written: in the column's own unit.
    package func text(_ written: Double) -> String {
        var out: [UInt8] = []
        append(written, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends the number as it is shown.
    package func append(_ written: Double, to out: inout [UInt8]) {
        let perUnit = steps ?? (hasFractions && (written * 16).rounded() == written * 16 ? 16 : 1000)
        let count = steps.map { stepCount(written.magnitude, $0) } ?? written.magnitude * Double(perUnit)
        guard count.isFinite, count < 1e15 else { return out += Array(JSON.number(written, decimals: 0).utf8) }
        let digits = Int(count.rounded())
        if written < 0, digits > 0 { out.append(0x2D) }
        let (whole, parts) = digits.quotientAndRemainder(dividingBy: perUnit)
        let isFraction = hasFractions && parts > 0 && 16 % perUnit == 0
        if whole > 0 || !isFraction { out += Array(String(whole).utf8) }
        if isFraction {
            Self.append(sixteenths: parts * (16 / perUnit), after: whole, to: &out)
        } else {
            Self.append(parts, of: perUnit, to: &out)
        }
    }

    /// `.5`, `.25`; nothing where there are no parts.
    private static func append(_ parts: Int, of perUnit: Int, to out: inout [UInt8]) {
        guard parts > 0 else { return }
        out.append(0x2E)
        var rest = parts * 10
        while rest > 0 {
            out.append(UInt8(0x30 + rest / perUnit))
            rest = rest % perUnit * 10
        }
    }

    /// Quarters and eighths have characters of their own, which keep a chart narrow; sixteenths, which only authors write, do not.
    private static func append(sixteenths: Int, after whole: Int, to out: inout [UInt8]) {
        if sixteenths % 2 == 0 { return out += eighths[sixteenths / 2 - 1] }
        if whole > 0 { out.append(0x20) }
        out += Array("\(sixteenths)/16".utf8)
    }

    private static let eighths = ["⅛", "¼", "⅜", "½", "⅝", "¾", "⅞"].map { Array($0.utf8) }
}
