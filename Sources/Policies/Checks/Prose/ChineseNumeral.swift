/// Numbers in Chinese characters: 三十, 一百二十, 两, 半.
enum ChineseNumeral {
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        digits[scalar] != nil || units[scalar] != nil || scalar == "半"
    }

    /// In ten-thousandths; nil for a run that is no number.
    static func value(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard scalars.count <= 12 else { return nil }
        if scalars.count == 1, scalars.first == "半" { return 5_000 }
        // 二〇二六: digit by digit, as years are written.
        if scalars.count > 1, scalars.allSatisfy({ digits[$0] != nil }) {
            return scalars.reduce(0) { $0 * 10 + (digits[$1] ?? 0) } * 10_000
        }
        var total = 0
        var section = 0
        var digit: Int?
        for scalar in scalars {
            if let value = digits[scalar] {
                guard digit == nil || digit == 0 else { return nil }
                digit = value
            } else if let unit = units[scalar] {
                if unit == 10_000 {
                    total = (total + section + (digit ?? 0)) * unit
                    section = 0
                    guard total < 1_000_000_000 else { return nil }
                } else {
                    section += (digit ?? 1) * unit
                }
                digit = nil
            } else {
                return nil
            }
        }
        let value = total + section + (digit ?? 0)
        return value < 1_000_000_000 ? value * 10_000 : nil
    }

    private static let digits: [Unicode.Scalar: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1_000, "万": 10_000]
}
