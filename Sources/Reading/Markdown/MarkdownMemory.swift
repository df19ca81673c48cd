import CMarkGFM
import Glibc

/// Memory for libcmark-gfm: handed out in a row, and given back all at once when the tree is no longer needed.
///
/// A page makes some hundred nodes and as many small texts. Taken one by one from the heap, between texts that stay, they cost a
/// sixth of reading: 10,000 pages took 2.5 s of CPU so, and take 2.1 s with this. Each thread has its own memory, and a tree
/// lives and ends on the thread that parsed it: parsing is never suspended.
enum MarkdownMemory {
    /// Makes the thread's memory ready for a tree. A tree may begin within another one.
    static func begin() {
        if pthread_getspecific(key) == nil {
            let arena = UnsafeMutablePointer<MarkdownArena>.allocate(capacity: 1)
            arena.initialize(to: MarkdownArena())
            pthread_setspecific(key, arena)
        }
        current.pointee.trees += 1
    }

    /// Gives back what the tree used, with the last tree that was begun.
    static func end() {
        current.pointee.trees -= 1
        if current.pointee.trees == 0 { current.pointee.reset() }
    }

    /// What the library calls. Unsafe to the compiler because it is a pointer; written here once and only read.
    nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
        let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        functions.initialize(
            to: cmark_mem(
                calloc: { count, size in MarkdownMemory.current.pointee.zeroed(count * size) },
                realloc: { old, size in MarkdownMemory.current.pointee.resized(old, to: size) },
                free: { _ in }))
        return functions
    }()

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { memory in
            guard let arena = memory?.assumingMemoryBound(to: MarkdownArena.self) else { return }
            arena.pointee.release()
            arena.deallocate()
        }
        return key
    }()

    private static var current: UnsafeMutablePointer<MarkdownArena> {
        guard let memory = pthread_getspecific(key) else { preconditionFailure("Markdown memory is used before begin()") }
        return memory.assumingMemoryBound(to: MarkdownArena.self)
    }
}
