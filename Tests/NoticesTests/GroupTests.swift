import Model
import Notices
import Testing

@Suite("Groups of variants")
struct GroupTests {
    /// Thirty products with 1 defect in 40 orders a week, and three variants of one thing with 6 orders each: .15 defects a week are
    /// usual of each of them, .45 of all three.
    static func shop() -> ScopedShop {
        var shop = ScopedShop()
        shop.add(30)
        shop.add(3, group: "cups", orders: 6)
        for product in 0..<30 { shop.complain("defective", 1, of: product, in: 0..<40) }
        return shop
    }

    @Test("small variants that are bad together have one notice, the group's")
    func together() {
        var shop = Self.shop()
        // Each has a complaint every second week: .5 instead of .15, together 1.5 instead of .45.
        for variant in 0..<3 { shop.complain("defective", 1, of: 30 + variant, in: stride(from: 16 + variant % 2, to: 40, by: 2)) }
        #expect(shop.notices() == ["group cups defective"])
    }

    @Test("if just one variant is to blame the product has the notice, not the group")
    func one() {
        var shop = Self.shop()
        shop.complain("defective", 3, of: 31, in: 20..<40)
        #expect(shop.notices() == ["product P31 defective"])
    }

    @Test("a variant far worse than the rest of a bad group has its own notice beside the group's")
    func worst() {
        var shop = Self.shop()
        for variant in 0..<3 { shop.complain("defective", 1, of: 30 + variant, in: stride(from: 16 + variant % 2, to: 40, by: 2)) }
        shop.complain("defective", 5, of: 32, in: 26..<40)
        #expect(shop.notices() == ["group cups defective", "product P32 defective"])
    }

    @Test("a group whose variants are as they should be has none")
    func healthy() {
        var shop = Self.shop()
        // One complaint in seven weeks each: 6 orders x 7 weeks x 2.5 % = 1.05.
        for variant in 0..<3 { shop.complain("defective", 1, of: 30 + variant, in: stride(from: variant, to: 40, by: 7)) }
        #expect(shop.notices() == [])
    }
}
