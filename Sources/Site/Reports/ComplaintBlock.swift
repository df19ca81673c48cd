import Model

/// Four weeks on end, with what may be published of them.
struct ComplaintBlock: Hashable, Sendable {
    static let length = 4

    var first: Week
    var rate: PublishedRate

    var last: Week { first.advanced(by: Self.length - 1) }
}

extension ComplaintWeeks {
    /// The four weeks from a place on; weeks without known orders count for nothing.
    func block(of subject: Int, from start: Int, floor: Int) -> ComplaintBlock {
        var complaints = 0
        var exposure: Double?
        for week in start..<(start + ComplaintBlock.length) {
            guard let orders = orders[subject][week] else { continue }
            complaints += tickets[subject][week]
            exposure = (exposure ?? 0) + orders
        }
        return ComplaintBlock(
            first: first.advanced(by: start), rate: PublishedRate(tickets: complaints, orders: exposure, floor: floor))
    }

    /// Whole blocks that end with the last week, at most `limit`.
    func latestBlocks(of subject: Int, limit: Int, floor: Int) -> [ComplaintBlock] {
        let blocks = min(limit, count / ComplaintBlock.length)
        return (0..<blocks).map { block(of: subject, from: count - (blocks - $0) * ComplaintBlock.length, floor: floor) }
    }

    /// Whole blocks before and after a day; a week that holds the day in its middle counts as before.
    func blocks(of subject: Int, around day: Day, before: Int, after: Int, floor: Int) -> BlocksAround {
        let monday = Week(containing: day.advanced(by: 6))
        let turn = first.distance(to: monday)
        let length = ComplaintBlock.length
        var blocks = BlocksAround(turn: monday, before: [], after: [])
        for number in (1...before).reversed() {
            let start = turn - number * length
            if start >= 0, start + length <= count { blocks.before.append(block(of: subject, from: start, floor: floor)) }
        }
        for number in 0..<after {
            let start = turn + number * length
            if start >= 0, start + length <= count { blocks.after.append(block(of: subject, from: start, floor: floor)) }
        }
        while blocks.before.first?.rate == .missing { blocks.before.removeFirst() }
        return blocks
    }
}

/// What was before something happened, and what came after.
struct BlocksAround: Hashable, Sendable {
    /// The first week that counts as after.
    var turn: Week
    var before: [ComplaintBlock]
    var after: [ComplaintBlock]

    /// Whether there is something to compare, and a figure among it.
    var areTelling: Bool {
        !before.isEmpty && !after.isEmpty && (before + after).contains { $0.rate.figure != nil }
    }
}
