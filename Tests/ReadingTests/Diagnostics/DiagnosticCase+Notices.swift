extension DiagnosticCase {
    private static let bilingual = "name: Help\nlanguages: [en, zh]\nchannels:\n  - { id: chat, name: Chat }\n"

    private static func notice(_ id: String, _ keys: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(
            id,
            [
                "site.yml": "name: Help\nlanguages: [en]\nchannels:\n  - { id: chat, name: Chat }\n", "notices/sale.md": article(keys),
                "products.csv": "sku,category,group\nA-1,dresses,ivy\n", "carriers.yml": "post: { name: Post }\n",
            ])
        result.lines = lines
        return result
    }

    /// Two translations of one notice; both start on line 3.
    private static func translated(_ id: String, _ english: String, _ chinese: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(
            id,
            [
                "site.yml": bilingual, "notices/sale.en.md": article(english), "notices/sale.zh.md": article(chinese),
                "products.csv": "sku\nA-1\n", "carriers.yml": "post: { name: Post }\n",
            ])
        result.lines = lines
        return result
    }

    static let notices: [DiagnosticCase] = [
        notice(
            "yaml.missing-key", "end: 2026-11-30",
            "content/notices/sale.md:2:1: error: 'start' is missing; write start: 2026-11-20"),
        notice(
            "value.date", "start: Black Friday", "content/notices/sale.md:3:8: error: 'start' is not a date; write it as 2026-09-01"),
        notice(
            "notice.end-before-start", "start: 2026-11-20\nend: 2026-11-19",
            "content/notices/sale.md:4:6: error: 'end' is 2026-11-19, before 'start' (2026-11-20); write a later day, or leave 'end' out"),
        notice(
            "notice.level", "start: 2026-11-20\nlevel: 3",
            "content/notices/sale.md:4:8: error: 'level' is 1 (urgent) or 2 (normal); write it as 2"),
        notice(
            "issues.sizes", "start: 2026-11-20\nsizes: 1",
            "content/notices/sale.md:4:8: error: 'sizes' says nothing without the issue that it is about; write issue: runs_small, too"),
        notice(
            "issues.sizes", "start: 2026-11-20\nissue: unit_mixup\nsizes: 1",
            "content/notices/sale.md:5:8: error: 'unit_mixup' moves nobody to another size; 'sizes' is for runs_small, runs_large and size_inconsistent: remove it here"
        ),
        notice(
            "issues.sizes", "start: 2026-11-20\nissue: runs_small\nsizes: L",
            "content/notices/sale.md:5:8: error: 'sizes' is a number of sizes from -3 to 3, whole or half; write it as 1, 0.5 or -1"),
        notice(
            "notice.about-nothing", "start: 2026-11-20\nsite: false",
            "content/notices/sale.md:4:1: error: the notice is about nothing; name a product, group, category, carrier or channel, or leave 'site' out for the whole shop"
        ),
        notice(
            "products.unknown", "start: 2026-11-20\nproducts: [A-1, A-2]",
            "content/notices/sale.md:4:17: error: there is no product 'A-2' in products.csv; did you mean 'A-1'?"),
        notice(
            "notice.unknown-group", "start: 2026-11-20\ngroup: ivi",
            "content/notices/sale.md:4:8: error: there is no group 'ivi' in products.csv; did you mean 'ivy'?"),
        notice(
            "notice.unknown-category", "start: 2026-11-20\ncategory: [dresses, shoes]",
            "content/notices/sale.md:4:21: error: there is no category 'shoes' in products.csv; write one of: dresses"),
        notice(
            "notice.unknown-channel", "start: 2026-11-20\nchannel: caht",
            "content/notices/sale.md:4:10: error: there is no channel 'caht'; did you mean 'chat'?"),
        notice(
            "carriers.unknown", "start: 2026-11-20\ncarrier: pots",
            "content/notices/sale.md:4:10: error: there is no carrier 'pots'; did you mean 'post'?"),
        notice(
            "issues.unknown", "start: 2026-11-20\nissue: late_delivry",
            "content/notices/sale.md:4:8: warning: there is no issue 'late_delivry'; did you mean 'late_delivery'?"),
        notice(
            "yaml.unknown-key", "start: 2026-11-20\nends: 2026-11-30",
            "content/notices/sale.md:4:1: warning: unknown key 'ends'; did you mean 'end'?"),
        translated(
            "notice.contradiction", "start: 2026-11-20\nend: 2026-11-30\nlevel: 1\nissue: late_delivery",
            "start: 2026-11-21\nend: 2026-12-01\nlevel: 2\nissue: other",
            "content/notices/sale.zh.md:3:8: error: 'start' is 2026-11-21 here and 2026-11-20 in 'sale.en.md'; write the same, or leave it out here",
            "content/notices/sale.zh.md:4:6: error: 'end' is 2026-12-01 here and 2026-11-30 in 'sale.en.md'; write the same, or leave it out here",
            "content/notices/sale.zh.md:5:8: error: 'level' is 2 here and 1 in 'sale.en.md'; write the same, or leave it out here",
            "content/notices/sale.zh.md:6:8: error: 'issue' is other here and late_delivery in 'sale.en.md'; write the same, or leave it out here"
        ),
        translated(
            "notice.contradiction", "start: 2026-11-20\nproduct: A-1\ncarrier: post", "site: true",
            "content/notices/sale.zh.md:3:1: error: the notice is about the whole shop here and about product 'A-1' and carrier 'post' in 'sale.en.md'; write the same, or leave it out here"
        ),
        translated(
            "notice.contradiction", "start: 2026-11-20\ncompensation: { en: A coupon, zh: 一张券 }", "compensation: 两张券",
            "content/notices/sale.zh.md:3:15: error: 'compensation' is '两张券' here and '一张券' in another file; write the same, or leave it out here"
        ),
        translated(
            "language.missing", "start: 2026-11-20\ncompensation: A coupon", "order: 1",
            "content/notices/sale.zh.md:2:1: warning: 'compensation' is not translated; write it here in 'zh'"),
        DiagnosticCase(
            "language.no-page", ["site.yml": bilingual, "notices/sale.en.md": article("start: 2026-11-20")],
            "content/notices/sale.en.md: warning: the page is not translated into 'zh', where it is shown as it is; write 'sale.zh.md', or 'translate: false' where that is meant"
        ),
        DiagnosticCase(
            "source.misplaced", ["notices/2026/sale.md": article("start: 2026-11-20")],
            "content/notices/2026/sale.md: error: a page cannot lie here; move it to notices/NAME.md"),
    ]

    private static func overrides(_ id: String, _ text: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["site.yml": "name: Help\nlanguages: [en, zh]\n", "notices/overrides.yml": text])
        result.lines = lines
        return result
    }

    static let overrides: [DiagnosticCase] = [
        overrides("source.empty", "# nothing\n", "content/notices/overrides.yml: warning: the file is empty; fill it or delete it"),
        overrides(
            "overrides.not-a-list", "mute: A-1-defective-2026-10-05\n",
            "content/notices/overrides.yml:1:1: error: overrides are a list; start each entry with '- ', as in '- mute: DR-1001-runs_small-2026-10-05'"
        ),
        overrides(
            "yaml.not-a-map", "- A-1-defective-2026-10-05\n",
            "content/notices/overrides.yml:1:3: error: an entry must have keys; write mute: ..., reason: ..."),
        overrides(
            "overrides.no-action", "- mut: A-1-defective-2026-10-05\n",
            "content/notices/overrides.yml:1:3: error: the entry does nothing; write one of: mute, pin, reword, merge, approve, fixed",
            "content/notices/overrides.yml:1:3: warning: unknown key 'mut'; did you mean 'mute'?"),
        overrides(
            "overrides.two-actions", "- mute: A-1-defective-2026-10-05\n  approve: A-1-defective-2026-10-05\n",
            "content/notices/overrides.yml:2:3: error: an entry does one thing, and this one starts with 'mute'; write 'approve' as an entry of its own"
        ),
        overrides(
            "overrides.no-notice", "- approve:\n",
            "content/notices/overrides.yml:1:3: error: 'approve' names no notice; write its id, as in approve: DR-1001-runs_small-2026-10-05"
        ),
        overrides(
            "value.text", "- approve: [A-1-defective-2026-10-05]\n",
            "content/notices/overrides.yml:1:12: error: 'approve' is not a text; write it as approve: some words"),
        overrides(
            "yaml.missing-key", "- mute: A-1-defective-2026-10-05\n",
            "content/notices/overrides.yml:1:3: error: 'reason' is missing; write reason: why, for your colleagues",
            "content/notices/overrides.yml:1:3: error: 'until' is missing; write until: 2026-12-31, the last day on which it holds"),
        overrides(
            "yaml.missing-key", "- merge: A-1-defective-2026-10-05\n  reason: one cause\n  until: 2026-12-31\n",
            "content/notices/overrides.yml:1:3: error: 'into' is missing; write into: DR-1001-runs_small-2026-10-05, the notice that it is shown in"
        ),
        overrides(
            "yaml.missing-key", "- fixed: A-1-defective-2026-10-05\n",
            "content/notices/overrides.yml:1:3: error: 'on' is missing; write on: 2026-11-02, the day of the fix"),
        overrides(
            "value.date", "- fixed: A-1-defective-2026-10-05\n  on: yesterday\n",
            "content/notices/overrides.yml:2:7: error: 'on' is not a date; write it as 2026-09-01"),
        overrides(
            "value.date", "- pin: A-1-defective-2026-10-05\n  reason: r\n  until: 2027\n",
            "content/notices/overrides.yml:3:10: error: 'until' is not a date; write it as 2026-09-01"),
        overrides(
            "overrides.no-words", "- reword: A-1-defective-2026-10-05\n  reason: r\n  until: 2026-12-31\n",
            "content/notices/overrides.yml:1:3: error: 'reword' has no words; write title: or advice:, in every language"),
        overrides(
            "issues.sizes", "- reword: A-1-runs_small-2026-10-05\n  sizes: -1\n  reason: r\n  until: 2026-12-31\n",
            "content/notices/overrides.yml:2:10: error: 'runs_small' with -1 sends shoppers the wrong way; write it as 1"),
        overrides(
            "issues.sizes", "- reword: A-1-defective-2026-10-05\n  sizes: 1\n  reason: r\n  until: 2026-12-31\n",
            "content/notices/overrides.yml:2:3: error: 'A-1-defective-2026-10-05' moves nobody to another size; 'sizes' is for runs_small, runs_large and size_inconsistent: remove it here"
        ),
        overrides(
            "language.missing", "- reword: A-1-defective-2026-10-05\n  title: { en: T }\n  reason: r\n  until: 2026-12-31\n",
            "content/notices/overrides.yml:2:10: warning: 'title' is not translated; add 'zh'"),
        overrides(
            "yaml.unknown-key", "- approve: A-1-defective-2026-10-05\n  until: 2026-12-31\n",
            "content/notices/overrides.yml:2:3: warning: unknown key 'until'; known here: approve, on, reason"),
        overrides(
            "overrides.twice", "- approve: A-1-defective-2026-10-05\n- approve: A-1-defective-2026-10-05\n",
            "content/notices/overrides.yml:2:12: warning: 'approve: A-1-defective-2026-10-05' already stands in line 1; keep one of them"),
    ]
}
