import Model
import Testing

@testable import Site

/// Random terms: whatever they say, every country is told what holds for it, once.
@Suite("Every country in one return policy") struct ReturnPartitionTests {
    /// SplitMix64 (Steele, Lea, Flood 2014): the same sequence on every machine.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let world = Country.codes.compactMap { Country($0) }

    private static func terms(_ dice: inout Dice) -> ReturnTerms {
        func some(_ most: Int) -> [Country] {
            (0..<Int.random(in: 0...most, using: &dice)).compactMap { _ in world.randomElement(using: &dice) }
        }
        func prices() -> [Price] {
            (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                Price(amount: Terms.money(Int.random(in: 0...900, using: &dice), "USD"), countries: some(40))
            }
        }
        var terms = ReturnTerms(place: Terms.place)
        for reason in Cost.Reason.allCases where Bool.random(using: &dice) {
            let payer: Cost.Payer = Bool.random(using: &dice) ? .shop : .customer
            terms.costs.append(Terms.cost(reason, payer, prices(), label: Cost.LabelSource.allCases.randomElement(using: &dice)))
        }
        if Bool.random(using: &dice) { terms.restockingFee = Bool.random(using: &dice) ? .percent(1000) : .amounts(prices()) }
        for _ in 0..<Int.random(in: 0...3, using: &dice) {
            let country = world.randomElement(using: &dice) ?? Terms.cn
            terms.addresses.append(ReturnTerms.ReturnAddress(from: some(60), country: country, address: LocalizedText("x")))
        }
        return terms
    }

    @Test("each stands in one node, with what a node of its own would say", arguments: 0..<40)
    func partition(_ seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let terms = Self.terms(&dice)
        let countries = Array(Self.world.shuffled(using: &dice).prefix(Int.random(in: 1...249, using: &dice)))
        let nodes = ReturnMarkup(terms: terms, countries: countries, link: nil).nodes()
        #expect(nodes.flatMap { $0.values("applicableCountry") }.sorted() == countries.map(\.code).sorted())
        #expect(nodes.allSatisfy { $0.values("applicableCountry").count <= 50 })
        for node in nodes {
            for code in node.values("applicableCountry") {
                let alone = ReturnMarkup(terms: terms, countries: [Terms.country(code)], link: nil).nodes()
                #expect(alone.count == 1)
                #expect(alone[0].properties.dropFirst() == node.properties.dropFirst(), "\(code)")
            }
        }
    }
}
