/// A span of time with an exact or a loose length, as policies promise it: `24 hours`, `3 business days`, `5-10 days`.
package struct TimeSpan: Hashable, Sendable {
    /// nil where one length is promised.
    package var least: Int?
    package var most: Int
    package var unit: Length.Unit

    package init(least: Int? = nil, most: Int, unit: Length.Unit) {
        self.least = least
        self.most = most
        self.unit = unit
    }
}
