/// Which elements of two sequences are the same, in order: a longest common subsequence.
///
/// Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986). Where sequences differ too much for it,
/// elements that occur once on either side divide them first (Cohen's patience diff), so that no text is slow.
struct Alignment {
    /// Pairs of places, rising on both sides.
    private(set) var pairs: [(old: Int, new: Int)] = []
    private let old: [UInt64]
    private let new: [UInt64]
    /// Beyond this many differences a stretch is divided, or taken as replaced.
    private static let maximumDistance = 600

    static func pairs(_ old: [UInt64], _ new: [UInt64]) -> [(old: Int, new: Int)] {
        var alignment = Alignment(old: old, new: new)
        alignment.align(old.indices, new.indices)
        return alignment.pairs
    }

    private init(old: [UInt64], new: [UInt64]) {
        self.old = old
        self.new = new
    }

    private mutating func align(_ a: Range<Int>, _ b: Range<Int>) {
        var (a, b) = (a, b)
        while let x = a.first, let y = b.first, old[x] == new[y] {
            pairs.append((x, y))
            a.removeFirst()
            b.removeFirst()
        }
        var tail: [(old: Int, new: Int)] = []
        while let x = a.last, let y = b.last, old[x] == new[y] {
            tail.append((x, y))
            a.removeLast()
            b.removeLast()
        }
        if !a.isEmpty, !b.isEmpty {
            if let found = shortest(a, b) { pairs += found } else { divide(a, b) }
        }
        pairs += tail.reversed()
    }

    /// The pairs by Myers; nil where there are too many differences.
    private func shortest(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)]? {
        let (n, m) = (a.count, b.count)
        let limit = min(n + m, Self.maximumDistance)
        // For each distance the furthest x on every other diagonal.
        var trace: [[Int32]] = []
        var reach = [Int32](repeating: 0, count: 2 * limit + 3)
        let zero = limit + 1
        for distance in 0...limit {
            trace.append(Array(reach[(zero - distance)...(zero + distance)]))
            for diagonal in stride(from: -distance, through: distance, by: 2) {
                let goesDown =
                    diagonal == -distance || (diagonal != distance && reach[zero + diagonal - 1] < reach[zero + diagonal + 1])
                var x = Int(goesDown ? reach[zero + diagonal + 1] : reach[zero + diagonal - 1] + 1)
                var y = x - diagonal
                while x < n, y < m, y >= 0, old[a.lowerBound + x] == new[b.lowerBound + y] {
                    x += 1
                    y += 1
                }
                reach[zero + diagonal] = Int32(x)
                if x >= n, y >= m { return path(trace, distance, a, b) }
            }
        }
        return nil
    }

    private func path(_ trace: [[Int32]], _ distance: Int, _ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)] {
        var found: [(old: Int, new: Int)] = []
        var (x, y) = (a.count, b.count)
        for distance in stride(from: distance, to: 0, by: -1) {
            let reach = trace[distance]
            let diagonal = x - y
            func at(_ diagonal: Int) -> Int32 {
                let place = diagonal + distance
                return reach.indices.contains(place) ? reach[place] : -1
            }
            let goesDown = diagonal == -distance || (diagonal != distance && at(diagonal - 1) < at(diagonal + 1))
            let before = goesDown ? diagonal + 1 : diagonal - 1
            let startX = Int(at(before))
            let startY = startX - before
            while x > startX + (goesDown ? 0 : 1), y > startY + (goesDown ? 1 : 0) {
                x -= 1
                y -= 1
                found.append((a.lowerBound + x, b.lowerBound + y))
            }
            (x, y) = (startX, startY)
        }
        while x > 0, y > 0 {
            x -= 1
            y -= 1
            found.append((a.lowerBound + x, b.lowerBound + y))
        }
        return found.reversed()
    }

    // MARK: Patience

    private mutating func divide(_ a: Range<Int>, _ b: Range<Int>) {
        let anchors = Self.rising(uniqueInBoth(a, b))
        guard !anchors.isEmpty else { return }
        var (x, y) = (a.lowerBound, b.lowerBound)
        for anchor in anchors {
            align(x..<anchor.old, y..<anchor.new)
            pairs.append(anchor)
            (x, y) = (anchor.old + 1, anchor.new + 1)
        }
        align(x..<a.upperBound, y..<b.upperBound)
    }

    /// Elements that occur once on either side, in the order of the old.
    private func uniqueInBoth(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)] {
        var places: [UInt64: (count: Int, place: Int)] = [:]
        for y in b { places[new[y], default: (0, y)].count += 1 }
        var seen: [UInt64: Int] = [:]
        for x in a { seen[old[x], default: 0] += 1 }
        return a.compactMap { x in
            guard seen[old[x]] == 1, let found = places[old[x]], found.count == 1 else { return nil }
            return (x, found.place)
        }
    }

    /// The longest part of the pairs that rises on the new side, too.
    private static func rising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var ends: [Int] = []
        var before = [Int](repeating: -1, count: pairs.count)
        for (number, pair) in pairs.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
            }
            before[number] = low > 0 ? ends[low - 1] : -1
            if low == ends.count { ends.append(number) } else { ends[low] = number }
        }
        var found: [(old: Int, new: Int)] = []
        var number = ends.last ?? -1
        while number >= 0 {
            found.append(pairs[number])
            number = before[number]
        }
        return found.reversed()
    }
}
