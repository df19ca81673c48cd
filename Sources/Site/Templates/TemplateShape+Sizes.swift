/// The values of everything that shows size charts.
extension TemplateShape {
    static let sizeCharts = TemplateShape(
        name: "size-charts", meaning: "`/size-charts/`",
        fields: [
            .text("title", "the page's title"),
            .list(
                "charts", "all charts",
                card + [
                    .text("drawing", "address of a line drawing of what is measured, or absent"),
                    .text("notice", "how many notices there are about sizes of its products"),
                ]),
        ])

    static let sizeChart = TemplateShape(
        name: "size-chart", meaning: "`/size-charts/NAME/`",
        fields: [
            .text("title", "its title"), .text("description", "one sentence"),
            .html("notices", "the finished `chart-notices` template: active notices about sizes of the chart's products"),
            .html("chart", "the finished `chart` template"),
            .html("body", "the text of the page"),
            .list("products", "products it is for", link + [.text("notice", "the problem flagged for it")]),
            .html("questions", "questions on the same subject as list items"),
        ] + languages)

    static let chart = TemplateShape(
        name: "chart",
        meaning: "a size chart on its own page and on those of its products; rendered once for pages of the same depth and language",
        fields: [
            .text("title", "the chart's title"), .text("url", "its own page"),
            .flag("is_brief", "on a product's page, which leads to the chart's own for the rest"),
            .text("measures", "whose measurements these are: body or garment"), .flag("has_facts", "one of the next three is known"),
            .text("fit", "how the things are cut"), .text("stretch", "how far the fabric gives"),
            .text("model", "which size the model wears, and the model's measurements in both units"),
            .html("table", "the chart in both units"),
            .object(
                "units", "what the switch offers; absent where no column has both",
                [.text("metric", "units of the metric columns: cm"), .text("imperial", "units of the other ones: inches")]),
            finder,
            .list(
                "how", "how to measure",
                [
                    .text("title", "what"), .text("text", "how"), .text("lang", "its language where it is another one"),
                    .text("drawing", "address of the line drawing's `<g>`, or absent"),
                    .text("drawing_label", "what it shows, for those who do not see it"),
                ]),
        ])

    private static let finder = TemplateField.object(
        "finder", "the form of the size finder; absent where the chart has nothing to ask for",
        [
            .html("data", "the chart as JSON for an attribute in single quotes, for `assets/size-chart.js`"),
            .flag("is_garment", "it asks for measurements of a product that fits"),
            .text("metric", "the metric unit in words"), .text("imperial", "the other one in words"),
            .list("fields", "measurements that decide about the size", finderField),
            .list("lengths", "further measurements, which only advise", finderField),
            .list(
                "systems", "sizes of other systems",
                [
                    .text("name", "the system: EU"),
                    .list(
                        "sizes", "its sizes in the chart",
                        [.text("size", "the size"), .text("system", "the system, for the script"), .text("name", "the system: EU")]),
                ]),
        ])

    private static let finderField: [TemplateField] = [
        .text("key", "the measurement, for the script"), .text("anchor", "an id for its field"), .text("name", "the measurement in words"),
        .text("unit", "its metric unit in words"), .text("metric", "its metric unit, for the script"),
        .text("imperial", "its other unit, for the script"),
    ]
}
