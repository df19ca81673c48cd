/// `30 days`, `4.90 USD`, `7-12`, `￥99`, `3个工作日`, `2026年9月1日`: read as one, a change of it is a change of the whole.
enum NumberWithUnit {
    /// Where the number that starts there ends, unit included; nil where none starts.
    static func end(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
        var index = start
        for sign in signs where bytes[index..<limit].starts(with: sign) {
            index += sign.count
            if index < limit, bytes[index] == 0x20 { index += 1 }
            break
        }
        guard var end = digits(in: bytes, from: index, before: limit) else { return nil }
        // A date in Chinese is a chain of numbers.
        while true {
            let (unit, isChain) = unitEnd(in: bytes, from: end, before: limit)
            end = unit
            guard isChain, let more = digits(in: bytes, from: end, before: limit) else { return end }
            end = more
        }
    }

    private static let signs: [[UInt8]] = ["$", "€", "£", "¥", "￥", "US$"].map { Array($0.utf8) }

    /// Digits with what may stand between them: `1,000.50`, `7-12`, `9:30`, `2026-09-01`.
    private static func digits(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
        var index = start
        while index < limit {
            if let length = digit(in: bytes, at: index, before: limit) {
                index += length
            } else if index > start, let length = joint(in: bytes, at: index, before: limit),
                digit(in: bytes, at: index + length, before: limit) != nil
            {
                index += length
            } else {
                break
            }
        }
        return index > start ? index : nil
    }

    /// The length of the digit there, `7` or `７`.
    private static func digit(in bytes: [UInt8], at index: Int, before limit: Int) -> Int? {
        guard index < limit else { return nil }
        if (0x30...0x39).contains(bytes[index]) { return 1 }
        guard index + 2 < limit, bytes[index] == 0xEF, bytes[index + 1] == 0xBC, (0x90...0x99).contains(bytes[index + 2]) else {
            return nil
        }
        return 3
    }

    private static let joints: [[UInt8]] = [".", ",", ":", "-", "/", "–", "~", "～", "至", "．"].map { Array($0.utf8) }

    private static func joint(in bytes: [UInt8], at index: Int, before limit: Int) -> Int? {
        joints.first { bytes[index..<limit].starts(with: $0) }?.count
    }

    /// In Chinese a unit follows at once; those after which a date goes on come first.
    private static let chainUnits: [[UInt8]] = ["年", "月"].map { Array($0.utf8) }
    private static let units: [[UInt8]] = [
        "个工作日", "个自然日", "工作日", "自然日", "个小时", "个月", "小时", "分钟", "人民币", "美元", "欧元", "英镑", "港元", "日元", "公里", "公斤", "千克",
        "厘米", "毫米", "英寸", "平方米", "天", "日", "周", "元", "折", "件", "次", "倍", "岁", "份", "张", "款", "笔", "级", "码", "号", "米", "克", "秒", "个", "％",
        "％", "‰", "℃", "°",
    ].map { Array($0.utf8) }
    /// In English with a space or without.
    private static let words: Set<String> = [
        "day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years", "minute", "minutes", "h", "min", "cm", "mm",
        "m",
        "km", "in", "inch", "inches", "ft", "kg", "g", "lb", "lbs", "oz", "%", "x", "pm", "am", "pp", "ml", "l", "business days",
        "working days", "calendar days", "business day", "working day", "USD", "EUR", "GBP", "CNY", "RMB", "CAD", "AUD", "HKD", "JPY",
        "SGD",
        "CHF", "NZD", "SEK", "NOK", "DKK", "PLN", "KRW", "TWD", "AED", "INR", "BRL", "MXN", "per cent", "percent", "items", "item", "times",
        "times a year", "dollars", "euros", "pounds", "yuan",
    ]

    private static func unitEnd(in bytes: [UInt8], from start: Int, before limit: Int) -> (end: Int, isChain: Bool) {
        let rest = bytes[start..<limit]
        for unit in units where rest.starts(with: unit) { return (start + unit.count, false) }
        for unit in chainUnits where rest.starts(with: unit) { return (start + unit.count, true) }
        let first = rest.first == 0x20 || rest.first == 0x2D ? start + 1 : start
        guard first < limit else { return (start, false) }
        if bytes[first] == UInt8(ascii: "%"), bytes[start] != 0x2D { return (first + 1, false) }
        let one = wordEnd(in: bytes, from: first, before: limit)
        guard one > first else { return (start, false) }
        if one < limit, bytes[one] == 0x20 {
            let two = wordEnd(in: bytes, from: one + 1, before: limit)
            if two > one + 1, words.contains(String(decoding: bytes[first..<two], as: UTF8.self)) { return (two, false) }
        }
        return words.contains(String(decoding: bytes[first..<one], as: UTF8.self)) ? (one, false) : (start, false)
    }

    private static func wordEnd(in bytes: [UInt8], from start: Int, before limit: Int) -> Int {
        var index = start
        while index < limit, (0x61...0x7A).contains(bytes[index] | 0x20), index - start < 12 { index += 1 }
        // A longer word, an accent or a digit: no unit.
        if index < limit, bytes[index] >= 0xC0, !isIdeographic(bytes[index]) { return start }
        if index < limit, (0x30...0x39).contains(bytes[index]) || (0x61...0x7A).contains(bytes[index] | 0x20) { return start }
        return index
    }

    /// Chinese characters and punctuation start with these bytes; Latin letters with accents do not.
    private static func isIdeographic(_ byte: UInt8) -> Bool { byte >= 0xE2 }
}
