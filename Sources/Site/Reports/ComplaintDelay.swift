import Model

/// How many orders of each week could have brought the complaints of this week.
///
/// Complaints come some weeks after the order, so a sale would look like trouble if they were divided by the orders of their
/// own week. The shares are those of docs/notices.md, "Exposure".
enum ComplaintDelay {
    /// By weeks since the order.
    private static let shares = [0.25, 0.38, 0.20, 0.11, 0.06]
    /// A week of which less is known is not known.
    private static let leastKnown = 0.5

    /// - Parameters:
    ///   - orders: by week.
    ///   - isKnown: whether the week has orders of anything.
    /// - Returns: by week; nil where too little is known.
    static func exposure(_ orders: [Int], isKnown: [Bool]) -> [Double?] {
        orders.indices.map { week in
            var sum = 0.0
            var known = 0.0
            for (lag, share) in shares.enumerated() where week >= lag && isKnown[week - lag] {
                sum += share * Double(orders[week - lag])
                known += share
            }
            return known < leastKnown ? nil : sum / known
        }
    }
}
