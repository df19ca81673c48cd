import Model
import Testing

@testable import Site

@Suite("Size charts on pages") struct SizeChartPagesTests {
    @Test("a chart has centimetres and inches, the unit in every header, and rows that name their size")
    func chart() throws {
        let html = try SamplePages().html("size-charts/dresses/")
        #expect(html.contains("<caption id=\"_chart-caption\"><span>Dresses: body measurements</span></caption>"))
        #expect(
            html.contains(
                "<th scope=\"col\">Size</th><th scope=\"col\">EU</th><th scope=\"col\" class=\"unit-cm\">Bust<span class=\"unit\"> (cm)</span></th><th scope=\"col\" class=\"unit-in\">Bust<span class=\"unit\"> (inches)</span></th>"
            ))
        // 82 / 2.54 = 32.28, 86 / 2.54 = 33.86, 88 / 2.54 = 34.65, 90 / 2.54 = 35.43, 99.5 / 2.54 = 39.17
        #expect(
            html.contains(
                "<tr><th scope=\"row\">S</th><td>36</td><td class=\"unit-cm\">82–86</td><td class=\"unit-in\">32¼–33¾</td></tr>"))
        #expect(html.contains("<th scope=\"row\">M</th><td>38</td><td class=\"unit-cm\">88</td><td class=\"unit-in\">34¾</td>"))
        #expect(html.contains("<td class=\"unit-cm\">90 or more</td><td class=\"unit-in\">35½ or more</td>"))
        #expect(
            html.contains("<th scope=\"row\">XL</th><td>–</td><td class=\"unit-cm\">up to 99.5</td><td class=\"unit-in\">up to 39¼</td>"))
        #expect(html.contains("role=\"region\" tabindex=\"0\" aria-labelledby=\"_chart-caption\""))
        #expect(html.contains("Around the fullest part."))
        // Words that the reader understands come before the author's in another language.
        let chinese = try SamplePages().html("zh/size-charts/dresses/")
        #expect(chinese.contains("双臂自然下垂") && !chinese.contains("Around the fullest part."))
        #expect(
            chinese.contains(
                "aria-label=\"示意图：胸围的量法\"><use href=\"../../../assets/drawings/bust-woman.svg#drawing\"/>"))
    }

    @Test("a size system is called as readers of the language call it, and says for whom it is")
    func systems() throws {
        var content = SampleShop.content()
        content.sizeCharts[0].columns = [
            SizeChart.Column(measure: "eu", unit: .system), SizeChart.Column(measure: "us women", unit: .system),
        ]
        #expect(try SamplePages(content).html("size-charts/dresses/").contains("<th scope=\"col\">EU</th><th scope=\"col\">US women</th>"))
        #expect(try SamplePages(content).html("zh/size-charts/dresses/").contains("<th scope=\"col\">欧码</th><th scope=\"col\">美码（女）</th>"))
    }

    @Test("inches are tenths where site.yml says decimal")
    func decimal() throws {
        var content = SampleShop.content()
        content.settings.inches = .decimal
        let html = try SamplePages(content).html("size-charts/dresses/")
        #expect(html.contains("<td class=\"unit-cm\">82–86</td><td class=\"unit-in\">32.3–33.9</td></tr>"))
    }

    @Test("the switch names the units of the chart, starts from the language's custom, and is missing where nothing is converted")
    func units() throws {
        let start =
            "<label><input type=\"radio\" name=\"_units\" id=\"_metric\" value=\"metric\">cm</label>\n<label><input type=\"radio\" name=\"_units\" id=\"_inches\" value=\"inches\">"
        let english = try SamplePages().html("size-charts/dresses/")
        #expect(english.contains(start + "inches</label>"))
        #expect(english.contains("<script src=\"../../assets/units.js\" data-custom=\"inches\"></script>"))
        let chinese = try SamplePages().html("zh/size-charts/dresses/")
        #expect(chinese.contains(start + "英寸</label>"))
        #expect(chinese.contains("<script src=\"../../../assets/units.js\" data-custom=\"metric\"></script>"))
        #expect(chinese.contains("<th scope=\"col\" class=\"unit-in\">胸围<span class=\"unit\">（英寸）</span></th>"))

        var content = SampleShop.content()
        content.sizeCharts[0].columns[1].unit = .kilograms
        content.sizeCharts[0].columns.append(SizeChart.Column(measure: "hip", unit: .inches))
        #expect(try SamplePages(content).html("size-charts/dresses/").contains(">cm, kg</label>"))
        content.sizeCharts[0].columns = [SizeChart.Column(measure: "eu", unit: .system), SizeChart.Column(measure: "bust", unit: .none)]
        #expect(try !SamplePages(content).html("size-charts/dresses/").contains("<fieldset"))
    }

    @Test("a measure given in both units is shown as it was given")
    func given() throws {
        var content = SampleShop.content()
        content.sizeCharts[0].columns = [
            SizeChart.Column(measure: "bust", unit: .inches), SizeChart.Column(measure: "bust", unit: .centimetres),
        ]
        content.sizeCharts[0].rows = [SizeChart.Row(size: "S", cells: [.value(33), .value(84)], line: 2)]
        let html = try SamplePages(content).html("size-charts/dresses/")
        #expect(html.contains("<tr><th scope=\"row\">S</th><td class=\"unit-in\">33</td><td class=\"unit-cm\">84</td></tr>"))
        #expect(html.contains("<fieldset"))
    }

    @Test("a caption says whose measurements these are where the chart does")
    func caption() throws {
        var content = SampleShop.content()
        content.sizeCharts[0].measures = .garment
        #expect(try SamplePages(content).html("size-charts/dresses/").contains(">Dresses: product measurements</span></caption>"))
        #expect(try SamplePages(content).html("zh/size-charts/dresses/").contains(">连衣裙：商品尺寸</span></caption>"))
        content.sizeCharts[0].measures = nil
        #expect(try SamplePages(content).html("size-charts/dresses/").contains(">Dresses: measurements</span></caption>"))
    }

    @Test("a chart's page and the pages of its products show the same table")
    func shared() throws {
        let pages = try SamplePages()
        func table(_ path: String) throws -> Substring {
            let html = try pages.html(path)
            let start = try #require(html.firstRange(of: "<table class=\"chart\">")?.lowerBound)
            let end = try #require(html.firstRange(of: "</table>")?.upperBound)
            return html[start..<end]
        }
        #expect(try table("size-charts/dresses/") == table("products/DR-1001/"))
    }

    @Test("a heading in the other script is called by the page's own word; words that nobody knows stay")
    func headings() throws {
        var content = SampleShop.content()
        content.sizeCharts[0].columns = ["胸围", "chest circumference", "brim width"].map { SizeChart.Column(measure: $0, unit: .none) }
        content.sizeCharts[0].rows = []
        let english = try SamplePages(content).html("size-charts/dresses/")
        let chinese = try SamplePages(content).html("zh/size-charts/dresses/")
        #expect(english.contains("<th scope=\"col\">Bust</th><th scope=\"col\">Chest circumference</th><th scope=\"col\">Brim width</th>"))
        #expect(chinese.contains("<th scope=\"col\">胸围</th><th scope=\"col\">胸围</th><th scope=\"col\">Brim width</th>"))
    }

    @Test("a heading that says whose measurement it is says so in the page's language")
    func owners() throws {
        var content = SampleShop.content()
        content.sizeCharts[0].columns = ["garment bust", "净腰围"].map { SizeChart.Column(measure: $0, unit: .none) }
        content.sizeCharts[0].rows = []
        #expect(
            try SamplePages(content).html("size-charts/dresses/").contains(
                "<th scope=\"col\">Bust, product</th><th scope=\"col\">Waist, body</th>"))
        #expect(
            try SamplePages(content).html("zh/size-charts/dresses/").contains("<th scope=\"col\">成衣胸围</th><th scope=\"col\">身体腰围</th>"))
    }

    @Test("long names of sizes may break, short ones stand on one line")
    func longSizes() throws {
        var content = SampleShop.content()
        #expect(try SamplePages(content).html("size-charts/dresses/").contains("<table class=\"chart\">"))
        content.sizeCharts[0].rows[0].size = "3-4 years / 98-104"
        #expect(try SamplePages(content).html("size-charts/dresses/").contains("<table class=\"chart has-long-sizes\">"))
        content.sizeCharts[0].rows[0].size = "三到四岁（身高一米）"
        #expect(try SamplePages(content).html("size-charts/dresses/").contains("<table class=\"chart has-long-sizes\">"))
    }

    @Test("words of a chart are escaped")
    func escaped() throws {
        var content = SampleShop.content()
        content.sizeCharts[0].columns = [SizeChart.Column(measure: "<b>\"", unit: .none)]
        content.sizeCharts[0].rows = [SizeChart.Row(size: "<i>", cells: [.text("a & b </td>")], line: 2)]
        let html = try SamplePages(content).html("size-charts/dresses/")
        #expect(html.contains("<th scope=\"col\">&lt;b&gt;&quot;</th>"))
        #expect(html.contains("<th scope=\"row\">&lt;i&gt;</th><td>a &amp; b &lt;/td&gt;</td>"))
    }
}
