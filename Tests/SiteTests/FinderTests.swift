import Model
import Testing

@testable import Site

@Suite("The size finder beside a chart") struct FinderTests {
    @Test("the form is in the page, holds the chart, and has no field with a name that could be sent")
    func form() throws {
        let html = try SamplePages().html("zh/size-charts/dresses/")
        let start = try #require(html.firstRange(of: "<form class=\"finder-form\""))
        let end = try #require(html[start.lowerBound...].firstRange(of: "</form>"))
        let form = html[start.lowerBound..<end.upperBound]
        #expect(form.contains("action=\"#_chart\""))
        #expect(form.contains("data-words=\"../../../sizes/words.zh.js\" data-contact=\"../../../zh/contact/\""))
        #expect(form.contains("data-chart='{\"measures\":\"body\""))
        #expect(form.contains("<label for=\"_find-bust\">胸围 <span class=\"unit\">cm</span></label>"))
        #expect(form.contains("data-measure=\"bust\" data-metric=\"cm\" data-imperial=\"in\""))
        #expect(form.contains("<optgroup label=\"欧码\"><option value=\"36\" data-system=\"eu\">欧码 36</option>"))
        #expect(!form.contains(" name=\"") && !form.contains("style="))
        #expect(html.contains("<script type=\"module\" src=\"../../../assets/size-chart.js\"></script>"))
    }

    @Test("a product's page says in which sizes it is sold; a chart with nothing to ask for has no finder")
    func parts() throws {
        #expect(try SamplePages().html("products/DR-1001/").contains("data-sold=\"S|M\""))
        var content = SampleShop.content()
        content.sizeCharts[0].columns = []
        let html = try SamplePages(content).html("size-charts/dresses/")
        #expect(!html.contains("data-finder") && !html.contains("size-chart.js"))
    }

    @Test("every language has its words as a module, and every word that the scripts use is a label of both languages")
    func words() throws {
        let pages = try SamplePages()
        let english = try pages.file("sizes/words.en.js")
        #expect(english.hasPrefix("const shared = {at_least: \"{value} or more\","))
        #expect(english.contains("\nfits: \"By the chart, your size is {size}.\","))
        #expect(try pages.file("sizes/words.zh.js").contains("\nfits: \"按尺码表，建议选{size}码。\","))
        // Every name is one that a script can write without quotes.
        for line in english.split(separator: "\n") where line.contains(": \"") {
            let name = line[..<(line.firstIndex(of: ":") ?? line.startIndex)].split { "{ ,".contains($0) }.last ?? ""
            #expect(!name.isEmpty && name.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) }, "\(line)")
        }
        for labels in try ThemeOnDisk.theme().labels.values {
            #expect(FinderWords.names.filter { labels["finder." + $0] == nil } == [])
        }
    }

    @Test("a theme's own label that no script may call by its name leaves the module whole")
    func names() throws {
        var theme = try ThemeOnDisk.theme()
        theme.labels[Language("en")]?["unit.shoe-size"] = "EU"
        #expect(try SamplePages(theme: theme).file("sizes/words.en.js").contains("\"unit_shoe-size\": \"EU\""))
    }
}
