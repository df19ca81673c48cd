import Synchronization

/// Skeletons made so far.
///
/// A class because pages are rendered on many threads from one plan; what it keeps follows from the plan alone, so it
/// never changes what a page says.
final class SkeletonCache: Sendable {
    struct Key: Hashable {
        var frame: Int
        var template: String
        /// Which values are present.
        var presence: UInt64
    }

    private let skeletons = Mutex<[Key: Skeleton]>([:])

    subscript(_ key: Key) -> Skeleton? {
        get { skeletons.withLock { $0[key] } }
        set { skeletons.withLock { $0[key] = newValue } }
    }
}
