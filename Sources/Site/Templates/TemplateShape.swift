/// A template's name and the values it gets; the checker, the pages and docs/templates.md all go by it.
struct TemplateShape: Sendable {
    /// Below the theme's folder, without `.mustache`.
    let name: String
    let meaning: String
    let fields: [TemplateField]

    /// What every template gets beside its own values.
    static let shared: [TemplateField] = [
        .text("lang", "the page's language, as `site.yml` writes it"),
        .text("root", "the way to the site's root, ends in `/`"),
        .text("site_name", "the site's name"),
        .text("brand", "the brand's name"),
        .text("logo", "address of the logo"),
        .text("shop_url", "where \"back to the shop\" leads"),
        .text("search_log", "where the search box reports what it did not find; absent without `search_log`"),
        .object(
            "pages", "addresses of the pages that every site has",
            [
                .text("home", "home page"), .text("policies", "all policies"), .text("size_charts", "all size charts"),
                .text("questions", "all questions"), .text("guide", "guided help; absent without `guide.yml`"),
                .text("notices", "all notices"), .text("improvements", "all improvements; absent where there are none"),
                .text("statistics", "the transparency report; absent without statistics"), .text("contact", "contact"),
                .text("search", "results of a search"),
                .text("index", "every page, A to Z"), .text("feed", "the Atom feed; absent where the site's address is unknown"),
            ]),
    ]

    /// Every template that a theme must have.
    static let all: [TemplateShape] = [
        layout, header, footer, home, policies, policy, sizeCharts, sizeChart, chart, questions, category, question, product, guide,
        notices,
        notice, noticeList, chartNotices, banner, improvements, improvement, statistics,
        contact, search, index, page, redirect, notFound,
    ]

    /// A page title with its address.
    static let link: [TemplateField] = [
        .text("title", "its title"), .text("url", "its address"), titleLanguage,
        .text("language", "the language of a page that this one's lacks, in words"),
    ]

    /// A page in a list of cards.
    static let card: [TemplateField] = link + [.text("description", "one sentence, or absent"), descriptionLanguage]

    static let titleLanguage = TemplateField.text("title_lang", "the title's language where it is another one")
    static let descriptionLanguage = TemplateField.text("description_lang", "the description's language where it is another one")
    static let bodyLanguage = TemplateField.text("body_lang", "the text's language where it is another one")
    /// Of a page with a text.
    static let languages: [TemplateField] = [titleLanguage, descriptionLanguage, bodyLanguage]

    /// A way to reach the shop.
    static let channel: [TemplateField] = [
        .text("anchor", "an id for the element"), .text("name", "its name"), .text("address", "address as shown"),
        .text("url", "address as a link, or absent"), .text("hours", "when somebody answers"), .text("best_for", "what it is best for"),
        .text("first_response", "the promised time to an answer"), .text("resolution", "the promised time to a solution"),
        .text("measured_response", "on `/contact/`: how quickly it answered lately, absent without figures"),
        .text("measured_resolution", "on `/contact/`: how quickly problems were solved lately, absent without figures"),
    ]

    /// A notice that has come down, in a list.
    static let past: [TemplateField] =
        link + [.text("when", "from when until when"), .text("effect", "what became of the complaints, or absent")]

    static let layout = TemplateShape(
        name: "layout", meaning: "the document around every page",
        fields: [
            .text("title", "the page's title"), .text("full_title", "title and site name"),
            .text("description", "one sentence about the page"), titleLanguage, descriptionLanguage,
            .object(
                "language_note",
                "that the page is missing in this language and shown in another, or that its translation is behind its original",
                [
                    .text("text", "what to know"), .text("link", "the words of a link"),
                    .text("url", "where it leads: the contact page, the original"),
                    .text("hreflang", "the language of what it leads to, where it is another one"),
                ]),
            .text("canonical", "the address that counts for this page"), .flag("is_unlisted", "search engines should leave it out"),
            .flag("is_home", "the home page"), .flag("is_search", "the results page"),
            .html("alternates", "links to the page in every language it exists in"),
            .html("banner", "the finished `banner` template; absent where no notice is about the whole shop"),
            .html("header", "the finished `header` template"), .html("footer", "the finished `footer` template"),
            .html("languages", "the language menu as list items: the same page, or the home page of a language without it"),
            .html("breadcrumbs", "the way here as list items, home first, this page last"),
            .html("structured_data", "what the page says as JSON-LD, safe inside a script element; absent where there is nothing to say"),
            .html("content", "the finished page"),
        ])

    static let header = TemplateShape(
        name: "header", meaning: "the top of every page; rendered once for pages of the same section, depth and language",
        fields: [
            .flag("shows_search", "no larger search box stands on the page"),
            .list(
                "navigation", "the main navigation",
                link + [.flag("is_page", "this very page"), .flag("is_section", "the page lies below this entry")]),
        ])

    static let footer = TemplateShape(
        name: "footer", meaning: "the foot of every page; rendered once for pages of the same depth and language",
        fields: [.list("channels", "ways to reach the shop", channel)])

    static let home = TemplateShape(
        name: "home", meaning: "`/`",
        fields: [
            .text("title", "the site's name, or the title of pages/index"), .text("description", "one sentence about the site"),
            .html("body", "the text of pages/index"), noticesHere, titleLanguage, descriptionLanguage, bodyLanguage,
            .object(
                "guide", "the first question of guided help",
                [.text("title", "the question"), .html("choices", "its choices as list items")]),
            .list("categories", "categories of questions", card + [.text("count", "how many questions, in words")]),
            .html("questions", "the most-asked questions as list items"), .html("policies", "all policies as list items"),
            .html("size_charts", "all size charts as list items"),
            .list("channels", "ways to reach the shop", channel),
        ])

    static let policies = TemplateShape(
        name: "policies", meaning: "`/policies/`",
        fields: [
            .text("title", "the page's title"),
            .list(
                "groups", "policies by their category",
                [
                    .text("title", "the category, absent for policies without"), titleLanguage,
                    .list("policies", "its policies", card + [.text("since", "from when it holds")]),
                ]),
        ])

    static let policy = TemplateShape(
        name: "policy", meaning: "`/policies/NAME/` and `/policies/NAME/DATE/`",
        fields: [
            .text("title", "its title"), .text("description", "one sentence"), .text("since", "from when this version holds"),
            .flag("is_earlier", "an earlier version"), .flag("is_upcoming", "a version still to come"),
            .text("status", "that this is an earlier or upcoming version; absent for the one in force"),
            .object("in_force", "the version in force, where this is another one", link),
            .list(
                "upcoming", "versions still to come, announced on the one in force; none whose `change_kind` is minor",
                [
                    .text("text", "from when"), .text("change", "what it changes, in the author's words"), .text("url", "its page"),
                    .text("changes_url", "its differences to the version before"),
                ]),
            .object(
                "changed", "what this version changed; on the policy's own page, the last one whose `change_kind` is major",
                [
                    .text("title", "\"What changed\", \"What changes\" for an upcoming one"), .text("note", "in the author's words"),
                    .text("url", "every difference to the version before"),
                ]),
            terms,
            .object(
                "sheet", "for the printed page",
                [
                    .text("version", "which version it is, else when the text was last changed; absent where neither is known"),
                    .text("address", "the version's own address"),
                ]),
            .html("body", "the text"),
            .html("contents", "headings of a long text as list items"),
            .list(
                "versions", "all versions, newest first; empty for a policy with one",
                link + [
                    .text("applies", "orders it applies to"), .text("change", "what it changed"),
                    .text("state", "in force, upcoming, earlier"), .text("kind", "that it changed spelling alone, else absent"),
                    .list("corrections", "slips put right in its text since", [.text("text", "when and what")]),
                    .text("changes_url", "its differences to the version before"),
                    .flag("is_this", "the version on this page"),
                ]),
            .object(
                "differences", "on the page of a version: how it differs from the version before; absent for the first",
                [
                    .text("title", "compared with which version"), .text("summary", "how much changed"),
                    .text("lang", "the text's language where it is another one"),
                    .list(
                        "terms", "terms that differ", [.text("label", "what it is about"), .html("html", "before and after, marked")]),
                    .html("text", "the text with what was added and removed, unchanged stretches folded; absent where no word changed"),
                ]),
            .list(
                "corrections", "slips put right in the text of a policy with one version", [.text("text", "when and what")]),
            .text("feed", "the policy's own Atom feed; absent for a policy without dated versions"),
            .object(
                "which", "the form that tells which version applies to an order; absent for a policy with one version",
                [
                    .text("versions", "the versions as JSON for `assets/which-version.js`"), .text("months", "the months, between `|`"),
                    .text("first", "from when the first version holds"),
                ]),
            .text("updated", "when the text was last changed"),
            .object(
                "proof", "the text as a plain file",
                [.text("url", "the file"), .text("sha256", "its digest"), .text("recorded", "since when it has been unchanged")]),
            .html("questions", "questions on the same subject as list items"),
            noticesHere,
        ] + languages)

    static let questions = TemplateShape(
        name: "faq", meaning: "`/faq/`",
        fields: [
            .text("title", "the page's title"),
            .list(
                "categories", "categories in their order",
                card + [
                    .html("questions", "its first questions as list items"),
                    .text("more", "how many there are in all, where not all are listed"),
                ]),
        ])

    static let category = TemplateShape(
        name: "category", meaning: "`/faq/CATEGORY/`",
        fields: [
            .text("title", "its name"), titleLanguage, .text("description", "one sentence"), descriptionLanguage,
            .list("questions", "its questions", card), noticesHere,
        ])

    static let question = TemplateShape(
        name: "question", meaning: "`/faq/CATEGORY/NAME/`",
        fields: [
            .text("title", "the question"), .html("body", "the answer"), .html("contents", "headings of a long answer as list items"),
            .text("updated", "when the text was last changed"),
            noticesHere,
            .html("related", "related questions as list items"),
        ] + languages)

    static let product = TemplateShape(
        name: "product", meaning: "`/products/SKU/`",
        fields: [
            .text("title", "its name, else its sku"), titleLanguage, .text("sku", "its sku"), .text("url", "its page in the shop"),
            .text("sizes", "the sizes on sale"), .text("sold", "the same for the size finder"),
            .object("returns", "how long it may be sent back; absent where no policy says so for everybody", link), noticesHere,
            .flag("is_quiet", "no active notice is about it, not about its sizes either"),
            .object(
                "chart", "its size chart",
                link + [
                    .html("notices", "the finished `chart-notices` template: active notices about its sizes"),
                    .html("block", "the finished `chart` template"),
                ]),
            .html("questions", "questions that apply as list items"), .html("policies", "policies that apply as list items"),
            .html("structured_data", "the product and its sizes as JSON-LD, safe inside a script element"),
            .list("past", "notices that have come down", past),
        ])

    static let guide = TemplateShape(
        name: "guide", meaning: "`/guide/` and `/guide/STEP/`",
        fields: [
            .text("title", "the question or the answer"), titleLanguage, .flag("is_answer", "an answer, no question"),
            .flag("is_start", "the first question"),
            .html("body", "its text"), bodyLanguage,
            .html("path", "the steps on the way here as list items"), .html("choices", "where it goes on, as list items"),
            .list("send", "what to have ready", [.text("text", "one thing")]), .html("links", "further reading as list items"),
            .object("contact", "the channel that helps", channel), noticesHere,
        ])

    static let contact = TemplateShape(
        name: "contact", meaning: "`/contact/`",
        fields: [
            .text("title", "the page's title"), .html("body", "the text of pages/contact"), bodyLanguage,
            .list("channels", "ways to reach the shop", channel), .flag("has_promises", "times are promised for one of them"),
            .text("measured", "where the measured times come from, and up to which week"),
            noticesHere,
        ])

    static let search = TemplateShape(name: "search", meaning: "`/search/`", fields: [.text("title", "the page's title")])

    static let index = TemplateShape(
        name: "index-of-pages", meaning: "`/index-of-pages/`",
        fields: [
            .text("title", "the page's title"),
            .list(
                "groups", "letters, or kinds of pages",
                [.text("title", "letter or kind"), .text("anchor", "its id"), .html("links", "its pages as list items")]),
        ])

    static let page = TemplateShape(
        name: "page", meaning: "`/NAME/`, from pages/NAME",
        fields: [
            .text("title", "its title"), .text("description", "one sentence"), .html("body", "the text"),
            .html("contents", "headings of a long text as list items"), .text("updated", "when the text was last changed"),
        ] + languages)

    static let redirect = TemplateShape(
        name: "redirect", meaning: "an old address, a document of its own",
        fields: [
            .text("title", "the page's title"), titleLanguage, .text("url", "where it leads"),
            .text("canonical", "the same, absolute where known"),
        ])

    static let notFound = TemplateShape(name: "not-found", meaning: "`/404.html`", fields: [.text("title", "the page's title")])
}
