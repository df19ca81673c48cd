/// Which passage of the old text became which of the new.
enum PassagePairing {
    enum Step: Equatable {
        case same(Int, Int)
        case changed(Int, Int)
        case removed(Int)
        case added(Int)
    }

    /// Beyond this many places from the straight line, passages of a long gap are not compared.
    private static let band = 48

    /// Equal passages first, then in the gaps between them those that are alike, so that the whole likeness is largest.
    static func steps(_ old: [TextPassage], _ new: [TextPassage]) -> [Step] {
        let equal = Alignment.pairs(old.map(\.digest), new.map(\.digest))
        var steps: [Step] = []
        var (x, y) = (0, 0)
        for pair in equal + [(old.count, new.count)] {
            steps += gap(old, x..<pair.old, new, y..<pair.new)
            if pair.old < old.count, pair.new < new.count { steps.append(.same(pair.old, pair.new)) }
            (x, y) = (pair.old + 1, pair.new + 1)
        }
        return steps
    }

    private static func gap(_ old: [TextPassage], _ a: Range<Int>, _ new: [TextPassage], _ b: Range<Int>) -> [Step] {
        var steps: [Step] = []
        var (x, y) = (a.lowerBound, b.lowerBound)
        func rest(upTo ends: (Int, Int)) {
            while x < ends.0 {
                steps.append(.removed(x))
                x += 1
            }
            while y < ends.1 {
                steps.append(.added(y))
                y += 1
            }
        }
        for pair in alike(old[a], new[b]) {
            rest(upTo: pair)
            steps.append(.changed(pair.0, pair.1))
            (x, y) = (pair.0 + 1, pair.1 + 1)
        }
        rest(upTo: (a.upperBound, b.upperBound))
        return steps
    }

    /// Pairs by dynamic programming over a band around the straight line from corner to corner.
    private static func alike(_ old: ArraySlice<TextPassage>, _ new: ArraySlice<TextPassage>) -> [(Int, Int)] {
        guard !old.isEmpty, !new.isEmpty else { return [] }
        let (n, m) = (old.count, new.count)
        let sketches = (old: old.map(Sketch.init), new: new.map(Sketch.init))
        func columns(_ row: Int) -> Range<Int> {
            if n <= 2 * band, m <= 2 * band { return 0..<m }
            let middle = row * m / n
            let width = band + m / n
            return max(0, middle - width)..<min(m, middle + width + 1)
        }
        // best[row][column]: the largest sum for the first `row` and `column` passages.
        var best = [[Float]](repeating: [], count: n + 1)
        var isPair = [[Bool]](repeating: [], count: n)
        best[0] = [Float](repeating: 0, count: m + 1)
        for row in 0..<n {
            let range = columns(row)
            var line = best[row]
            var pairs = [Bool](repeating: false, count: m)
            for column in 0..<m {
                if range.contains(column) {
                    let (p, q) = (old[old.startIndex + row], new[new.startIndex + column])
                    let value = likeness(p, q, sketches.old[row], sketches.new[column], areAlone: n == 1 && m == 1)
                    if value > 0, best[row][column] + value > max(line[column + 1], line[column]) {
                        line[column + 1] = best[row][column] + value
                        pairs[column] = true
                        continue
                    }
                }
                line[column + 1] = max(line[column + 1], line[column])
            }
            best[row + 1] = line
            isPair[row] = pairs
        }
        var found: [(Int, Int)] = []
        var (row, column) = (n, m)
        while row > 0, column > 0 {
            if isPair[row - 1][column - 1] {
                found.append((old.startIndex + row - 1, new.startIndex + column - 1))
                row -= 1
                column -= 1
            } else if best[row - 1][column] >= best[row][column - 1] {
                row -= 1
            } else {
                column -= 1
            }
        }
        return found.reversed()
    }

    /// 0: one is not the other with changes.
    private static func likeness(_ p: TextPassage, _ q: TextPassage, _ a: Sketch, _ b: Sketch, areAlone: Bool) -> Float {
        guard p.family == q.family else { return 0 }
        let value = a.likeness(to: b)
        let floor: Double
        switch p.kind {
        case .paragraph, .heading, .code, .quote: floor = 0.25
        case .item: floor = 0.2
        // A row is about what its first cell says.
        case .row:
            if let first = p.children.first, first.digest == q.children.first?.digest, !first.children.isEmpty {
                return Float(max(0.6, value))
            }
            floor = 0.2
        case .list, .table, .cell: floor = 0.08
        }
        // One passage in the place of one, between two that stayed, needs less to be the same.
        return value < (areAlone ? floor / 2 : floor) ? 0 : Float(value)
    }
}
