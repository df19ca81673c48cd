package import Model

/// How quickly one channel answered in the week, against its promise.
package struct ChannelService: Hashable, Sendable {
    package var channel: NamedScope
    package var tickets: Int
    /// Minutes.
    package var medianFirstResponse: Double?
    /// Minutes.
    package var p90FirstResponse: Double?
    /// Minutes.
    package var medianResolution: Double?
    package var promise: Length?
    /// Tickets answered within the promise, and of how many; nil where nothing is promised.
    package var within: Share?
    /// The same of the eight weeks before.
    package var withinBefore: Share?

    package struct Share: Hashable, Sendable {
        package var count: Int
        package var of: Int

        package var value: Double { of > 0 ? Double(count) / Double(of) : 0 }
    }

    /// Whether the share moved beyond chance: two proportions, pooled, 95 %.
    package var change: RateChange.Verdict {
        guard let within, let before = withinBefore, within.of >= 20, before.of >= 20 else { return .tooFew }
        let pooled = Double(within.count + before.count) / Double(within.of + before.of)
        let deviation = (pooled * (1 - pooled) * (1 / Double(within.of) + 1 / Double(before.of))).squareRoot()
        let difference = within.value - before.value
        guard deviation > 0, difference.magnitude > 1.96 * deviation else { return .same }
        return difference < 0 ? .worse : .better
    }
}
