import Model

/// A size chart as pages show it: the template `chart` with its values, the same on the chart's own page and on those of
/// its products.
///
/// Each part has a file of its own: `ChartTable`, `ChartBlock+Units`, `ChartBlock+Facts`, `ChartBlock+Finder`,
/// `ChartBlock+HowToMeasure`.
struct ChartBlock {
    let site: Blueprint
    let number: Int
    let language: Int
    /// The way to the site's root.
    let root: String
    /// On a product's page, which leads to the chart's own for the rest.
    let isBrief: Bool

    var chart: SizeChart { site.content.sizeCharts[number] }
    var labels: Labels { site.labels[language] }

    /// The chart's own words in the page's language, else in another one.
    var article: Article? { site.article(chart.texts, language) }

    func html() -> String { site.templates[language].render(.chart, values()) }

    private func values() -> Values {
        let title = article?.title ?? chart.name
        var values = site.shared(language, root: root)
        values.text("title", title)
        values.text("url", site.table.index(of: .sizeChart(number), in: language).map { root + Address.encoded(site.table[$0].route.path) })
        values.flag("is_brief", isBrief)
        values.html("table", ChartTable.html(chart, caption: caption, id: "_chart-caption", inches: site.settings.inches, labels: labels))
        addUnits(to: &values)
        addFacts(to: &values)
        addFinder(to: &values)
        addHowToMeasure(to: &values)
        return values
    }
}

extension Blueprint {
    /// The finished chart for a page; made once for all pages of a depth and language.
    ///
    /// - Parameter isBrief: on a product's page, which leads to the chart's own for the rest.
    func chartBlock(_ chart: Int, _ language: Int, root: String, isBrief: Bool) -> String {
        chartBlocks.block(ChartBlocks.Key(chart: chart, language: language, root: root, isBrief: isBrief)) {
            ChartBlock(site: self, number: chart, language: language, root: root, isBrief: isBrief).html()
        }
    }
}
