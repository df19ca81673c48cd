import Model
import Testing

@testable import Site

@Suite("Mistakes in a theme") struct TemplateCheckTests {
    /// What is reported when one file of the default theme is replaced.
    static func mistakes(_ name: String, _ text: String) throws -> [String] {
        var theme = try ThemeOnDisk.theme()
        theme.templates[name] = Theme.Template(file: "site-templates/\(name).mustache", text: text)
        return ThemeCheck.diagnostics(of: theme, languages: [Language("en"), Language("zh")]).map(\.text)
    }

    @Test("the default theme has none")
    func none() throws {
        #expect(ThemeCheck.diagnostics(of: try ThemeOnDisk.theme(), languages: [Language("en"), Language("zh")]).isEmpty)
    }

    @Test(
        "each is reported with its place and what to write",
        arguments: [
            ("<h1>{{titel}}</h1>", "1:5: error: there is no value 'titel' here; did you mean 'title'?"),
            ("\n  {{xyzzyxyzzy}}", "2:3: error: there is no value 'xyzzyxyzzy' here; docs/templates.md lists the values of this template"),
            ("{{#relatd}}x{{/relatd}}", "1:1: error: there is no value 'relatd' here; did you mean 'related'?"),
            ("{{{title}}}", "1:1: error: 'title' holds words, which must be escaped; write '{{title}}' with two braces"),
            ("{{&title}}", "1:1: error: 'title' holds words, which must be escaped; write '{{title}}' with two braces"),
            ("é{{body}}", "1:3: error: 'body' holds finished HTML; write '{{{body}}}' with three braces"),
            ("{{#title}}", "1:1: error: the section 'title' is never closed; write '{{/title}}' where it ends"),
            (
                "{{#title}}{{/body}}{{/title}}",
                "1:11: error: '{{/body}}' closes a section that is not open here; write '{{/title}}', which line 1 opened"
            ),
            ("{{/title}}", "1:1: error: '{{/title}}' closes nothing; remove it or open the section before"),
            ("a {{title", "1:3: error: the tag that starts with '{{title' never ends; close it with '}}'"),
            (
                "{{=<% %>=}}",
                "1:1: error: tags with '=' are not used here; sections, partials, values and comments are all that templates need"
            ),
            (
                "{{uppercased(title)}}",
                "1:1: error: tags with '(' are not used here; sections, partials, values and comments are all that templates need"
            ),
            ("{{> partials/notic}}", "1:1: error: there is no template 'partials/notic'; did you mean 'partials/notice'?"),
            (
                "{{> card}}",
                "1:1: error: there is no template 'card'; write the path below the theme without '.mustache', such as 'partials/notice'"
            ),
            ("{{> question}}", "1:1: error: 'question' includes itself without end; remove this tag"),
            (
                "{{labels.search.placehoder}}",
                "1:1: error: there is no label 'search.placehoder'; did you mean 'labels.search.placeholder'?"
            ),
            (
                "{{labels.mine.greeting_of_the_day}}",
                "1:1: error: there is no label 'mine.greeting_of_the_day'; add it to the files in 'labels/'"
            ),
            ("{{pages}}", "1:1: error: 'pages' holds several values; write '{{#pages}} ... {{/pages}}' and name one inside"),
            ("{{pages.hom}}", "1:1: error: there is no value 'pages.hom' here; did you mean 'pages.home'?"),
        ])
    func reported(text: String, expected: String) throws {
        #expect(
            try Self.mistakes("question", text).filter { $0.contains("question.mustache") } == [
                "site-templates/question.mustache:" + expected
            ])
    }

    @Test("a flag is no text")
    func flag() throws {
        #expect(
            try Self.mistakes("partials/icon", "{{is_urgent}}")
                == [
                    "site-templates/partials/icon.mustache:1:1: error: 'is_urgent' says yes or no; write '{{#is_urgent}} ... {{/is_urgent}}'"
                ])
    }

    @Test("a partial is checked with the values of each place that includes it")
    func partial() throws {
        #expect(
            try Self.mistakes("partials/contact-prompt", "{{sku}}").first
                == "site-templates/partials/contact-prompt.mustache:1:1: error: there is no value 'sku' here; docs/templates.md lists the values of this template"
        )
    }

    @Test("a template that is missing makes the theme unusable")
    func missing() throws {
        var theme = try ThemeOnDisk.theme()
        theme.templates["policy"] = nil
        let (plan, diagnostics) = Site.plan(
            SampleShop.content(), register: NoticeRegister(), theme: theme, asOf: SampleShop.asOf, baseURL: nil)
        #expect(plan == nil)
        #expect(
            diagnostics.filter(\.isError).map(\.text)
                == ["site-templates/policy.mustache: error: the theme has no template 'policy.mustache'; copy it from the built-in theme"])
    }

    @Test("a template that cannot be parsed is told once, by what is wrong in it")
    func unreadable() throws {
        #expect(
            try Self.mistakes("search", "{{#labels}}").filter { $0.contains("cannot be read") } == [])
        var theme = try ThemeOnDisk.theme()
        theme.templates["search"] = Theme.Template(file: "site-templates/search.mustache", text: "{{title")
        let (_, diagnostics) = Site.plan(
            SampleShop.content(), register: NoticeRegister(), theme: theme, asOf: SampleShop.asOf, baseURL: nil)
        #expect(
            diagnostics.filter(\.isError).map(\.text)
                == ["site-templates/search.mustache:1:1: error: the tag that starts with '{{title' never ends; close it with '}}'"])
    }

    @Test("control characters of a template reach no page and stand for nothing")
    func controlCharacters() throws {
        var theme = try ThemeOnDisk.theme()
        theme.templates["page"]?.text += "<p>\u{1}99\u{2}\u{0}</p>"
        #expect(try SamplePages(theme: theme).html("about/").contains("<p>99</p>"))
    }

    @Test("a template that no page uses is a warning")
    func unused() throws {
        #expect(
            try Self.mistakes("polcy", "") == [
                "site-templates/polcy.mustache: warning: no page uses the template 'polcy.mustache'; did you mean 'policy.mustache'?"
            ])
        #expect(
            try Self.mistakes("sidebar-of-mine", "") == [
                "site-templates/sidebar-of-mine.mustache: warning: no page uses the template 'sidebar-of-mine.mustache'; a part for other templates belongs into 'partials/'"
            ])
    }

    @Test("a label that the code needs and a language without labels are reported at the file to write")
    func labels() throws {
        var theme = try ThemeOnDisk.theme()
        theme.labels[Language("en")]?["notice.since"] = nil
        theme.labels[Language("zh")] = nil
        #expect(
            ThemeCheck.diagnostics(of: theme, languages: [Language("en"), Language("zh")]).map(\.text) == [
                "site-templates/labels/en.yml: error: the label 'notice.since' is missing; 'notice.done' may be meant",
                "site-templates/labels/zh.yml: warning: the theme has no labels in 'zh'; write this file, or the site's interface stays in another language",
            ])
    }
}

extension Diagnostic {
    var isError: Bool { severity == .error }
}

@Suite("Templates") struct TemplateSetTests {
    static let labels = Labels(
        Theme(labels: [Language("en"): ["a.b": "R&D {query}", "n.one": "1 week", "n.other": "{count} weeks"]]), language: Language("en"),
        fallback: Language("en"))

    @Test(
        "labels become finished text, words are printed as they come, partials lose the indentation before them",
        arguments: [
            ("<p>{{labels.a.b}}</p>", "<p>R&amp;D &#123;query}</p>"), ("{{title}}{{{body}}}", "{{{title}}}{{{body}}}"),
            ("<ul>\n  {{> partials/x}}\n</ul>", "<ul>\n{{> partials/x}}\n</ul>"), ("{{! {{no}} }}x", "{{! {{no}} }}x"),
        ])
    func prepared(text: String, expected: String) {
        #expect(TemplateSet.prepared(text, Self.labels) == expected)
    }

    @Test("the skeleton of a template gives what the template gives", arguments: [0, 1, 2, 3])
    func skeleton(presence: Int) throws {
        let fields: [TemplateField] = [
            .text("title", ""), .html("body", ""), .object("place", "", [.text("name", "")]), .list("items", "", []),
        ]
        let shape = TemplateShape(name: "t", meaning: "", fields: fields)
        let template =
            "{{#title}}<h1>{{title}}</h1>{{/title}}{{^title}}-{{/title}}{{{body}}}{{#place}}{{name}}{{title}}{{/place}}{{#has_items}}!{{/has_items}}"
        let (set, _) = TemplateSet.make(Theme(templates: ["t": Theme.Template(file: "t", text: template)]), labels: Self.labels)
        var values = Values()
        for field in TemplateShape.shared {
            if case .object = field.kind { values.object(field.name, nil) } else { values.text(field.name, nil) }
        }
        values.text("title", presence & 1 == 0 ? nil : "A<B \u{1}0\u{2}")
        values.html("body", "<p>1</p>")
        var place = Values()
        place.text("name", "../")
        values.object("place", presence & 2 == 0 ? nil : place)
        values.list("items", [])
        let whole = set.render(shape, values)
        #expect(set.render(shape, values, frame: 0) == whole)
        #expect(set.render(shape, values, frame: 0) == whole, "the second time from the cache")
        let title = "A&lt;B \u{FFFD}0\u{FFFD}"
        #expect(
            whole == (presence & 1 == 0 ? "-" : "<h1>\(title)</h1>") + "<p>1</p>"
                + (presence & 2 == 0 ? "" : "../" + (presence & 1 == 0 ? "" : title)))
    }

    @Test("counts take the form of their number")
    func counted() {
        #expect([0, 1, 2].map { Self.labels.counted(named: "n", $0) } == ["0 weeks", "1 week", "2 weeks"])
    }
}
