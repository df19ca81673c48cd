import Synchronization

/// Size charts made so far: the table, what is said about it and the finder, for all products that share a chart.
///
/// A class because pages are rendered on many threads from one plan; what it keeps follows from the plan alone, so it
/// never changes what a page says.
final class ChartBlocks: Sendable {
    struct Key: Hashable {
        var chart: Int
        var language: Int
        /// The way to the site's root.
        var root: String
        var isBrief: Bool
    }

    private let blocks = Mutex<[Key: String]>([:])

    /// The finished chart, made by `make` the first time.
    func block(_ key: Key, _ make: () -> String) -> String {
        if let known = blocks.withLock({ $0[key] }) { return known }
        let made = make()
        blocks.withLock { $0[key] = made }
        return made
    }
}
