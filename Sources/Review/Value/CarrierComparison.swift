/// Carriers side by side: lost, late and damaged parcels in the last eight weeks, beside the eight before.
package struct CarrierComparison: Hashable, Sendable {
    /// Sorted by id; empty where orders name no carrier.
    package var rows: [Row]
    /// Weeks of the stretch, and of the one before.
    package static let weeks = 8
    /// The issues compared.
    package static let issues = ["lost_parcel", "late_delivery", "damaged_in_transit"]

    package struct Row: Hashable, Sendable {
        package var carrier: NamedScope
        /// Orders that could have brought the complaints.
        package var orders: Double
        /// One for each of ``CarrierComparison/issues``.
        package var rates: [Rate]
    }

    package struct Rate: Hashable, Sendable {
        package var issue: NamedIssue
        /// Now against before.
        package var comparison: RateChange
        /// Now against all other carriers together.
        package var others: RateChange
    }
}
