import Model
import Testing

@testable import Reading

private func theme(_ files: [String: String]) -> (theme: Theme, diagnostics: [Diagnostic]) {
    readTheme(files: files.map { Theme.File(path: $0.key, bytes: Array($0.value.utf8)) }, folder: "theme")
}

@Suite("Themes")
struct ThemeTests {
    @Test("templates, labels and assets are told apart by their place")
    func parts() {
        let (theme, diagnostics) = theme([
            "layout.mustache": "<html>", "partials/notice.mustache": "{{x}}",
            "labels/en.yml": "search:\n  button: Search\n  deep: { er: 1 }\nhome: \"\"\njoiner: \", \"\n",
            "labels/zh.yml": "search.button: 搜索\nsearch: { deep.er: 一 }\nhome: 首页\njoiner: 、\n", "assets/css/site.css": "a{}",
            "assets/x.mustache": "y", "README.md": "z",
        ])
        #expect(diagnostics.isEmpty)
        #expect(theme.templates["layout"] == Theme.Template(file: "theme/layout.mustache", text: "<html>"))
        #expect(theme.templates["partials/notice"]?.text == "{{x}}")
        #expect(theme.templates.count == 2)
        #expect(theme.labels[Language("en")] == ["search.button": "Search", "search.deep.er": "1", "home": "", "joiner": ", "])
        #expect(theme.labels[Language("zh")] == ["search.button": "搜索", "search.deep.er": "一", "home": "首页", "joiner": "、"])
        #expect(theme.assets.map(\.path) == ["css/site.css", "x.mustache"])
    }

    @Test("labels that are missing, twice or no text are told")
    func mistakes() {
        let (_, diagnostics) = theme([
            "labels/en.yml": "a: A\nb:\n  c: C\nb.c: D\nd: [x]\n", "labels/zh.yml": "a: 甲\n", "layout.mustache": "",
        ])
        #expect(
            diagnostics.map(\.text) == [
                "theme/labels/en.yml:4:1: error: the label 'b.c' is already in line 3; keep one of them",
                "theme/labels/en.yml:5:4: error: the label 'd' is not a text; write it as d: some words",
                "theme/labels/zh.yml: warning: the label 'b.c' is missing; 'en.yml' has it as 'C'",
            ])
    }

    @Test("a form for one is missed only where no form for any number stands beside it")
    func plurals() {
        let (_, diagnostics) = theme([
            "labels/en.yml":
                "count: { pages: { one: a page, other: \"{n} pages\" } }\nday: { one: a day, other: \"{n} days\" }\nonly.one: 1\n",
            "labels/zh.yml": "count.pages.other: \"{n} 页\"\nday.one: 一天\n",
        ])
        #expect(
            diagnostics.map(\.text) == [
                "theme/labels/zh.yml: warning: the label 'day.other' is missing; 'en.yml' has it as '{n} days'",
                "theme/labels/zh.yml: warning: the label 'only.one' is missing; 'en.yml' has it as '1'",
            ])
    }

    @Test("a folder without templates is told in one line")
    func empty() async throws {
        try await TestFolder(["notes.txt": "x"]).written { folder in
            let found = try readTheme(folder: folder).diagnostics
            #expect(
                found.map(\.text) == [
                    "\(folder): error: there are no templates in this folder; copy those of the built-in theme into it, or remove it and the built-in theme steps in"
                ])
        }
    }

    @Test("a theme on the disk is read like one in memory")
    func disk() async throws {
        let files = ["layout.mustache": "x", "labels/en.yml": "a: A\n", "assets/a.css": "b"]
        try await TestFolder(files).written { folder in
            let (theme, diagnostics) = try readTheme(folder: folder + "/")
            #expect(diagnostics.isEmpty)
            #expect(theme.templates["layout"]?.file == folder + "/layout.mustache")
            #expect(theme.assets == [Theme.File(path: "a.css", bytes: Array("b".utf8))])
        }
        #expect(throws: MachineFailure("cannot read 'no/such/theme': there is no such folder")) { try readTheme(folder: "no/such/theme") }
    }
}
