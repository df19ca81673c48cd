import Model
import Testing

@testable import Reading

@Suite("Products of size charts")
struct ChartProductsTests {
    @Test(
        "a star in a pattern stands for any letters or none",
        arguments: [
            ("DR-*", "DR-1001", true), ("DR-*", "DR-", true), ("DR-*", "DRX-1", false), ("DR-*", "dr-1001", false), ("*", "x", true),
            ("*-KIDS", "TEE-KIDS", true), ("*-KIDS", "TEE-KIDS-2", false), ("TEE-*-RED", "TEE-9-RED", true),
            ("TEE-*-RED", "TEE-RED", false),
            ("A*A", "A", false), ("A*A", "AA", true), ("*ab*ab*", "xabyabz", true), ("*ab*ab*", "xabz", false), ("a**b", "axb", true),
            ("连衣裙-*", "连衣裙-1", true), ("a*bc*c", "abcc", true), ("a*bc*c", "abc", false),
        ])
    func patterns(_ pattern: String, _ sku: String, _ matches: Bool) throws {
        #expect(try #require(SKUPattern(pattern)).matches(Array(sku.utf8)) == matches)
    }

    @Test("a text without a star is a sku")
    func noPattern() {
        #expect(SKUPattern("DR-1001") == nil)
    }

    private static let products = """
        sku,category,tags,group,size_chart
        DR-1,clothing,dresses|knit,ivy,
        DR-2,clothing,dresses,ivy,
        DR-3,clothing,dresses|knit,,
        TP-1,clothing,tops|knit,,
        TP-2,clothing,tops,,
        SH-1,shoes,boots,,

        """

    /// What the chart `a` (and `b`, where given) is for.
    private func read(
        _ a: String, _ b: String = "", products: String = products
    ) async throws -> (a: [String], b: [String], texts: [String]) {
        var files = [
            "products.csv": products, "size-charts/a/chart.csv": "size,bust_cm\nS,82\n", "size-charts/a/page.md": article(a),
        ]
        if !b.isEmpty {
            files["size-charts/b/chart.csv"] = "size,bust_cm\nS,82\n"
            files["size-charts/b/page.md"] = article(b)
        }
        let (content, diagnostics) = try await TestFolder(files).read()
        let charts = content?.sizeCharts.map { $0.products.map(\.text) } ?? []
        return (charts.first ?? [], charts.count > 1 ? charts[1] : [], diagnostics.map(\.text))
    }

    @Test(
        "a chart is for products by sku, by pattern, by what they have in common, and not for what it leaves out",
        arguments: [
            ("products: [DR-1]", "DR-1"), ("products: DR-1", "DR-1"), ("products: DR-1, TP-*,", "DR-1 TP-1 TP-2"),
            ("products: DR-*", "DR-1 DR-2 DR-3"),
            ("products: [DR-1, TP-*]", "DR-1 TP-1 TP-2"), ("products: [{ category: shoes }]", "SH-1"),
            ("products: { category: shoes }", "SH-1"), ("products:\n  - category: shoes\n  - tag: tops", "SH-1 TP-1 TP-2"),
            ("products: [{ tag: knit }]", "DR-1 DR-3 TP-1"), ("products: [{ tag: knit, category: clothing, group: ivy }]", "DR-1"),
            ("products: [{ tag: [tops, boots] }]", "SH-1 TP-1 TP-2"), ("products: [{ group: ivy }]", "DR-1 DR-2"),
            ("products: '*'", "DR-1 DR-2 DR-3 SH-1 TP-1 TP-2"),
            ("products: DR-*\nexcept: DR-2", "DR-1 DR-3"), ("products: DR-*\nexcept: [{ tag: knit }]", "DR-2"),
            ("products: [DR-*, DR-1]\nexcept: [{ tag: knit }]", "DR-1 DR-2"), ("products: []", ""), ("products: ~", ""),
        ])
    func choices(_ keys: String, _ skus: String) async throws {
        let read = try await read(keys)
        #expect(read.a.joined(separator: " ") == skus)
        #expect(read.texts == [])
    }

    @Test("a name beats what patterns choose, be it in a list or in products.csv")
    func namesFirst() async throws {
        let listed = try await read("products: DR-*", "products: [DR-2]")
        #expect(listed.a == ["DR-1", "DR-3"])
        #expect(listed.b == ["DR-2"])
        #expect(listed.texts == [])
        let inTable = try await read(
            "products: DR-*", "products: TP-*", products: Self.products.replacing("ivy,\nDR-2", with: "ivy,b\nDR-2"))
        #expect(inTable.a == ["DR-2", "DR-3"])
        #expect(inTable.b == ["DR-1", "TP-1", "TP-2"])
        #expect(inTable.texts == [])
    }

    @Test("products.csv may come from a spreadsheet that parts cells by semicolons")
    func semicolons() async throws {
        let read = try await read("products: { tag: [boots, tops] }", products: Self.products.replacing(",", with: ";"))
        #expect(read.a == ["SH-1", "TP-1", "TP-2"])
        #expect(read.texts == [])
    }

    @Test("an exception in one chart leaves the product to another")
    func exceptions() async throws {
        let read = try await read("products: [{ tag: dresses }]\nexcept: [{ tag: knit }]", "products: [{ tag: knit }]")
        #expect(read.a == ["DR-2"])
        #expect(read.b == ["DR-1", "DR-3", "TP-1"])
        #expect(read.texts == [])
    }

    @Test("what the pages of several languages say adds up")
    func languages() async throws {
        let folder = TestFolder.bilingual([
            "products.csv": Self.products, "size-charts/a/chart.csv": "size,bust_cm\nS,82\n",
            "size-charts/a/page.en.md": article("products: [DR-*]\nfit: slim"),
            "size-charts/a/page.zh.md": article("products: [TP-*]\nexcept: [DR-2]\nstretch: some\nfit: slim"),
        ])
        let (content, diagnostics) = try await folder.read()
        let chart = try #require(content?.sizeCharts.first)
        #expect(diagnostics == [])
        #expect(chart.products.map(\.text) == ["DR-1", "DR-3", "TP-1", "TP-2"])
        #expect(chart.fit == .slim)
        #expect(chart.stretch == .some)
        #expect(chart.wearer == nil)
        #expect(content?.products.map(\.sizeChart) == ["a", nil, "a", nil, "a", "a"])
    }

    @Test("ten thousand products and two hundred charts are joined in no time and in one order")
    func many() async throws {
        let products = (0..<10_000).map { Product(sku: SKU("P\($0 % 200)-\($0)"), category: "c\($0 % 200)") }
        var joined = ChartProducts(products.map { ($0, .wholeFile) }, file: "products.csv", charts: [])
        var pages: [String: [PageFile]] = [:]
        for chart in 0..<200 {
            var page = PageFile(key: .sizeChart("c\(chart)"), language: Language("en"), file: "c\(chart).md")
            var keys = SizeChartKeys()
            let pattern = try #require(SKUPattern("P\(chart)-*"))
            keys.products = [
                Written(value: .pattern(pattern), place: .wholeFile),
                Written(value: .having([.init(kind: .category, name: "c\(chart)")]), place: .wholeFile),
            ]
            page.keys.sizeChart = keys
            pages["c\(chart)"] = [page]
        }
        joined.take(pages)
        #expect(joined.diagnostics == [])
        #expect(joined.skusByChart["c7"]?.count == 50)
    }
}
