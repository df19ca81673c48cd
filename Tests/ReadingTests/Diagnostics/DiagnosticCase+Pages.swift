extension DiagnosticCase {
    static let frontMatter: [DiagnosticCase] = [
        .page(
            "front-matter.missing", "Just a text.\n",
            "content/faq/a/late.md:1:1: error: the front matter is missing; start the file with a line '---', a line 'title: ...' and a line '---'"
        ),
        .page(
            "front-matter.unclosed", "---\ntitle: Late\n\nText.\n",
            "content/faq/a/late.md:1:1: error: the front matter has no end; write a line '---' behind it"),
        .page(
            "front-matter.title", "---\ntags: [a]\n---\nText.\n",
            "content/faq/a/late.md:1:1: error: the title is missing; write 'title: ...' in the front matter"),
        .page(
            "front-matter.title", "---\ntags: [a]\ntitle:\n---\nText.\n",
            "content/faq/a/late.md:3:1: error: the title is missing; write 'title: ...' in the front matter"),
        .page(
            "front-matter.title", "---\n---\nText.\n",
            "content/faq/a/late.md:1:1: error: the title is missing; write 'title: ...' in the front matter"),
        .page(
            "front-matter.alias", article("aliases: [old/late]"),
            "content/faq/a/late.md:3:11: error: 'old/late' is not an address on this site; start it with '/', as in /shipping/late/"),
        .page(
            "yaml.unknown-key", article("desciption: x"),
            "content/faq/a/late.md:3:1: warning: unknown key 'desciption'; did you mean 'description'?"),
        .page(
            "yaml.unknown-key", article("effective: 2026-09-01"),
            "content/faq/a/late.md:3:1: warning: unknown key 'effective'; known here: title, description, category, tags, issues, order, draft, aliases, updated, source_hash, translate"
        ),
        .page(
            "value.date", article("updated: 1 September"),
            "content/faq/a/late.md:3:10: error: 'updated' is not a date; write it as 2026-09-01"),
        .page(
            "value.date", article("updated: 2026-02-30"),
            "content/faq/a/late.md:3:10: error: 'updated' is not a date; write it as 2026-09-01"),
        .page(
            "value.flag", article("draft: soon"), "content/faq/a/late.md:3:8: error: 'draft' is neither true nor false; write one of them"),
        .page("value.number", article("order: first"), "content/faq/a/late.md:3:8: error: 'order' is not a whole number; write it as 10"),
        .page(
            "value.list", article("tags: parcel, late"),
            "content/faq/a/late.md:3:7: error: 'tags' is not a list; write it as [parcel, late]"),
        .page(
            "issues.unknown", article("issues: [late_delivry]"),
            "content/faq/a/late.md:3:10: warning: there is no issue 'late_delivry'; did you mean 'late_delivery'?"),
    ]

    private static let bilingual = "name: Help\nlanguages: [en, zh]\n"

    static let translations: [DiagnosticCase] = [
        DiagnosticCase(
            "translation.stale",
            ["site.yml": bilingual, "faq/a/late.en.md": article(), "faq/a/late.zh.md": article("source_hash: 3f9c2a7b41d0")],
            "content/faq/a/late.zh.md:3:14: warning: 'content/faq/a/late.en.md' has changed since this translation was made; "
                + "bring it up to date, then run 'signpost check --accept-translations content/faq/a/late.zh.md'"),
        DiagnosticCase(
            "translation.original",
            ["site.yml": bilingual, "faq/a/late.en.md": article("source_hash: 3f9c2a7b41d0"), "faq/a/late.zh.md": article()],
            "content/faq/a/late.en.md:3:14: warning: this is the text that others translate; "
                + "remove 'source_hash', which belongs into the translations"),
        .page(
            "translation.hash", article("source_hash: 3F9C"),
            "content/faq/a/late.md:3:14: warning: 'source_hash' is 12 digits of 0-9 and a-f; remove the line and run "
                + "'signpost check --accept-translations content/faq/a/late.md', which writes it"),
    ]

    static let markdown: [DiagnosticCase] = [
        .page(
            "markdown.anchor-twice", article(text: "## One {#a}\n\n## Two {#a}"),
            "content/faq/a/late.md:7: error: the anchor 'a' is already taken on this page; choose another"),
        .page(
            "markdown.empty-heading", article(text: "##\n\nText."),
            "content/faq/a/late.md:5: warning: the heading has no words; write some or remove the '#'"),
        .page(
            "markdown.empty-link", article(text: "Text.\n\nSee\n[](late.md)."),
            "content/faq/a/late.md:8: warning: the link to 'late.md' has no words; write them between the brackets"),
        .page(
            "markdown.html", article(text: "A <b>bold</b> word.\n\n<div>\nx\n</div>"),
            "content/faq/a/late.md:5: warning: HTML is left out; write it as Markdown, or set 'trusted_html: true' in site.yml",
            "content/faq/a/late.md:7: warning: HTML is left out; write it as Markdown, or set 'trusted_html: true' in site.yml"),
        .page(
            "markdown.unsafe-link", article(text: "[x](JavaScript:alert(1)) ![y](data:text/html,x)"),
            "content/faq/a/late.md:5: error: an address that starts with 'data:' is not published; write a path or a web address",
            "content/faq/a/late.md:5: error: an address that starts with 'javascript:' is not published; write a path or a web address"),
        .page(
            "markdown.wide-table",
            article(text: String(repeating: "|a", count: 300) + "|\n" + String(repeating: "|-", count: 300) + "|\n"),
            "content/faq/a/late.md:6: error: the table is too large (at most 200 columns, 500000 cells); split it"),
    ]

    static let policies: [DiagnosticCase] = [
        DiagnosticCase(
            "policy.two-forms", ["policies/returns.md": article(), "policies/returns/2026-09-01.md": article()],
            "content/policies/returns.md: error: the policy 'returns' also has dated versions in 'policies/returns/'; move this text there under the day it takes effect"
        ),
        DiagnosticCase(
            "policy.effective", ["policies/returns/2026-09-01.md": article("effective: 2026-10-01")],
            "content/policies/returns/2026-09-01.md:3:12: error: 'effective' is 2026-10-01 and the file is named 2026-09-01; write the same day, or leave 'effective' out"
        ),
        DiagnosticCase(
            "policy.effective",
            [
                "site.yml": "name: Help\nlanguages: [en, zh]\n", "policies/returns.en.md": article("effective: 2026-10-01"),
                "policies/returns.zh.md": article("effective: 2026-10-02"),
            ],
            "content/policies/returns.zh.md:3:12: error: 'effective' is 2026-10-02 here and 2026-10-01 in another language; write the same day"
        ),
        DiagnosticCase(
            "policy.contradiction",
            [
                "site.yml": "name: Help\nlanguages: [en, zh]\n", "policies/returns.en.md": article("announced: 2026-08-15"),
                "policies/returns.zh.md": article("announced: 2026-08-16\nchange_kind: minor"),
            ],
            "content/policies/returns.zh.md:3:12: error: 'announced' is 2026-08-16 here and 2026-08-15 in 'returns.en.md'; write the same, or leave it out here"
        ),
        DiagnosticCase(
            "value.choice", ["policies/returns.md": article("change_kind: mino")],
            "content/policies/returns.md:3:14: error: 'change_kind' cannot be 'mino'; did you mean 'minor'?"),
        DiagnosticCase(
            "yaml.missing-key", ["policies/returns.md": article("corrections: [{ note: A slip }]")],
            "content/policies/returns.md:3:15: error: 'date' is missing; write date: 2026-09-20"),
        DiagnosticCase(
            "improvement.two-subjects",
            [
                "improvements/2026-06-15-x.md": article("product: A-1\ncarrier: post"), "products.csv": "sku\nA-1\n",
                "carriers.yml": "post: { name: Post }\n",
            ],
            "content/improvements/2026-06-15-x.md:4:10: error: an improvement is about a product or a carrier; write a file for each"),
        DiagnosticCase(
            "products.unknown", ["improvements/2026-06-15-x.md": article("product: A-2"), "products.csv": "sku\nA-1\n"],
            "content/improvements/2026-06-15-x.md:3:10: error: there is no product 'A-2' in products.csv; did you mean 'A-1'?"),
        DiagnosticCase(
            "carriers.unknown", ["improvements/2026-06-15-x.md": article("carrier: post")],
            "content/improvements/2026-06-15-x.md:3:10: error: there is no carrier 'post'; none is defined"),
        DiagnosticCase(
            "issues.unknown", ["improvements/2026-06-15-x.md": article("issue: runs_larg")],
            "content/improvements/2026-06-15-x.md:3:8: warning: there is no issue 'runs_larg'; did you mean 'runs_large'?"),
    ]
}
