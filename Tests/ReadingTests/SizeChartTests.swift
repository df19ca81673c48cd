import FoundationEssentials
import Disk
import Model
import Testing

@testable import Reading

@Suite("Size charts")
struct SizeChartTests {
    @Test(
        "a heading is a measure and a unit, or another system's sizes",
        arguments: [
            ("bust_cm", "bust", SizeChart.Unit.centimetres), ("bust-cm", "bust", .centimetres), ("Bust (cm)", "bust", .centimetres),
            ("胸围（厘米）", "胸围", .centimetres), ("Inside_leg_length_inch", "inside leg length", .inches), ("Waist (in)", "waist", .inches),
            ("waist_in", "waist", .inches), ("Waist \"", "waist", .inches), ("inches", "size", .inches), ("in", "in", .none),
            ("height_mm", "height", .millimetres), ("Weight (kg)", "weight", .kilograms), ("weight lbs", "weight", .pounds),
            ("footLength", "foot length", .none), ("Chest/Bust", "chest bust", .none), ("EUR", "eu", .system), ("Europe", "eu", .system),
            ("UK size", "uk", .system), ("USA", "us", .system), ("cn", "cn", .system), ("japan", "jp", .system),
            ("australia", "australia", .none),
        ])
    func headings(_ heading: String, _ measure: String, _ unit: SizeChart.Unit) {
        #expect(SizeChart.Column(heading: heading) == SizeChart.Column(measure: measure, unit: unit))
    }

    @Test(
        "a cell is a number, a range, an open range, or nothing",
        arguments: [
            ("86", SizeChart.Cell.value(86)), ("86.5", .value(86.5)), ("86-90", .range(86, 90)), ("86 – 90", .range(86, 90)),
            ("86~90", .range(86, 90)), ("86至90", .range(86, 90)), ("86 to 90", .range(86, 90)), ("86-86", .value(86)),
            (">=104", .atLeast(104)),
            ("≥ 104", .atLeast(104)), ("104+", .atLeast(104)), ("<=60", .atMost(60)), ("≤60.5", .atMost(60.5)), ("", .empty), (" ", .empty),
            ("-", .empty), ("34 1/2", .value(34.5)), ("34½", .value(34.5)), ("½", .value(0.5)), ("1/4", .value(0.25)),
            ("34 1/2-35 1/2", .range(34.5, 35.5)), ("34½\"", .value(34.5)), ("34 in", .value(34)),
        ])
    func cells(_ text: String, _ cell: SizeChart.Cell) throws {
        #expect(try Measurement.read(text, .inches) == cell)
    }

    @Test(
        "anything else is no measurement",
        arguments: ["x", "86cm", "8,10", "1e3", "nan", "86-", "-86", "86--90", "5/3", "1/0", "34 1/2 1/2", "86.5.1", ".", ">="])
    func notCells(_ text: String) {
        #expect(throws: Measurement.Fault.self) { try Measurement.read(text, .inches) }
    }

    @Test("a chart, its page and the products of both add up")
    func chart() async throws {
        let folder = TestFolder.bilingual([
            "size-charts/dresses/chart.csv": "size,eu,bust_cm,note\nS,36,82-86,\nM,38,>=86,wide\n",
            "size-charts/dresses/page.en.md": article("products: [DR-2]\nmeasures: body\nhow_to_measure:\n  bust: Around."),
            "size-charts/dresses/page.zh.md": article("products: [DR-3]\nhow_to_measure: { bust: 绕一圈。 }"),
            "products.csv":
                "sku,name_en,name_zh,tags,sizes,size_chart\nDR-3,,,,,\nDR-1,\"Dress, blue\",裙,a|b,S| M ,dresses\nDR-2,,,,,dresses\n",
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        let chart = try #require(content?.sizeCharts.first)
        #expect(chart.columns.map(\.measure) == ["eu", "bust", "note"])
        #expect(chart.rows.map(\.cells) == [[.text("36"), .range(82, 86), .empty], [.text("38"), .atLeast(86), .text("wide")]])
        #expect(chart.rows.map(\.line) == [2, 3])
        #expect(chart.measures == .body)
        #expect(chart.products.map(\.text) == ["DR-1", "DR-2", "DR-3"])
        #expect(chart.howToMeasure == [Language("en"): ["bust": "Around."], Language("zh"): ["bust": "绕一圈。"]])
        let product = try #require(content?.products.first)
        #expect(product.name == LocalizedText([Language("en"): "Dress, blue", Language("zh"): "裙"]))
        #expect(product.tags == ["a", "b"])
        #expect(product.sizes == ["S", "M"])
        #expect(product.line == 3)
        #expect(content?.products.map(\.sku.text) == ["DR-1", "DR-2", "DR-3"])
    }

    @Test("the size may stand in another column than the first, when it says so")
    func sizeColumn() {
        let source = SourceFile(path: "chart.csv", file: "chart.csv", bytes: Array("height_cm,size\n191-200,XL\n".utf8))
        let chart = SizeChart("men", reading: source, report: Report(file: "chart.csv"))
        #expect(chart?.rows == [SizeChart.Row(size: "XL", cells: [.range(191, 200)], line: 2)])
    }

    private static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../../shared/data/size-charts"
    ).path

    @Test("41 charts of real shops are read without an error", .enabled(if: FileManager.default.fileExists(atPath: shared)))
    func realCharts() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.shared).filter { $0.hasSuffix(".csv") }.sorted()
        #expect(names.count == 41)
        for name in names {
            let report = Report(file: name)
            let source = SourceFile(path: name, checking: try DiskFile.contents(of: Self.shared + "/" + name), report: report)
            let chart = SizeChart(name, reading: try #require(source), report: report)
            #expect(chart?.rows.isEmpty == false)
            #expect(report.diagnostics.filter { $0.id != "size-chart.no-unit" } == [], "\(name)")
        }
    }
}
