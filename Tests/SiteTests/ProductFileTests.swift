import FoundationEssentials
import Model
import Testing

@testable import Site

@Suite("/api/products/SKU.json and /api/size-charts/NAME.json") struct ProductFileTests {
    @Test("a product's file tells its sizes, chart, notices, questions and policies in every language")
    func product() throws {
        let lines = try SamplePages(Self.content()).file("api/products/DR-1001.json").split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(2) == [
                "{\"version\":1,\"as_of\":\"2026-11-16\",\"figures_up_to\":\"2026-11-09\",\"sku\":\"DR-1001\",",
                "\"sizes\":[\"S\",\"M\"],\"size_chart\":\"dresses\",\"shop_url\":\"https://shop.example.com/dr-1001\",",
            ])
        let notice = try #require(lines.first { $0.hasPrefix("\"notices\"") })
        #expect(
            notice.hasPrefix(
                "\"notices\":[{\"id\":\"DR-1001-runs_small-2026-10-19\",\"issue\":\"runs_small\",\"level\":2,\"from\":\"2026-10-19\",\"sizes\":1,\"texts\":{\"en\":{\"title\":\"Ivy dress: runs small\",\"advice\":"
            ))
        #expect(notice.contains("\"url\":\"zh/notices/DR-1001-runs_small-2026-10-19/\"}}}],"))
        let texts = try #require(lines.last)
        #expect(
            texts.hasPrefix(
                "\"texts\":{\"en\":{\"name\":\"Ivy dress\",\"url\":\"products/DR-1001/\",\"questions\":[{\"title\":\"It runs small\",\"url\":\"faq/sizes/small/\"},{\"title\":\"Which size?\",\"url\":\"faq/sizes/which/\"}],\"policies\":[{\"title\":\"Returns\",\"url\":\"policies/returns/\"}]},\"zh\":{\"name\":\"常春藤裙\""
            ))
        #expect(
            texts.contains(
                "\"questions\":[{\"title\":\"偏小怎么办\",\"url\":\"zh/faq/sizes/small/\"},{\"title\":\"Which size?\",\"url\":\"zh/faq/sizes/which/\",\"language\":\"en\"}]"
            ))
    }

    @Test("a sku that only a retired notice knows has a file, under a name that is safe, and says nothing that is over")
    func strayProduct() throws {
        let file = try SamplePages().file("api/products/XX~3C1~3E.json")
        #expect(file.contains("\"sku\":\"XX\\u003c1>\",\n\"sizes\":[],\"size_chart\":null,\"shop_url\":null,\n\"notices\":[],\n"))
    }

    @Test("an address that is none is no link to the shop", arguments: ["javascript:alert(1)", "", "see the shop"])
    func badAddress(_ url: String) throws {
        var content = SampleShop.content()
        content.products[0].url = url
        #expect(try SamplePages(content).file("api/products/DR-1001.json").contains("\"shop_url\":null,"))
    }

    @Test("a chart's file holds the measurements as they were written")
    func chart() throws {
        let file = try SamplePages(Self.content()).file("api/size-charts/dresses.json")
        let expected = """
            {"version":1,"name":"dresses",
            "chart":{"measures":"body","fit":"slim","stretch":"some","wearer":"women","columns":[\
            {"measure":"eu","unit":"system","names":{"en":"EU","zh":"EU"}},\
            {"measure":"bust","unit":"cm","names":{"en":"Bust","zh":"胸围"},"kind":"bust","role":"decides","other":{"unit":"in","step":0.25}},\
            {"measure":"garment bust","unit":"cm","names":{"en":"Bust (garment)","zh":"胸围（成衣）"},"kind":"bust","role":"decides","measures":"garment","other":{"unit":"in","step":0.25}}],\
            "rows":[{"size":"S","cells":["36",[82,86],94]},{"size":"M","cells":["38",88,98.5]},{"size":"L","cells":["40",[90,null],102]},\
            {"size":"XL","cells":[null,[null,99.5],null]}]},
            "products":["DR-1001"],
            "model":{"wears":"S","measures":[{"measure":"height","unit":"cm","value":176,"names":{"en":"Height","zh":"身高"},"kind":"height"}]},
            "texts":{"en":{"title":"Dresses","url":"size-charts/dresses/","how_to_measure":{"bust":"Around the fullest part."}},\
            "zh":{"title":"连衣裙","url":"zh/size-charts/dresses/","how_to_measure":{"bust":"Around the fullest part."}}}}

            """
        #expect(Self.withoutNames(file) == Self.withoutNames(expected))
        #expect(file.contains("\"names\":{\"en\":\"Bust\",\"zh\":\"胸围\"}"))
    }

    @Test(
        "each document explains every field of its file, and names none that it has not",
        arguments: [("products", "DR-1001"), ("size-charts", "dresses")])
    func documented(_ folder: String, _ name: String) throws {
        let path = ThemeOnDisk.folder.replacing("/site-templates", with: "/docs/api-\(folder).md")
        let document = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        var explained: Set<String> = []
        for line in document.prefix(upTo: document.firstRange(of: "\n## ")?.lowerBound ?? document.endIndex).split(separator: "\n")
        where line.hasPrefix("| `") {
            let cell = line.dropFirst(2).prefix { $0 != "|" }
            for word in cell.split(separator: "`") where !word.contains(",") && !word.allSatisfy({ $0 == " " }) {
                explained.insert(String(word))
            }
        }
        let json = try SamplePages(Self.content()).file("api/\(folder)/\(name).json")
        #expect(explained == Self.names(in: json))
        #expect(document.contains("{\"version\":\(folder == "products" ? ProductFile.version : SizeChartFile.version),"))
    }

    @Test("no name ends the attribute that holds a chart for the size finder")
    func attribute() throws {
        var content = SampleShop.content()
        content.sizeCharts[0].rows[0].size = "5'10\" & <up>"
        let html = try SamplePages(content).html("products/DR-1001/")
        let start = try #require(html.firstRange(of: "data-chart='"))
        let end = try #require(html[start.upperBound...].firstRange(of: "'"))
        let data = html[start.upperBound..<end.lowerBound]
        #expect(data.hasPrefix("{\"measures\":\"body\"") && data.hasSuffix("]}]}") && !data.contains("&") && !data.contains("<"))
        #expect(data.contains("{\"size\":\"5\\u002710\\\" \\u0026 \\u003cup>\","))
    }

    // MARK: The shop

    /// The sample shop, its dresses with every fact that a chart can have.
    private static func content() -> Content {
        var content = SampleShop.content()
        content.issues = IssueCatalogue(
            content.issues.issues.map { issue in
                var issue = issue
                if issue.code == "runs_small" { issue.sizes = 1 }
                return issue
            })
        var chart = SampleShop.dresses()
        chart.columns.append(SizeChart.Column(measure: "garment bust", unit: .centimetres))
        for (row, cell) in [SizeChart.Cell.value(94), .value(98.5), .value(102), .empty].enumerated() { chart.rows[row].cells.append(cell) }
        chart.fit = .slim
        chart.stretch = .some
        chart.wearer = .women
        chart.model = SizeChart.FittingModel(
            wears: "S", measures: [SizeChart.FittingModel.Measure(name: "height", value: 176, unit: .centimetres)])
        content.sizeCharts = [chart]
        return content
    }

    /// Names of columns belong to the theme's labels, which other tests look at.
    private static func withoutNames(_ json: String) -> String {
        json.split(separator: "\"names\":{").map { piece in piece.firstIndex(of: "}").map { String(piece[$0...]) } ?? String(piece) }
            .enumerated().map { $0 == 0 ? String(json.prefix(upTo: json.firstRange(of: "\"names\":{")?.lowerBound ?? json.endIndex)) : $1 }
            .joined(separator: "\"names\":{")
    }

    /// Names of fields: what stands in quotes before a colon, without those that are data.
    private static func names(in json: String) -> Set<String> {
        let parts = json.split(separator: "\"", omittingEmptySubsequences: false)
        let names = zip(parts, parts.dropFirst()).compactMap { $1.first == ":" ? String($0) : nil }
        return Set(names).subtracting(["en", "zh", "bust"])
    }
}
