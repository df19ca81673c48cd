import Model
import Testing

@testable import Site

/// By https://schema.org/MerchantReturnPolicy as of release 30.0.
@Suite("Returns as structured data") struct ReturnMarkupTests {
    private static func nodes(_ terms: ReturnTerms, _ countries: [Country] = [Terms.us], tiers: [TierMarkup] = []) -> [SchemaNode] {
        ReturnMarkup(terms: terms, countries: countries, link: "https://x/", tiers: tiers).nodes()
    }

    private static func node(_ terms: ReturnTerms, _ countries: [Country] = [Terms.us]) throws -> SchemaNode {
        try #require(nodes(terms, countries).first)
    }

    @Test("a change of mind and our own fault have fees, amounts and labels of their own")
    func reasons() throws {
        #expect(
            try Self.node(Terms.returns()).json
                == #"{"@type":"MerchantReturnPolicy","applicableCountry":"US","#
                + #""returnPolicyCategory":"https://schema.org/MerchantReturnFiniteReturnWindow","merchantReturnDays":30,"#
                + #""returnMethod":"https://schema.org/ReturnByMail","customerRemorseReturnFees":"https://schema.org/ReturnShippingFees","#
                + #""customerRemorseReturnShippingFeesAmount":{"@type":"MonetaryAmount","value":4.90,"currency":"USD"},"#
                + #""customerRemorseReturnLabelSource":"https://schema.org/ReturnLabelDownloadAndPrint","#
                + #""itemDefectReturnFees":"https://schema.org/FreeReturn","#
                + #""itemDefectReturnLabelSource":"https://schema.org/ReturnLabelDownloadAndPrint","merchantReturnLink":"https://x/"}"#)
    }

    @Test("countries with the same fees share a node, those with others have their own, and each stands in one only")
    func partition() {
        let nodes = Self.nodes(Terms.returns(), [Terms.cn, Terms.us, Terms.de])
        #expect(nodes.map { $0.values("applicableCountry") } == [["CN"], ["US", "DE"]])
        #expect(nodes.map { $0.nodes("customerRemorseReturnShippingFeesAmount")[0].values("currency") } == [["CNY"], ["USD"]])
    }

    @Test("a policy takes fifty countries; more stand in another one")
    func fifty() {
        let countries = Country.codes.prefix(60).compactMap { Country($0) }
        #expect(Self.nodes(Terms.returns { $0.costs = [] }, countries).map { $0.values("applicableCountry").count } == [50, 10])
    }

    @Test("where nobody knows in which countries the shop sells, none is named, and the price for all others counts")
    func nowhere() {
        let nodes = Self.nodes(Terms.returns(), [])
        #expect(nodes.count == 1)
        #expect(nodes[0]["applicableCountry"] == nil)
        #expect(nodes[0].nodes("customerRemorseReturnShippingFeesAmount").map { $0.values("value") } == [["4.90"]])
    }

    @Test("the same for all reasons is said once")
    func anyReason() throws {
        let any = try Self.node(Terms.returns { $0.costs = [Terms.cost(.any, .shop, label: .inBox)] })
        #expect(any.values("returnFees") == ["FreeReturn"])
        #expect(any.values("returnLabelSource") == ["ReturnLabelInBox"])
        #expect(any["customerRemorseReturnFees"] == nil)
        let same = try Self.node(Terms.returns { $0.costs = [Terms.cost(.ourFault, .shop), Terms.cost(.changedMind, .shop)] })
        #expect(same.values("returnFees") == ["FreeReturn"])
    }

    @Test("what holds for any reason holds for those that nothing else is said of")
    func exception() throws {
        let node = try Self.node(
            Terms.returns { $0.costs = [Terms.cost(.any, .customer, label: .customer), Terms.cost(.ourFault, .shop)] })
        #expect(node.values("customerRemorseReturnFees") == ["ReturnFeesCustomerResponsibility"])
        #expect(node.values("customerRemorseReturnLabelSource") == ["ReturnLabelCustomerResponsibility"])
        #expect(node.values("itemDefectReturnFees") == ["FreeReturn"])
        #expect(node["returnFees"] == nil)
    }

    @Test("where a wrong size costs something else, no fee is said to hold for every reason")
    func wrongSize() throws {
        let node = try Self.node(
            Terms.returns { $0.costs = [Terms.cost(.any, .shop), Terms.cost(.wrongSize, .customer)] })
        #expect(node["returnFees"] == nil)
        #expect(node.values("customerRemorseReturnFees") + node.values("itemDefectReturnFees") == ["FreeReturn", "FreeReturn"])
    }

    @Test(
        "a fee is free, the shopper's own postage or an amount",
        arguments: [
            (Terms.cost(.any, .shop), "FreeReturn"), (Terms.cost(.any, .customer), "ReturnFeesCustomerResponsibility"),
            (Terms.cost(.any, .customer, [Price(amount: Terms.money(490, "USD"))]), "ReturnShippingFees"),
            (Terms.cost(.any, .customer, [Price(amount: Terms.money(0, "USD"))]), "FreeReturn"),
            (
                Terms.cost(.any, .customer, [Price(amount: Terms.money(8, "CNY"), countries: [Terms.cn])]),
                "ReturnFeesCustomerResponsibility"
            ),
        ])
    func fees(_ cost: Cost, _ member: String) throws {
        #expect(try Self.node(Terms.returns { $0.costs = [cost] }).values("returnFees") == [member])
    }

    @Test("a return with a restocking fee is not free, except where the shop is at fault")
    func restocking() throws {
        let percent = try Self.node(
            Terms.returns {
                $0.restockingFee = .percent(1250)
                $0.costs = [Terms.cost(.changedMind, .shop), Terms.cost(.ourFault, .shop)]
            })
        #expect(percent.values("restockingFee") == ["12.5"])
        #expect(percent.values("customerRemorseReturnFees") == ["RestockingFees"])
        #expect(percent.values("itemDefectReturnFees") == ["FreeReturn"])
        let amounts = Fee.amounts([Price(amount: Terms.money(500, "USD")), Price(amount: Terms.money(3000, "CNY"), countries: [Terms.cn])])
        let nodes = Self.nodes(Terms.returns { ($0.restockingFee, $0.costs) = (amounts, []) }, [Terms.us, Terms.cn])
        #expect(
            nodes.map { $0.nodes("restockingFee")[0].json } == [
                #"{"@type":"MonetaryAmount","value":5,"currency":"USD"}"#, #"{"@type":"MonetaryAmount","value":30,"currency":"CNY"}"#,
            ])
    }

    @Test(
        "a window is a category, with days where it has them",
        arguments: [
            (ReturnTerms.Window.unspecified, "MerchantReturnUnspecified", []), (.unlimited, "MerchantReturnUnlimitedWindow", []),
            (.notPermitted, "MerchantReturnNotPermitted", []),
            (.length(Length(count: 8, unit: .week)), "MerchantReturnFiniteReturnWindow", ["56"]),
        ])
    func windows(_ window: ReturnTerms.Window, _ category: String, _ days: [String]) throws {
        let node = try Self.node(Terms.returns { $0.window = window })
        #expect(node.values("returnPolicyCategory") == [category])
        #expect(node.values("merchantReturnDays") == days)
    }

    @Test("days that are not counted from delivery are not given as days from delivery")
    func otherStart() throws {
        let node = try Self.node(Terms.returns { $0.from = .event(.order) })
        #expect(node["merchantReturnDays"] == nil)
        #expect(node.values("returnPolicyCategory") == ["MerchantReturnFiniteReturnWindow"])
    }

    @Test("ways, conditions, refunds and where it goes have members of their own")
    func members() throws {
        let node = try Self.node(
            Terms.returns {
                $0.methods = ReturnTerms.Method.allCases
                $0.itemConditions = ReturnTerms.ItemCondition.allCases
                var refund = RefundTerms(place: Terms.place)
                refund.forms = [.originalPayment, .storeCredit]
                $0.refund = refund
                $0.replacements = [.otherSize]
                $0.addresses = [
                    ReturnTerms.ReturnAddress(from: [], country: Terms.cn, address: LocalizedText("Hangzhou")),
                    ReturnTerms.ReturnAddress(from: [Terms.us], country: Terms.us, address: LocalizedText("Reno")),
                ]
            })
        #expect(node.values("returnMethod") == ["ReturnByMail", "ReturnInStore", "ReturnAtKiosk", "KeepProduct"])
        #expect(node.values("itemCondition") == ["NewCondition", "UsedCondition", "RefurbishedCondition", "DamagedCondition"])
        #expect(node.values("refundType") == ["FullRefund", "StoreCreditRefund", "ExchangeRefund"])
        #expect(node.values("returnPolicyCountry") == ["US"])
    }

    @Test("a season has its days of ordering and its window")
    func seasons() throws {
        let season = ReturnTerms.Season(
            name: LocalizedText("Christmas"), first: SampleShop.day("2025-11-01"), last: SampleShop.day("2025-12-24"),
            window: .length(Length(count: 8, unit: .week)))
        let node = try Self.node(Terms.returns { $0.seasons = [season] })
        #expect(
            node.nodes("returnPolicySeasonalOverride").map(\.json) == [
                #"{"@type":"MerchantReturnPolicySeasonalOverride","startDate":"2025-11-01","endDate":"2025-12-24","#
                    + #""returnPolicyCategory":"https://schema.org/MerchantReturnFiniteReturnWindow","merchantReturnDays":56}"#
            ])
    }

    @Test("members who have something else have a policy of their own, after those for everybody")
    func tiers() throws {
        let circle = TierMarkup(id: "circle", terms: nil, nodeID: "#tier-circle", name: "Marlow Circle")
        let terms = Terms.returns {
            $0.tiers = [
                ReturnTerms.TierException(
                    tier: "circle", window: .length(Length(count: 45, unit: .day)), cost: Terms.cost(.any, .shop, label: .download))
            ]
        }
        let nodes = Self.nodes(terms, [Terms.cn, Terms.us], tiers: [circle])
        #expect(nodes.map { $0.values("applicableCountry") } == [["CN"], ["US"], ["CN", "US"]])
        #expect(nodes.map { $0.values("merchantReturnDays") } == [["30"], ["30"], ["45"]])
        #expect(nodes[2].values("returnFees") == ["FreeReturn"])
        #expect(
            nodes[2].nodes("validForMemberTier").map(\.json)
                == [##"{"@type":"MemberProgramTier","@id":"#tier-circle","name":"Marlow Circle"}"##])
        #expect(nodes[0]["validForMemberTier"] == nil)
    }

    @Test("what a tier promises by itself counts where the returns do not name it, and nothing is said twice")
    func tiersByThemselves() {
        func tier(_ edit: (inout MemberTier) -> Void) -> TierMarkup {
            var tier = MemberTier(id: "circle", name: LocalizedText("Circle"), thresholds: [], period: nil, place: Terms.place)
            edit(&tier)
            return TierMarkup(id: "circle", terms: tier, nodeID: nil, name: "Circle")
        }
        #expect(Self.nodes(Terms.returns(), tiers: [tier { $0.isAnsweredFirst = true }]).count == 1)
        let free = Self.nodes(Terms.returns(), tiers: [tier { $0.hasFreeReturns = true }])
        #expect(free.map { $0.values("customerRemorseReturnFees") } == [["ReturnShippingFees"], ["FreeReturn"]])
        let longer = Self.nodes(Terms.returns(), tiers: [tier { $0.returnWindow = Length(count: 60, unit: .day) }])
        #expect(longer.map { $0.values("merchantReturnDays") } == [["30"], ["60"]])
    }
}
