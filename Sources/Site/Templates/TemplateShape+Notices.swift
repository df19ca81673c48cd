/// The values of everything that shows notices.
extension TemplateShape {
    /// A notice wherever it is shown.
    static let noticeCard: [TemplateField] = [
        .text("id", "its id, the same for good"),
        .text("anchor", "an id for the element, unique on the page"),
        .text("title", "what it is about and what is wrong, or the shop's own words"),
        .text("url", "its page"),
        .text("issue", "the kind of problem; absent where it is no kind that complaints know"),
        .text("code", "the issue's code, `runs_small`"),
        .text("sizes", "how many sizes to go up, `1`, or down, `-0.5`; absent where no other size is advised, and once it has come down"),
        .flag("is_urgent", "level 1"),
        .flag("is_retired", "it has come down"),
        .flag("is_brief", "beside a text that has the details: without figures and what the shop offers"),
        .text("level", "its level in words"),
        titleLanguage,
        .text("advice", "what a shopper should do"), .text("advice_lang", "the advice's language where it is another one"),
        .text("compensation", "what the shop offers to those whom it concerns"),
        .text("since", "from when, and until when"),
        .text("evidence", "the figures in a sentence, under the privacy floor in words; absent for a notice without figures"),
        .text("as_of", "up to which week the figures go"),
    ]

    /// Where a page shows its active notices.
    static let noticesHere = TemplateField.html("notices", "the finished `notice-list` template: active notices that belong here")

    /// A notice that has come down, in a list.
    static let pastNotice: [TemplateField] =
        past + [
            .text("done", "what was done about it, in a few words"), .text("done_lang", "their language where it is another one"),
        ]

    static let noticeList = TemplateShape(
        name: "notice-list", meaning: "active notices at one place; rendered once for pages of the same depth and language",
        fields: [
            .list("shown", "the first three, urgent ones first", noticeCard),
            .list("folded", "further ones, to be folded away", noticeCard),
            .text("fold", "how many are folded"),
            .text("elsewhere", "how many more stand on the page of all notices"),
            .flag("is_brief", "beside a text that has the details"),
        ])

    /// Which way a notice about sizes points, for its icon.
    private static let direction: [TemplateField] = [
        .flag("goes_up", "a larger size is advised"), .flag("goes_down", "a smaller one"),
        .flag("is_about_units", "units are mixed up"), .flag("is_about_measuring", "anything else about sizes"),
    ]
    private static let subject: [TemplateField] = [
        .text(
            "about", "what it is about, where that is only some of what the chart is for; absent where it holds for whoever reads it here"),
        .text("named", "the same, where the notice's own title does not say it"),
    ]

    static let chartNotices = TemplateShape(
        name: "chart-notices",
        meaning: "active notices about sizes, directly above a chart; rendered once for pages of the same depth, language and notices",
        fields: [
            .flag("is_of_product", "on a product's page"),
            .list("shown", "the first three, urgent ones first", noticeCard + direction + subject),
            .list(
                "groups", "further ones, to be folded away: those that say the same stand together",
                direction + [
                    .text("issue", "the kind of problem"), .text("advice", "what a shopper should do"),
                    .list(
                        "products", "the products that they are about",
                        link + [
                            .text("code", "the issue's code"), .text("sizes", "how many sizes to go up or down, as on a card"),
                        ] + subject),
                ]),
            .text("fold", "how many are folded"),
            .text("elsewhere", "how many more stand on the page of all notices"),
        ])

    static let banner = TemplateShape(
        name: "banner",
        meaning: "notices about the whole shop, at the top of every page; rendered once for pages of the same depth and language",
        fields: [
            .list("shown", "the first three, urgent ones first", noticeCard),
            .list("folded", "further ones, to be folded away", noticeCard),
            .text("fold", "how many are folded"),
        ])

    static let notices = TemplateShape(
        name: "notices", meaning: "`/notices/`",
        fields: [
            .text("title", "the page's title"), .text("as_of", "up to which week the figures go"),
            .list(
                "levels", "active notices, urgent ones first",
                [
                    .text("title", "the level in words"), .text("anchor", "its id"), .flag("is_urgent", "level 1"),
                    .list(
                        "parts", "the level's notices by what they are about: the whole shop, carriers, channels, categories, products",
                        [.text("title", "what they are about"), .list("notices", "the notices", noticeCard)]),
                ]),
            .list(
                "years", "notices that have come down, by the year in which they did, newest first",
                [.text("title", "the year"), .text("anchor", "its id"), .list("past", "last retired first", pastNotice)]),
        ])

    static let notice = TemplateShape(
        name: "notice", meaning: "`/notices/ID/`",
        fields: noticeCard + [
            .html("body", "the text of a notice that the shop wrote"), bodyLanguage,
            .text("pinned", "that the shop itself keeps it up"),
            .list("products", "the products it is about", link),
            .text("subject", "what it is about, where that is no product: the carrier, the category, the whole shop"),
            .object("chart", "the product's size chart, for notices about sizes", link),
            .html("questions", "questions that answer this problem as list items"),
            .object(
                "outcome", "what was done and what came of it, of a notice that has come down",
                [.object("improvement", "what was done", link)] + outcome),
        ])
}
