/// When a product's notice goes up and when it comes down.
///
/// Two thresholds far apart keep it from blinking; a floor of complaints keeps single voices out.
struct Rule: Sendable {
    let knobs: Knobs

    /// Whether it is up after this week.
    ///
    /// - Parameters:
    ///   - wasUp: whether it was up before.
    ///   - probability: how probable trouble is.
    ///   - complaints: recent complaints, each week's worth `countDecay` of the week after.
    ///   - idle: known weeks without an order.
    ///   - shopTrouble: whether the whole shop has or just had the same trouble.
    func isUp(wasUp: Bool, probability: Double, complaints: Double, idle: Int, shopTrouble: Bool) -> Bool {
        guard isSold(idle: idle) else { return false }
        if wasUp { return probability >= knobs.down }
        return probability >= (shopTrouble ? knobs.upInShopTrouble : knobs.up) && complaints >= knobs.minimumCount
    }

    /// Whether a product is still ordered, by its known weeks without an order.
    func isSold(idle: Int) -> Bool { idle < knobs.idleWeeks }
}
