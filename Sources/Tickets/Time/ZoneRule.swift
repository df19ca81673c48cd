import Model

/// The rule that a zoneinfo file ends with, for all years after its last transition: `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX TZ, RFC 8536).
struct ZoneRule: Hashable, Sendable {
    /// Seconds east of UTC.
    var standard: Int
    var summer: Summer?

    struct Summer: Hashable, Sendable {
        var offset: Int
        var start: Change
        var end: Change
    }

    /// A moment of every year, in local time.
    struct Change: Hashable, Sendable {
        var date: Date
        /// Seconds after midnight, from -167 to 167 hours.
        var time: Int
    }

    enum Date: Hashable, Sendable {
        /// The n-th day of the year from 1, 29 February never counted.
        case julian(Int)
        /// The n-th day of the year from 0, 29 February counted.
        case ordinal(Int)
        /// Day of week (0 Sunday), its number in the month (5: the last).
        case weekday(month: Int, week: Int, day: Int)
    }

    /// nil when the text is empty or no such rule.
    init?(_ text: [UInt8]) {
        var scan = ZoneRuleScan(text[...])
        guard scan.name(), let west = scan.time() else { return nil }
        standard = -west
        guard !scan.isAtEnd else { return }
        guard scan.name() else { return nil }
        var offset = standard + 3600
        if !scan.isAt(0x2C) {
            guard let west = scan.time() else { return nil }
            offset = -west
        }
        guard scan.skip(0x2C), let start = scan.change(), scan.skip(0x2C), let end = scan.change(), scan.isAtEnd else { return nil }
        summer = Summer(offset: offset, start: start, end: end)
    }

    /// Seconds east of UTC at a moment, in seconds since 1970-01-01 UTC.
    func offset(at moment: Int64) -> Int {
        guard let summer else { return standard }
        let day = Int((moment + Int64(standard)) / 86_400)
        let year = Day(number: day).year
        let start = Int64(summer.start.seconds(in: year) - standard)
        let end = Int64(summer.end.seconds(in: year) - summer.offset)
        // South of the equator summer starts in one year and ends in the next.
        let isSummer = start < end ? (start <= moment && moment < end) : !(end <= moment && moment < start)
        return isSummer ? summer.offset : standard
    }
}

extension ZoneRule.Change {
    /// Local seconds since 1970-01-01 00:00 on the same clock.
    func seconds(in year: Int) -> Int { dayNumber(in: year) * 86_400 + time }

    private func dayNumber(in year: Int) -> Int {
        let newYear = Day(year: year, month: 1, day: 1)?.number ?? 0
        switch date {
        case .ordinal(let day): return newYear + day
        case .julian(let day):
            let isLeap = Day(year: year, month: 2, day: 29) != nil
            return newYear + day - 1 + (isLeap && day >= 60 ? 1 : 0)
        case .weekday(let month, let week, let day):
            let first = Day(year: year, month: month, day: 1) ?? Day(number: newYear)
            let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
            // Model counts weekdays from Monday, the rule from Sunday.
            let shift = (day + 6 - first.weekday + 7) % 7
            var number = first.number + shift + (week - 1) * 7
            if let next { while number >= next.number { number -= 7 } }
            return number
        }
    }
}

/// Steps through the text of a rule.
private struct ZoneRuleScan {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    var isAtEnd: Bool { rest.isEmpty }
    func isAt(_ byte: UInt8) -> Bool { rest.first == byte }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    /// `CET` or `<+0330>`.
    mutating func name() -> Bool {
        if skip(0x3C) {
            rest = rest.drop { $0 != 0x3E }
            return skip(0x3E)
        }
        let before = rest.count
        rest = rest.drop { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        return rest.count < before
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let byte = rest.first, byte >= 0x30, byte <= 0x39, (value ?? 0) < 100_000 {
            value = (value ?? 0) * 10 + Int(byte - 0x30)
            rest.removeFirst()
        }
        return value
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
        let sign = skip(0x2D) ? -1 : 1
        if sign == 1 { _ = skip(0x2B) }
        guard var value = number().map({ $0 * 3600 }) else { return nil }
        for unit in [60, 1] where skip(0x3A) {
            guard let part = number() else { return nil }
            value += part * unit
        }
        return sign * value
    }

    /// `M3.5.0/2`, `J60`, `59`.
    mutating func change() -> ZoneRule.Change? {
        let date: ZoneRule.Date
        if skip(0x4D) {
            guard let month = number(), skip(0x2E), let week = number(), skip(0x2E), let day = number(), (1...12).contains(month),
                (1...5).contains(week), (0...6).contains(day)
            else { return nil }
            date = .weekday(month: month, week: week, day: day)
        } else if skip(0x4A) {
            guard let day = number() else { return nil }
            date = .julian(day)
        } else {
            guard let day = number() else { return nil }
            date = .ordinal(day)
        }
        guard skip(0x2F) else { return ZoneRule.Change(date: date, time: 7200) }
        return time().map { ZoneRule.Change(date: date, time: $0) }
    }
}
