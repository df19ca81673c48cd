import Model

/// A time as an export writes it.
///
/// Read are `2026-09-01T14:03:22Z`, with an offset (`+08:00`, `+0800`, `+08`) or none, with a space instead of the T, without seconds, with
/// fractions, `am`/`pm`; `2026/9/1 14:03`, `2026.9.1`, `2026年9月1日`; a date alone; `20260901`, `20260901140322`; Unix seconds and milliseconds.
/// Day before month and month before day cannot be told apart, so a date that does not begin with its year is none.
struct Moment {
    /// Days since 1970-01-01 on the calendar of whoever wrote it.
    private var day: Int
    /// Seconds after midnight.
    private var seconds = 0
    /// Seconds east of UTC; nil where the text names no zone.
    private var offset: Int?
    /// Whether the text names an hour, and not only a day.
    private var hasClock: Bool

    /// The number of the day on which it happened in the zone; a time that names no zone is the zone's own.
    ///
    /// - Returns: nil when the bytes are no time, or one before 1970 or after 2999.
    static func dayNumber(_ text: Span<UInt8>, in zone: Zone) -> Int? {
        var scan = MomentScan(end: text.count)
        return scan.moment(text)?.day(in: zone)
    }

    /// The same with the second at which it happened.
    static func instant(_ text: Span<UInt8>, in zone: Zone) -> Instant? {
        var scan = MomentScan(end: text.count)
        guard let moment = scan.moment(text), let day = moment.day(in: zone) else { return nil }
        let local = Int64(moment.day) * 86_400 + Int64(moment.seconds)
        let seconds = moment.offset.map { local - Int64($0) } ?? zone.moment(onClocks: local)
        return Instant(day: day, seconds: seconds, hasClock: moment.hasClock)
    }

    private func day(in zone: Zone) -> Int? {
        let own = offset.map { zone.dayNumber(at: Int64(day) * 86_400 + Int64(seconds - $0)) } ?? day
        // 2999-12-31 is day 376,199.
        return (0...376_199).contains(own) ? own : nil
    }

    /// Whether the bytes stand for "no time": nothing, `-`, `null`, `N/A` and the like.
    static func isNone(_ text: Span<UInt8>) -> Bool {
        if text.isEmpty { return true }
        if text.count > 19 { return false }
        if text[0] == 0x30, text.count >= 4, text[1] == 0x30, text[2] == 0x30, text[3] == 0x30 { return true }
        for none in noTimes where none.utf8.count == text.count {
            var index = 0
            let isSame = none.utf8.allSatisfy { byte in
                defer { index += 1 }
                return byte == text[index] || byte == text[index] | 0x20
            }
            if isSame { return true }
        }
        return false
    }

    private static let noTimes = ["-", "--", "—", "null", "nil", "none", "n/a", "na", "nat", "nan", "无", "\\n", "0"]

    init(day: Int, seconds: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.seconds = seconds ?? 0
        hasClock = seconds != nil
        self.offset = offset
    }
}

/// Steps through the text of a time.
private struct MomentScan {
    private var at = 0
    private let end: Int

    init(end: Int) { self.end = end }

    mutating func moment(_ text: Span<UInt8>) -> Moment? {
        guard let (year, digits) = number(text, upTo: 14) else { return nil }
        if at == end || (text[at] == 0x2E && digits >= 9) { return allDigits(text, year, digits) }
        guard digits == 4, let month = dateStep(text), let day = dateStep(text) else { return nil }
        let isChinese = skip(text, "日")
        guard let number = Day(year: year, month: month, day: day)?.number else { return nil }
        if at == end { return Moment(day: number) }
        if text[at] == 0x54 || text[at] == 0x74 || text[at] == 0x20 || text[at] == 0x2C {
            at += 1
            skipSpaces(text)
        } else if !isChinese {
            return nil
        }
        guard let seconds = time(text) else { return nil }
        skipSpaces(text)
        if at == end { return Moment(day: number, seconds: seconds) }
        guard let offset = zoneOffset(text), at == end else { return nil }
        return Moment(day: number, seconds: seconds, offset: offset)
    }

    /// `20260901`, `20260901140322`, Unix seconds (9 to 11 digits), milliseconds (12 or 13).
    private mutating func allDigits(_ text: Span<UInt8>, _ value: Int, _ digits: Int) -> Moment? {
        if at < end {
            at += 1
            while at < end { guard isDigit(text[at]) else { return nil }; at += 1 }
        }
        if digits == 8 || digits == 14 {
            let date = digits == 8 ? value : value / 1_000_000
            let clock = digits == 8 ? 0 : value % 1_000_000
            let (hour, minute, second) = (clock / 10_000, clock / 100 % 100, clock % 100)
            guard let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100), hour < 24, minute < 60, second < 61
            else { return nil }
            return Moment(day: day.number, seconds: digits == 8 ? nil : hour * 3600 + minute * 60 + second)
        }
        guard digits >= 9, digits <= 13 else { return nil }
        let seconds = digits >= 12 ? value / 1000 : value
        return Moment(day: seconds / 86_400, seconds: seconds % 86_400, offset: 0)
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private mutating func number(_ text: Span<UInt8>, upTo limit: Int) -> (value: Int, digits: Int)? {
        var value = 0
        let start = at
        while at < end, isDigit(text[at]), at - start < limit {
            value = value * 10 + Int(text[at] - 0x30)
            at += 1
        }
        return at > start ? (value, at - start) : nil
    }

    private mutating func dateStep(_ text: Span<UInt8>) -> Int? {
        guard at < end else { return nil }
        if text[at] == 0x2D || text[at] == 0x2F || text[at] == 0x2E {
            at += 1
        } else if !skip(text, "年"), !skip(text, "月") {
            return nil
        }
        return number(text, upTo: 2)?.value
    }

    @discardableResult
    private mutating func skip(_ text: Span<UInt8>, _ word: String) -> Bool {
        guard at + word.utf8.count <= end else { return false }
        var index = at
        for byte in word.utf8 {
            guard text[index] == byte else { return false }
            index += 1
        }
        at = index
        return true
    }

    private mutating func skipSpaces(_ text: Span<UInt8>) {
        while at < end, text[at] == 0x20 { at += 1 }
    }

    /// `14`, `14:03`, `14:03:22.5`, `2:03 PM`; in seconds after midnight.
    private mutating func time(_ text: Span<UInt8>) -> Int? {
        guard var hour = number(text, upTo: 2)?.value else { return nil }
        var seconds = 0
        for unit in [60, 1] {
            guard at < end, text[at] == 0x3A else { break }
            at += 1
            guard let part = number(text, upTo: 2), part.digits == 2, part.value < 60 || (unit == 1 && part.value == 60) else { return nil }
            seconds += part.value * unit
        }
        if at < end, text[at] == 0x2E || text[at] == 0x2C {
            at += 1
            guard number(text, upTo: 12) != nil else { return nil }
        }
        if let isAfternoon = halfOfDay(text) {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        guard hour < 24 || (hour == 24 && seconds == 0) else { return nil }
        return hour * 3600 + seconds
    }

    private mutating func halfOfDay(_ text: Span<UInt8>) -> Bool? {
        var index = at
        while index < end, text[index] == 0x20 { index += 1 }
        guard index + 1 < end, text[index + 1] | 0x20 == 0x6D, text[index] | 0x20 == 0x61 || text[index] | 0x20 == 0x70 else { return nil }
        at = index + 2
        return text[index] | 0x20 == 0x70
    }

    /// `Z`, `UTC`, `GMT`, `+08:00`, `+0800`, `+08`, `UTC+8`; in seconds east of UTC.
    private mutating func zoneOffset(_ text: Span<UInt8>) -> Int? {
        if skip(text, "Z") || skip(text, "z") { return 0 }
        if skip(text, "UTC") || skip(text, "GMT"), at == end { return 0 }
        guard at < end, text[at] == 0x2B || text[at] == 0x2D else { return nil }
        let sign = text[at] == 0x2D ? -1 : 1
        at += 1
        guard let (first, digits) = number(text, upTo: 4) else { return nil }
        var (hours, minutes) = digits > 2 ? (first / 100, first % 100) : (first, 0)
        if at < end, text[at] == 0x3A {
            at += 1
            guard digits <= 2, let part = number(text, upTo: 2) else { return nil }
            minutes = part.value
        }
        guard hours <= 18, minutes < 60 else { return nil }
        hours *= 3600
        return sign * (hours + minutes * 60)
    }
}
