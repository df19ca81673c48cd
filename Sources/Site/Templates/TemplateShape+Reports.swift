extension TemplateShape {
    /// What became of complaints.
    static let outcome: [TemplateField] = [
        .text("effect", "the measured effect in a sentence, \"not known yet\" included"),
        .text("compared", "which weeks were compared, where the effect is known"),
        .html("chart", "complaints per 100 orders before and after as a figure with its table, or absent"),
    ]

    static let improvements = TemplateShape(
        name: "improvements", meaning: "`/improvements/`",
        fields: [
            .text("title", "the page's title"),
            .list(
                "improvements", "all improvements, newest first",
                card + [
                    .text("when", "from when it holds"), .text("about", "what was improved"),
                    .text("effect", "what became of the complaints, or absent"),
                ]),
        ])

    static let improvement = TemplateShape(
        name: "improvement", meaning: "`/improvements/NAME/`",
        fields: [
            .text("title", "its title"), .text("description", "one sentence"), .html("body", "the text"),
            .html("contents", "headings of a long text as list items"), .text("when", "from when it holds"),
            .text("about", "the product, the carrier or the whole shop"), .text("about_url", "the product's page"),
            .text("issue", "the kind of problem, or absent"), .html("notices", "notices that it answers as list items"),
            .object("outcome", "what came of it; absent where no problem is named", outcome),
        ] + languages)

    static let statistics = TemplateShape(
        name: "statistics", meaning: "`/statistics/`; each part is absent where there are no figures or `site.yml` leaves it out",
        fields: [
            .text("title", "the page's title"), .text("as_of", "up to which week the figures go"),
            .html("notices", "active notices, at most 8, as list items"),
            .object(
                "complaints", "complaints by family",
                [.text("latest", "all complaints of the last four weeks, or absent"), .html("chart", "figure with its table")]),
            .object(
                "better", "what got better",
                [
                    .text("tally", "how many improvements have helped, or absent without improvements"),
                    .list("entries", "the largest effects first", link + [.text("effect", "the measured effect in a sentence")]),
                ]),
            .object(
                "service", "promised and measured times",
                [.html("chart", "answered in time by channel, or absent"), .html("table", "all times as a table")]),
            .object("hours", "when most people write", [.text("advice", "when to write"), .html("chart", "figure with its table")]),
            .object("carriers", "carriers beside each other", [.html("chart", "figure with its table")]),
            .text("json", "address of the same figures for programs"),
        ])
}
