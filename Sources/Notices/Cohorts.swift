/// The orders behind one week's complaints, by the week in which they were placed.
///
/// What makes weeks lumpy (a bad batch, a campaign that brought other buyers, a careless shift) strikes orders of one week, and
/// their complaints then come in over several: after a sale, five weeks in a row tell of the same orders. Each order week is one
/// witness, however many weeks repeat what it says.
struct Cohorts: Sendable {
    /// By order week: which part of its orders is counted in this week's exposure.
    private let parts: [Double]
    /// By order week and sku.
    private let orders: [[Double]]

    init(_ weeks: [(part: Double, orders: [Double])]) {
        parts = weeks.map(\.part)
        orders = weeks.map(\.orders)
    }

    /// What part of a product's week counts as evidence.
    ///
    /// An order week that is due E complaints in all has the relative variance 1/E of chance and `phi` of lumpiness: it is worth
    /// 1 / (1 + phi E) of what the same complaints would be by chance alone. A week's worth is the mean over the orders behind it.
    ///
    /// - Parameters:
    ///   - sku: the product.
    ///   - lumpiness: phi times the complaints due per order.
    func worth(_ sku: Int, lumpiness: Double) -> Double {
        var worth = 0.0
        var exposure = 0.0
        for (part, placed) in zip(parts, orders) {
            let share = part * placed[sku]
            exposure += share
            worth += share / (1 + lumpiness * placed[sku])
        }
        return exposure > 0 ? worth / exposure : 1
    }
}
