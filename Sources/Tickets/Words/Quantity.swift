/// A number with its unit in a ticket's text: `70 cm`, `2 inches`, `30英寸`.
struct Quantity: Hashable, Sendable {
    var value: Double
    var unit: Unit

    struct Unit: Hashable, Sendable {
        var isWeight: Bool
        /// How many millimetres, or grams.
        var size: Double
    }

    /// Whether these quantities measure something, and so speak of no mix-up: all in one unit (`70 cm instead of 74 cm`), or the
    /// same once more in the other unit (`2 inches (5 cm) too short`). The same number in two units is a mix-up.
    static func measure(_ quantities: [Quantity]) -> Bool {
        guard let first = quantities.first, quantities.count > 1 else { return false }
        var isSaidTwice = false
        for (index, a) in quantities.enumerated() {
            for b in quantities[(index + 1)...] where a.unit != b.unit && a.unit.isWeight == b.unit.isWeight {
                if a.value == b.value { return false }
                let (x, y) = (a.value * a.unit.size, b.value * b.unit.size)
                // People round: 2 inches for 5 cm, 3 cm for an inch.
                if abs(x - y) <= 0.2 * max(x, y) { isSaidTwice = true }
            }
        }
        return isSaidTwice || quantities.allSatisfy { $0.unit == first.unit }
    }

    /// Those of the sentence that the range stands in.
    ///
    /// - Parameter text: in the form of `PlainText`.
    static func inSentence(of range: Range<Int>, _ text: [UInt8]) -> [Quantity] {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < longestSentence, !endsSentence(start - 1, text) { start -= 1 }
        var end = range.upperBound
        while end < text.count, end - range.upperBound < longestSentence, !endsSentence(end, text) { end += 1 }
        var found: [Quantity] = []
        var at = start
        while at < end {
            guard let (value, after) = number(text, at, end) else {
                at += 1
                continue
            }
            at = after
            var place = after
            if place < end, text[place] == 0x20 || text[place] == 0x2D { place += 1 }
            if let unit = unit(text, place, end) { found.append(Quantity(value: value, unit: unit)) }
        }
        return found
    }

    private static let longestSentence = 160

    private static func endsSentence(_ at: Int, _ text: [UInt8]) -> Bool {
        switch text[at] {
        case 0x21, 0x3F, 0x3B: true
        case 0x2E: at + 1 >= text.count || !isDigit(text[at + 1])
        default: false
        }
    }

    /// Digits with at most one `.` or `,` between them.
    private static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> (Double, after: Int)? {
        var at = start
        var digits = 0.0
        var scale = 1.0
        var isFraction = false
        while at < end {
            if isDigit(text[at]) {
                digits = digits * 10 + Double(text[at] - 0x30)
                if isFraction { scale *= 10 }
            } else if !isFraction, at > start, text[at] == 0x2E || text[at] == 0x2C, at + 1 < end, isDigit(text[at + 1]) {
                isFraction = true
            } else {
                break
            }
            at += 1
        }
        return at == start ? nil : (digits / scale, at)
    }

    private static func unit(_ text: [UInt8], _ start: Int, _ end: Int) -> Unit? {
        for (name, unit) in units where start + name.count <= end && text[start..<start + name.count].elementsEqual(name) {
            let after = start + name.count
            if name[0] >= 0x80 || after == text.count || !isLetter(text[after]) { return unit }
        }
        return nil
    }

    /// Longer names before those that they begin with. 1 in = 25.4 mm, 1 lb = 453.59237 g, 1 oz = 1/16 lb, 1 斤 = 500 g.
    private static let units: [([UInt8], Unit)] =
        [
            ("centimeters", 10), ("centimetres", 10), ("centimeter", 10), ("centimetre", 10), ("cms", 10), ("cm", 10), ("millimeters", 1),
            ("millimetres", 1), ("millimeter", 1), ("millimetre", 1), ("mm", 1), ("inches", 25.4), ("inch", 25.4), ("in", 25.4),
            ("\"", 25.4),
            ("厘米", 10), ("公分", 10), ("毫米", 1), ("英寸", 25.4), ("英吋", 25.4), ("吋", 25.4), ("寸", 25.4),
        ].map { (Array($0.utf8), Unit(isWeight: false, size: $1)) }
        + [
            ("kgs", 1000), ("kg", 1000), ("kilograms", 1000), ("kilos", 1000), ("pounds", 453.59237), ("pound", 453.59237),
            ("lbs", 453.59237), ("lb", 453.59237), ("ounces", 28.349523125), ("oz", 28.349523125), ("公斤", 1000), ("千克", 1000),
            ("斤", 500), ("磅", 453.59237),
        ].map { (Array($0.utf8), Unit(isWeight: true, size: $1)) }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
