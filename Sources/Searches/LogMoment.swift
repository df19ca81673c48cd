import Model

/// A time as web servers write it: `10/Oct/2026:13:55:36 +0800`, `2026-10-10T13:55:36.5+08:00`, Unix seconds, also with a fraction,
/// in milliseconds, microseconds or nanoseconds.
enum LogMoment {
    /// Seconds since 1970-01-01 UTC; a time that names no zone is UTC. nil where it is no time.
    static func seconds(_ text: Span<UInt8>) -> Int64? {
        var scan = Scan(at: 0, text: text.count)
        guard let first = scan.number(text) else { return nil }
        if scan.at == text.count || text[scan.at] == 0x2E || text[scan.at] == 0x65 { return unix(text, first, digits: scan.at) }
        let isCommon = text[scan.at] == 0x2F
        scan.at += 1
        guard let month = isCommon ? scan.month(text) : scan.number(text).map(Int.init) else { return nil }
        scan.at += 1
        guard let third = scan.number(text), scan.at < text.count else { return nil }
        let (year, day) = isCommon ? (third, first) : (first, third)
        guard year < 3000, let date = Day(year: Int(year), month: month, day: Int(day)) else { return nil }
        var seconds = Int64(date.number) * 86_400
        for unit: Int64 in [3600, 60, 1] {
            scan.at += 1
            guard let part = scan.number(text), part < 61 else { return nil }
            seconds += part * unit
        }
        if scan.at < text.count, text[scan.at] == 0x2E || text[scan.at] == 0x2C {
            scan.at += 1
            _ = scan.number(text)
        }
        return seconds - scan.offset(text)
    }

    /// - Parameter digits: how many stand before the fraction.
    private static func unix(_ text: Span<UInt8>, _ whole: Int64, digits: Int) -> Int64? {
        switch digits {
        case 9...11: whole
        case 12...14: whole / 1_000
        case 15...17: whole / 1_000_000
        case 18...19: whole / 1_000_000_000
        // 1.7626e+09, as some write large numbers in JSON.
        case 1:
            Double(String(decoding: (0..<text.count).map { text[$0] }, as: UTF8.self)).flatMap {
                $0 >= 1e8 && $0 < 1e11 ? Int64($0) : nil
            }
        default: nil
        }
    }

    private struct Scan {
        var at: Int
        let text: Int

        mutating func number(_ span: Span<UInt8>) -> Int64? {
            var value: Int64 = 0
            let start = at
            while at < text, at - start < 19, span[at] >= 0x30, span[at] <= 0x39 {
                let (next, isTooLarge) = value.multipliedReportingOverflow(by: 10)
                let (sum, isTooLargeNow) = next.addingReportingOverflow(Int64(span[at] - 0x30))
                if isTooLarge || isTooLargeNow { return nil }
                value = sum
                at += 1
            }
            return at > start ? value : nil
        }

        private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map {
            Array($0.utf8)
        }

        mutating func month(_ span: Span<UInt8>) -> Int? {
            guard at + 3 <= text else { return nil }
            let name = (at..<(at + 3)).map { span[$0] | 0x20 }
            at += 3
            return Self.months.firstIndex(of: name).map { $0 + 1 }
        }

        /// Seconds east of UTC.
        mutating func offset(_ span: Span<UInt8>) -> Int64 {
            while at < text, span[at] == 0x20 { at += 1 }
            guard at < text, span[at] == 0x2B || span[at] == 0x2D else { return 0 }
            let sign: Int64 = span[at] == 0x2D ? -1 : 1
            at += 1
            let start = at
            guard let first = number(span) else { return 0 }
            var (hours, minutes) = at - start > 2 ? (first / 100, first % 100) : (first, 0)
            if at < text, span[at] == 0x3A {
                at += 1
                minutes = number(span) ?? 0
            }
            hours = min(hours, 18)
            return sign * (hours * 3600 + min(minutes, 59) * 60)
        }
    }
}
