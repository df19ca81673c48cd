import Model
import Testing

@testable import Site

/// By https://schema.org/ShippingService as of release 30.0.
@Suite("Shipping as structured data") struct ShippingMarkupTests {
    private static func node(_ countries: [Country], _ edit: (inout ShippingTerms) -> Void = { _ in }) -> SchemaNode? {
        ShippingMarkup(terms: Terms.shipping(edit), countries: countries, id: "#shipping", name: "Shipping", description: nil).node()
    }

    private static func destinations(_ node: SchemaNode) -> [[String]] {
        node.nodes("shippingConditions").map { $0.nodes("shippingDestination").flatMap { $0.values("addressCountry") } }
    }

    @Test("countries with the same time and fee share their conditions; below the free value they pay, from it on they do not")
    func zones() throws {
        let node = try #require(Self.node([Terms.us, Terms.cn, Terms.de, Terms.gb]))
        #expect(Self.destinations(node) == [["CN"], ["CN"], ["US", "GB"], ["US", "GB"], ["DE"], ["DE"]])
        let conditions = node.nodes("shippingConditions")
        #expect(
            conditions[2].json
                == #"{"@type":"ShippingConditions","shippingDestination":[{"@type":"DefinedRegion","addressCountry":"US"},"#
                + #"{"@type":"DefinedRegion","addressCountry":"GB"}],"shippingOrigin":{"@type":"DefinedRegion","addressCountry":"CN"},"#
                + #""orderValue":{"@type":"MonetaryAmount","maxValue":48.99,"currency":"USD"},"#
                + #""shippingRate":{"@type":"MonetaryAmount","value":4.90,"currency":"USD"},"#
                + #""transitTime":{"@type":"ServicePeriod","duration":{"@type":"QuantitativeValue","minValue":7,"maxValue":12,"unitCode":"DAY"}}}"#
        )
        #expect(conditions[3].nodes("orderValue").map(\.json) == [#"{"@type":"MonetaryAmount","minValue":49,"currency":"USD"}"#])
        #expect(conditions[3].nodes("shippingRate").map { $0.values("value") } == [["0"]])
    }

    @Test("the time until dispatch is that of orders in general, not of a show")
    func dispatch() throws {
        let node = try #require(Self.node([Terms.cn]))
        #expect(node.nodes("handlingTime").map(\.json) == [TimeSpan(most: 24, unit: .hour).schemaPeriod.json])
        #expect(try #require(Self.node([Terms.cn]) { $0.dispatch.removeLast() })["handlingTime"] == nil)
    }

    @Test("without a list of countries what is named stands first, and everywhere else has no destination")
    func everywhere() throws {
        #expect(Self.destinations(try #require(Self.node([]))) == [["CN"], ["CN"], ["US", "GB"], ["US", "GB"], [], []])
    }

    @Test("a country that no line is for is not mentioned")
    func nowhere() throws {
        let node = try #require(
            Self.node([Terms.us, Terms.de]) {
                $0.delivery.removeLast()
                $0.fees.removeLast()
            })
        #expect(Self.destinations(node) == [["US"]])
    }

    @Test("a time that is not counted from dispatch is no time of travel")
    func otherStart() throws {
        let node = try #require(Self.node([Terms.us]) { for line in $0.delivery.indices { $0.delivery[line].from = .event(.order) } })
        #expect(node.nodes("shippingConditions").allSatisfy { $0["transitTime"] == nil })
    }

    @Test("a fee of nothing is free at every value")
    func free() throws {
        let node = try #require(Self.node([Terms.us]) { $0.fees[1].fee.units = 0 })
        #expect(node.nodes("shippingConditions").map { $0.nodes("shippingRate")[0].values("value") } == [["0"]])
        #expect(node.nodes("shippingConditions").allSatisfy { $0["orderValue"] == nil })
    }

    @Test("terms of which a program would learn nothing are no service")
    func nothing() {
        #expect(ShippingMarkup(terms: ShippingTerms(place: Terms.place), countries: [], name: "", description: nil).node() == nil)
    }
}
