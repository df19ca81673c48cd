import Synchronization

/// Lists of notices made so far: thousands of pages show the same ones.
///
/// A class because pages are rendered on many threads from one plan; what it keeps follows from the plan alone, so it
/// never changes what a page says.
final class NoticeBlocks: Sendable {
    struct Key: Hashable {
        var language: Int
        /// The way to the site's root.
        var root: String
        var notices: [Int]
        var place: Place
    }

    /// Where notices stand, and so how much each says.
    enum Place: Hashable {
        case list(isBrief: Bool)
        /// At a chart on its own page, by its number.
        case chart(Int)
        /// At the chart on a product's page.
        case product
    }

    private let blocks = Mutex<[Key: String]>([:])

    /// The finished list, made by `make` the first time.
    func block(_ key: Key, _ make: () -> String) -> String {
        if let known = blocks.withLock({ $0[key] }) { return known }
        let made = make()
        blocks.withLock { $0[key] = made }
        return made
    }
}
