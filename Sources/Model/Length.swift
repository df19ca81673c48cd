/// A span of time as a person writes it: `5 minutes`, `3 business days`.
package struct Length: Hashable, Sendable {
    package enum Unit: String, Sendable, CaseIterable {
        case minute, hour, day, week, month, year
        case businessDay = "business day"
    }

    package var count: Int
    package var unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }
}
