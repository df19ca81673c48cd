import FoundationEssentials
import Disk
import Model
import Testing

@testable import Reading

@Suite("Size charts")
struct SizeChartTests {
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
        #expect(chart?.rows == [SizeChart.Row(size: "XL", cells: [.range(191, 200)], line: 2, places: [1])])
    }

    @Test("front matter says whom a chart fits and how; a text may call a measure by another name")
    func frontMatter() async throws {
        let folder = TestFolder([
            "size-charts/tops/chart.csv": "size,chest_cm,weight_kg\nS,82,50-55\nM,86,55-60\n",
            "size-charts/tops/page.md": article(
                """
                measures: garment
                fit: loose
                stretch: much
                wearer: men
                model: { wears: m, height: "5'10\\"", bust: 84.5 cm, weight: 56 公斤 }
                how_to_measure: { bust: Around., weight: In the morning. }
                """),
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics == [])
        let chart = try #require(content?.sizeCharts.first)
        #expect(chart.measures == .garment)
        #expect(chart.fit == .loose)
        #expect(chart.stretch == .much)
        #expect(chart.wearer == .men)
        let model = try #require(chart.model)
        #expect(model.wears == "M")
        #expect(
            model.measures == [
                .init(name: "height", value: 70, unit: .inches), .init(name: "bust", value: 84.5, unit: .centimetres),
                .init(name: "weight", value: 56, unit: .kilograms),
            ])
        #expect(chart.howToMeasure == [Language("en"): ["chest": "Around.", "weight": "In the morning."]])
    }

    @Test("a text finds its column by what is measured: a hand's length beside a hand, the bust of a garment")
    func howToMeasure() async throws {
        let folder = TestFolder([
            "size-charts/gloves/chart.csv": "size,hand_cm,length_cm\nS,18,17\n",
            "size-charts/gloves/page.md": article("how_to_measure: { palm: Around., hand_length: To the tip. }"),
            "size-charts/tops/chart.csv": "size,bust_cm,garment_bust_cm,garment_waist_cm\nS,84,93,88\n",
            "size-charts/tops/page.md": article("how_to_measure: { bust: Around., waist: Flat and twice. }"),
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics == [])
        #expect(
            content?.sizeCharts.map { $0.howToMeasure[Language("en")] } == [
                ["hand": "Around.", "length": "To the tip."], ["bust": "Around.", "garment waist": "Flat and twice."],
            ])
    }

    /// What a file says, with its columns by name and its cells as they are printed for debugging.
    private static func read(_ text: String) throws -> (chart: SizeChart, diagnostics: [String]) {
        let report = Report(file: "chart.csv")
        let source = SourceFile(path: "chart.csv", file: "chart.csv", bytes: Array(text.utf8))
        return (try #require(SizeChart("c", reading: source, report: report)), report.diagnostics.map(\.text))
    }

    @Test(
        "cells may be parted by semicolons or tabs, and a comma in quotes parts nothing",
        arguments: [
            "size;bust_cm;note\nS;82-86;\"a,b\"\n", "size\tbust_cm\tnote\nS\t82-86\ta,b\n", "\nsize;bust_cm;\"note\"\r\nS;82-86;a,b\r\n",
            "size,bust_cm,note\nS,82-86,\"a,b\"\n", "\"size\";bust_cm;note\nS;82-86;a,b",
        ])
    func delimiters(_ text: String) throws {
        let (chart, diagnostics) = try Self.read(text)
        #expect(diagnostics == [])
        #expect(chart.columns.map(\.measure) == ["bust", "note"])
        #expect(chart.rows.map(\.cells) == [[.range(82, 86), .text("a,b")]])
    }

    @Test("columns and rows in which nothing stands are passed over, wherever they are")
    func emptyCells() throws {
        let (chart, diagnostics) = try Self.read("size,,bust_cm,,\nS,,82,,\n,,,,\n,,,,\nM,,86,,\n\n")
        #expect(diagnostics == [])
        #expect(chart.rows.map(\.size) == ["S", "M"])
        #expect(chart.rows.map(\.line) == [2, 5])
        #expect(chart.rows.map(\.places) == [[4], [4]])
        #expect(chart.columns.map(\.place) == [7])
        #expect(chart.columns.map(\.heading) == ["bust_cm"])
    }

    @Test("the sizes stand in the first column, whatever it is called, unless another one is called so")
    func whereSizesAre() throws {
        #expect(try Self.read("USA,UK,foot_mm\n7,6,250\n").chart.rows.map(\.size) == ["7"])
        #expect(try Self.read("Hat Size,head_cm\nS,56\n").chart.rows.map(\.size) == ["S"])
        #expect(try Self.read("胸围cm,尺码\n82,S\n").chart.rows.map(\.size) == ["S"])
        #expect(try Self.read("SIZE,bust_cm\nS,82\n").chart.rows.map(\.size) == ["S"])
    }

    @Test(
        "a date is told from what looks like one",
        arguments: ["8-10", "8-Okt", "13-Dec-2026", "32-Oct", "XS", "36/38", "2XL", "155/80A", "2026-13-20", "10月"])
    func noDates(_ text: String) {
        #expect(SpreadsheetDate.range(text) == nil)
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
            let columns = try #require(chart?.columns)
            #expect(columns.filter { $0.unit == .system }.map(\.measure) == Self.systems[String(name.prefix(2))] ?? [], "\(name)")
        }
    }

    /// The size systems of the real charts, by their numbers.
    private static let systems: [String: [String]] = [
        "01": ["uk", "eu"], "02": ["uk", "eu"], "04": ["uk", "eu"], "07": ["uk"], "08": ["uk"], "09": ["uk", "eu"], "10": ["uk"],
        "11": ["uk", "asia", "eu"], "16": ["us"],
        "17": ["us", "uk", "eu", "au", "cn", "de", "es", "it", "ru", "fr", "jp"],
    ]
}
