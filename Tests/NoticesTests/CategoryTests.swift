import Model
import Notices
import Testing

@Suite("Categories")
struct CategoryTests {
    /// Ten dresses with 4 complaints in 40 orders a week, and thirty lamps that have no size.
    static func shop() -> ScopedShop {
        var shop = ScopedShop()
        shop.add(10, category: "clothing")
        shop.add(30, category: "lamps")
        for product in 0..<40 {
            if product < 10 { shop.complain("runs_small", 4, of: product, in: 0..<40) }
            shop.complain("defective", 1, of: product, in: 0..<40)
        }
        return shop
    }

    @Test("an issue of one category makes none of its ordinary products look bad")
    func sizes() {
        // The catalogue has 40 in 1,600 orders, 2.5 %; a dress has 10 %, four times as much, and is no worse than any other dress.
        #expect(Self.shop().notices() == [])
        // Who does not know the categories takes all ten for bad.
        #expect(Self.shop().notices(knowsProducts: false).count == 10)
    }

    @Test("a product far worse than its category keeps its own notice")
    func worst() {
        var shop = Self.shop()
        // From 4 to 14 in 40 orders: 3.5 times what dresses have.
        shop.complain("runs_small", 10, of: 3, in: 20..<40)
        #expect(shop.notices() == ["product P03 runs_small"])
    }

    @Test("a category that becomes worse as a whole has one notice, and its products have none")
    func whole() {
        var shop = Self.shop()
        // Every lamp has 4 defects a week instead of 1, for ten weeks; the shop as a whole has 130 instead of 40.
        for product in 10..<40 { shop.complain("defective", 3, of: product, in: 20..<30) }
        #expect(shop.notices() == ["category lamps defective"])
    }

    @Test("what rises in every category is the shop's")
    func everywhere() {
        var shop = Self.shop()
        for product in 0..<40 { shop.complain("defective", 3, of: product, in: 20..<26) }
        #expect(shop.notices() == ["site defective"])
    }

    @Test("products without a category are compared with each other")
    func unnamed() {
        var shop = ScopedShop()
        shop.add(20, category: "lamps")
        shop.add(20)
        for product in 20..<40 { shop.complain("runs_small", 4, of: product, in: 0..<40) }
        #expect(shop.notices() == [])
    }
}
