import Model

extension Words {
    /// `9 November 2026`; `2026年11月9日`.
    func date(_ day: Day) -> String {
        self("\(shortDate(day)) \(day.year)", "\(day.year)年\(shortDate(day))")
    }

    /// `9 November`; `11月9日`.
    func shortDate(_ day: Day) -> String {
        self("\(day.dayOfMonth) \(Self.months[day.month - 1])", "\(day.month)月\(day.dayOfMonth)日")
    }

    /// `9 to 15 November 2026`; `2026年11月9日至15日`.
    func span(_ week: Week) -> String {
        let (first, last) = (week.monday, week.sunday)
        if first.year != last.year { return self("\(date(first)) to \(date(last))", "\(date(first))至\(date(last))") }
        if first.month != last.month {
            return self("\(shortDate(first)) to \(date(last))", "\(date(first))至\(shortDate(last))")
        }
        return self("\(first.dayOfMonth) to \(date(last))", "\(date(first))至\(last.dayOfMonth)日")
    }

    /// `Monday`; `周一`. 1 is Monday.
    func weekday(_ number: Int) -> String {
        guard (1...7).contains(number) else { return "?" }
        return self(Self.weekdays[number - 1], "周" + ["一", "二", "三", "四", "五", "六", "日"][number - 1])
    }

    /// `9 to 12`; `9–12点`. Hours wrap at midnight.
    func hours(from first: Int, count: Int) -> String {
        let last = (first + count - 1) % 24 + 1
        return self("\(first) to \(last)", "\(first)–\(last)点")
    }

    /// Minutes as a person says them: `24 s`, `2.7 min`, `6.4 h`, `1.5 days`.
    func minutes(_ minutes: Double) -> String {
        switch minutes {
        case ..<1: self("\(number(minutes * 60)) s", "\(number(minutes * 60))秒")
        case ..<90: self("\(estimate(minutes)) min", "\(estimate(minutes))分钟")
        case ..<(48 * 60): self("\(estimate(minutes / 60)) h", "\(estimate(minutes / 60))小时")
        default: self("\(estimate(minutes / 1440)) days", "\(estimate(minutes / 1440))天")
        }
    }

    /// `5 minutes`; `5分钟`.
    func length(_ length: Length) -> String {
        let chinese: [Length.Unit: String] = [
            .minute: "分钟", .hour: "小时", .day: "天", .week: "周", .month: "个月", .year: "年", .businessDay: "个工作日",
        ]
        return self(
            "\(length.count) \(length.unit.rawValue)\(length.count == 1 ? "" : "s")", "\(length.count)\(chinese[length.unit] ?? "")")
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
