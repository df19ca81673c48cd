import Model
import Testing

@testable import Site

@Suite("What applies to a product") struct ProductTopicsTests {
    /// Dresses, rings and lamps, and questions and policies about them.
    private static func content() -> Content {
        var content = SampleShop.content()
        content.products = [
            Product(sku: SKU("D"), category: "clothing", tags: ["dresses"], sizeChart: "dresses"),
            Product(sku: SKU("R"), category: "jewellery", tags: ["rings"]), Product(sku: SKU("L"), category: "home", tags: ["lamps"]),
        ]
        content.sizeCharts = [SampleShop.dresses()]
        func question(_ name: String, _ tags: [String], category: String = "sizes", issues: [String] = []) -> Question {
            Question(
                category: category, name: name,
                texts: SampleShop.texts("faq/\(category)/\(name)", name, name) {
                    $0.tags = tags
                    $0.issues = issues
                })
        }
        content.questions = [
            question("bulb", ["lamps", "bulb"], category: "products"), question("exchange", ["exchange"]),
            question("ring-size", ["rings", "size"]), question("small", ["dresses", "size"], issues: ["runs_small"]),
        ]
        func policy(_ name: String, _ issues: [String], tags: [String] = [], order: Int) -> Policy {
            let texts = SampleShop.texts("policies/\(name)", name, name) {
                $0.issues = issues
                $0.tags = tags
                $0.order = order
            }
            return Policy(name: name, versions: [Policy.Version(effective: nil, texts: texts)], isDated: false)
        }
        content.policies = [
            policy("exchanges", ["runs_small"], order: 30), policy("lamps", [], tags: ["lamps"], order: 50),
            policy("parcels", ["lost_parcel"], order: 10), policy("privacy", [], order: 5),
            policy("returns", ["runs_small", "lost_parcel"], order: 20),
        ]
        return content
    }

    private static func titles(_ sku: String, notices: [Notice] = []) throws -> (questions: [String], policies: [String]) {
        let site = try SamplePages(content(), notices: notices).plan.blueprint
        let product = site.products[try #require(site.productNumbers[SKU(sku)])]
        let found = site.topics(of: product, site.board.active(about: product), 0)
        let titles = { (kinds: [PageKind]) in kinds.compactMap { site.table.index(of: $0, in: 0).map { site.table[$0].title } } }
        return (titles(found.questions), titles(found.policies))
    }

    @Test("a dress has questions about dresses and sizes, none about rings")
    func dress() throws {
        #expect(try Self.titles("D").questions == ["small", "exchange"])
    }

    @Test("a lamp has its own question, and none about sizes")
    func lamp() throws {
        #expect(try Self.titles("L").questions == ["bulb"])
    }

    @Test("of what has sizes, policies about them come first, then those about goods, then the others in their order")
    func sizedPolicies() throws {
        // Shares of issues about goods: exchanges 1 of 1, returns 1 of 2, the others none.
        #expect(try Self.titles("D").policies == ["exchanges", "returns", "privacy", "parcels"])
    }

    @Test("of what has none, a policy that names it comes first and issues of sizes do not count")
    func otherPolicies() throws {
        #expect(try Self.titles("L").policies == ["lamps", "privacy", "parcels", "returns"])
    }

    @Test("a policy on the problem that a product has now comes first")
    func flaggedPolicies() throws {
        let notice = Notice(
            scope: .product(SKU("R")), issue: "lost_parcel", from: SampleShop.day("2026-11-02"), to: nil, level: 1, probability: 0.99,
            evidence: Notice.Evidence(weeks: 4, tickets: 14, orders: 300, expected: 1))
        // Both carry it and no other counts for a ring: their order decides.
        #expect(try Self.titles("R", notices: [notice]).policies == ["parcels", "returns", "privacy", "exchanges"])
    }
}
