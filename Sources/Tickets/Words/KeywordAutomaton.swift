/// Finds all of many keywords in one pass over a text (Aho and Corasick 1975), as a table of states by classes of bytes.
struct KeywordAutomaton: Sendable {
    /// The class of each byte; bytes that no keyword holds are class 0.
    private var classes: [UInt8]
    private var classCount: Int
    /// The next state by state and class; the highest bit says that keywords end in it.
    private var next: [UInt32]
    /// Where a state's keywords begin in `found`; one more than there are states.
    private var foundStart: [Int32]
    private var found: [Int32]

    private static let hit: UInt32 = 1 << 31

    /// - Complexity: O(bytes of the keywords x classes of bytes), in time and space.
    init(_ keywords: [[UInt8]]) {
        var classes = [UInt8](repeating: 0, count: 256)
        var count = 1
        for keyword in keywords {
            // 256 classes at most: class 0 is then the one byte that no keyword holds, if any.
            for byte in keyword where classes[Int(byte)] == 0 && count < 256 {
                classes[Int(byte)] = UInt8(count)
                count += 1
            }
        }
        classCount = count

        var trie = Trie(classCount: count)
        for (index, keyword) in keywords.enumerated() { trie.insert(keyword.map { classes[Int($0)] }, index) }
        self.classes = classes
        (next, foundStart, found) = trie.automaton(hit: Self.hit)
    }

    /// Calls `body` with each keyword that ends at each place, the longest first.
    @inline(__always)
    func forEachHit(in text: [UInt8], _ body: (_ keyword: Int, _ end: Int) -> Void) {
        let text = text.span
        let classes = classes.span
        let next = next.span
        var state = 0
        for at in text.indices {
            let step = next[state * classCount + Int(classes[Int(text[at])])]
            state = Int(step & ~Self.hit)
            if step & Self.hit != 0 {
                for index in Int(foundStart[state])..<Int(foundStart[state + 1]) { body(Int(found[index]), at + 1) }
            }
        }
    }
}

/// The keywords as a tree, before it becomes an automaton.
private struct Trie {
    let classCount: Int
    /// By state and class; -1: none.
    var children: [Int32]
    var ends: [[Int32]] = [[]]

    init(classCount: Int) {
        self.classCount = classCount
        children = [Int32](repeating: -1, count: classCount)
    }

    mutating func insert(_ keyword: [UInt8], _ index: Int) {
        var state = 0
        for step in keyword {
            let place = state * classCount + Int(step)
            if children[place] < 0 {
                children[place] = Int32(ends.count)
                ends.append([])
                children.append(contentsOf: repeatElement(-1, count: classCount))
            }
            state = Int(children[place])
        }
        ends[state].append(Int32(index))
    }

    /// Breadth first: a state's failure link is ready before its children need it.
    consuming func automaton(hit: UInt32) -> (next: [UInt32], foundStart: [Int32], found: [Int32]) {
        var failure = [Int32](repeating: 0, count: ends.count)
        var queue: [Int] = [0]
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            if state != 0 { ends[state] += ends[Int(failure[state])] }
            for step in 0..<classCount {
                let place = state * classCount + step
                let fallback = state == 0 ? 0 : children[Int(failure[state]) * classCount + step]
                if children[place] < 0 {
                    children[place] = fallback
                } else {
                    failure[Int(children[place])] = fallback
                    queue.append(Int(children[place]))
                }
            }
        }
        var start: [Int32] = [0]
        var found: [Int32] = []
        for list in ends {
            found += list
            start.append(Int32(found.count))
        }
        let next = children.map { UInt32($0) | (ends[Int($0)].isEmpty ? 0 : hit) }
        return (next, start, found)
    }
}
