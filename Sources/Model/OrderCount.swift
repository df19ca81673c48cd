/// How many orders went out in one week. With a sku they count for the product, with a carrier for the carrier, with both for both.
package struct OrderCount: Hashable, Comparable, Sendable {
    package var week: Week
    package var sku: SKU?
    package var carrier: String?
    package var orders: Int

    package init(week: Week, sku: SKU?, carrier: String?, orders: Int) {
        self.week = week
        self.sku = sku
        self.carrier = carrier
        self.orders = orders
    }

    package static func < (a: OrderCount, b: OrderCount) -> Bool {
        (a.week, a.sku?.text ?? "", a.carrier ?? "", a.orders) < (b.week, b.sku?.text ?? "", b.carrier ?? "", b.orders)
    }
}
