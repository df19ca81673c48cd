import Synchronization

/// How often the site was published since the preview began; the browser asks for it and reloads when it grows.
///
/// A class, because the builder and the server share it.
final class ChangeCounter: Sendable {
    private let count = Atomic<Int>(0)

    var value: Int { count.load(ordering: .acquiring) }

    func increment() { count.add(1, ordering: .acquiringAndReleasing) }
}
