import Synchronization

/// Hands out slices of pages to whoever is free, so that cores that meet long pages do not leave others idle.
///
/// A class, because all workers draw from the same queue.
final class PageQueue: Sendable {
    private let count: Int
    private let taken = Atomic<Int>(0)

    init(count: Int) {
        self.count = count
    }

    /// The next slice; nil when all pages are taken.
    func next() -> Range<Int>? {
        let size = 32
        let start = taken.add(size, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + size, count) : nil
    }
}
