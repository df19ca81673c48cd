/// A week from Monday to Sunday (ISO 8601), named by its Monday.
package struct Week: Hashable, Comparable, Sendable, Strideable, CustomStringConvertible {
    package let monday: Day

    /// The week that the day lies in.
    package init(containing day: Day) {
        monday = day.advanced(by: -day.weekday)
    }

    /// The week whose Monday this is; nil when the day is not a Monday.
    package init?(monday day: Day) {
        guard day.weekday == 0 else { return nil }
        monday = day
    }

    /// The last day of the week.
    package var sunday: Day { monday.advanced(by: 6) }

    package func advanced(by weeks: Int) -> Week { Week(containing: monday.advanced(by: 7 * weeks)) }
    package func distance(to other: Week) -> Int { (other.monday.number - monday.number) / 7 }
    package static func < (a: Week, b: Week) -> Bool { a.monday < b.monday }

    /// The Monday, `2026-10-19`.
    package var description: String { monday.description }
}
