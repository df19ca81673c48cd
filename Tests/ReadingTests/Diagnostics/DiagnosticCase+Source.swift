extension DiagnosticCase {
    static let source: [DiagnosticCase] = [
        .page(
            "source.empty", "",
            "content/faq/a/late.md: error: the file is empty; start it with a line '---', a line 'title: ...' and a line '---'"),
        .page(
            "source.empty", " \n\r\n",
            "content/faq/a/late.md: error: the file is empty; start it with a line '---', a line 'title: ...' and a line '---'"),
        DiagnosticCase(
            "source.empty", ["site.yml": "# nothing\n"],
            "content/site.yml: error: the file is empty; write at least 'name: ...' and 'languages: [en]'"),
        DiagnosticCase("source.empty", ["issues.yml": ""], "content/issues.yml: warning: the file is empty; fill it or delete it"),
        DiagnosticCase(
            "source.empty", ["products.csv": ""],
            "content/products.csv: error: the file is empty; start it with a heading, sku,name_en,size_chart"),
        DiagnosticCase(
            "source.empty", ["tickets/weekly.csv": "\n"],
            "content/tickets/weekly.csv: error: the file is empty; start it with a heading, week,issue,sku,carrier,channel,tickets"),
        DiagnosticCase(
            "source.unknown", ["guid.yml": "x"], "content/guid.yml: warning: nothing reads this file; did you mean 'guide.yml'?"),
        DiagnosticCase(
            "source.unknown", ["polices/a.md": article()],
            "content/polices/a.md: warning: nothing reads the folder 'polices/'; did you mean 'policies/'?"),
        DiagnosticCase(
            "source.unknown", ["faq/a/photo.jpg": "x"],
            "content/faq/a/photo.jpg: warning: nothing reads this file; files to publish as they are go into assets/"),
        DiagnosticCase(
            "source.unknown", ["faq/a/Late.MD": article()],
            "content/faq/a/Late.MD: warning: nothing reads this file; name a page 'Late.md'"),
        DiagnosticCase(
            "source.unknown", ["pages/about.en.markdown": article()],
            "content/pages/about.en.markdown: warning: nothing reads this file; name a page 'about.en.md'"),
        DiagnosticCase(
            "source.misplaced", ["faq/late.md": article()],
            "content/faq/late.md: error: a page cannot lie here; move it to faq/CATEGORY/NAME.md"),
        DiagnosticCase(
            "source.misplaced", ["policies/a/b/2026-09-01.md": article()],
            "content/policies/a/b/2026-09-01.md: error: a page cannot lie here; move it to policies/NAME.md or policies/NAME/2026-09-01.md"),
        DiagnosticCase(
            "source.version-name", ["policies/returns/2026-9-1.en.md": article()],
            "content/policies/returns/2026-9-1.en.md: error: '2026-9-1' is not a date; name a version by the day it takes effect, 2026-09-01.md"
        ),
        DiagnosticCase(
            "source.improvement-name", ["improvements/jeans.en.md": article()],
            "content/improvements/jeans.en.md: error: 'jeans' has no date; name an improvement by its day, 2026-09-01-jeans.md"),
        DiagnosticCase(
            "source.name", ["pages/what?.md": article()],
            "content/pages/what?.md: error: a name with '?' makes no address; use lower-case letters, digits and hyphens"),
        DiagnosticCase(
            "source.name-style", ["pages/About us.md": article()],
            "content/pages/About us.md: warning: the name becomes an address; write it as 'about-us'"),
        DiagnosticCase(
            "source.page-twice", ["pages/about.md": article(), "pages/about.en.md": article()],
            "content/pages/about.md: error: 'pages/about.en.md' is the same page in the same language; keep one of the two"),
        DiagnosticCase(
            "language.unknown", ["pages/about.fr.md": article()],
            "content/pages/about.fr.md: error: 'fr' is not a language of this site; write one of: en, or add it to site.yml"),
        DiagnosticCase(
            "language.no-page", ["site.yml": "name: Help\nlanguages: [en, zh]\n", "pages/about.en.md": article()],
            "content/pages/about.en.md: warning: the page is not translated into 'zh', where it is shown as it is; write 'about.zh.md', or 'translate: false' where that is meant"
        ),
        DiagnosticCase(
            "language.no-page", ["site.yml": "name: Help\nlanguages: [en, zh]\n", "pages/about.zh.md": article()],
            "content/pages/about.zh.md: warning: the page is not translated into 'en', where it is shown as it is; write 'about.en.md', or 'translate: false' where that is meant"
        ),
    ]
}
