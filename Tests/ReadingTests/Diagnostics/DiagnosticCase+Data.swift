extension DiagnosticCase {
    static let products: [DiagnosticCase] = [
        DiagnosticCase(
            "products.no-sku", ["products.csv": "name_en,category\nDress,clothing\n"],
            "content/products.csv:1:1: error: the column 'sku' is missing; write it into the heading"),
        DiagnosticCase(
            "products.empty-sku", ["products.csv": "category,sku\nclothing,\n"],
            "content/products.csv:2:10: error: the sku is missing; write it or remove the line"),
        DiagnosticCase(
            "products.sku-twice", ["products.csv": "sku\nA-1\nA-2\nA-1\n"],
            "content/products.csv:4:1: error: 'A-1' is already in line 2; keep one of them"),
        DiagnosticCase(
            "products.column-twice", ["products.csv": "sku,url,url\nA-1,x,y\n"],
            "content/products.csv:1:9: error: the column 'url' stands here twice; keep one of them"),
        DiagnosticCase(
            "products.unknown-column", ["products.csv": "sku,categroy\nA-1,x\n"],
            "content/products.csv:1:5: warning: unknown column 'categroy'; did you mean 'category'?"),
        DiagnosticCase(
            "language.unknown", ["products.csv": "sku,name_fr\nA-1,Robe\n"],
            "content/products.csv:1:5: error: 'fr' is not a language of this site; write one of: en, or add it to site.yml"),
        DiagnosticCase(
            "products.unknown",
            ["size-charts/dresses/chart.csv": "size,bust_cm\nS,82\n", "size-charts/dresses/page.md": article("products: [A-1]")],
            "content/size-charts/dresses/page.md:3:12: error: there is no product 'A-1' in products.csv; add it there or remove it here"),
        DiagnosticCase(
            "categories.no-folder", ["categories.yml": "shiping: Shipping\n", "faq/shipping/late.md": article()],
            "content/categories.yml:1:1: warning: there is no folder 'faq/shiping/'; did you mean 'shipping'?"),
        DiagnosticCase(
            "carriers.tracking", ["carriers.yml": "post:\n  tracking: https://post.example.com/\n"],
            "content/carriers.yml:2:13: error: 'tracking' has no place for the number; write it as https://track.example.com/?n={number}"),
        DiagnosticCase(
            "issues.no-name", ["issues.yml": "runs_smal: { level: 1 }\n"],
            "content/issues.yml:1:1: error: the issue 'runs_smal' is new and has no name; did you mean 'runs_small'?"),
        DiagnosticCase(
            "issues.level", ["issues.yml": "defective: { level: 3 }\n"],
            "content/issues.yml:1:14: error: 'level' is 1 (urgent) or 2 (normal); write it as 2"),
        DiagnosticCase(
            "issues.sizes", ["issues.yml": "runs_small: { sizes: 0.3 }\nruns_large: { sizes: -4 }\nsize_inconsistent: { sizes: one }\n"],
            "content/issues.yml:1:22: error: 'sizes' is a number of sizes from -3 to 3, whole or half; write it as 1, 0.5 or -1",
            "content/issues.yml:2:22: error: 'sizes' is a number of sizes from -3 to 3, whole or half; write it as 1, 0.5 or -1",
            "content/issues.yml:3:29: error: 'sizes' is a number of sizes from -3 to 3, whole or half; write it as 1, 0.5 or -1"),
        DiagnosticCase(
            "issues.sizes", ["issues.yml": "unit_mixup: { sizes: 1 }\nruns_small: { sizes: -0.5 }\nruns_large: { sizes: 1 }\n"],
            "content/issues.yml:1:15: error: 'unit_mixup' moves nobody to another size; 'sizes' is for runs_small, runs_large and size_inconsistent: remove it here",
            "content/issues.yml:2:22: error: 'runs_small' with -0.5 sends shoppers the wrong way; write it as 0.5",
            "content/issues.yml:3:22: error: 'runs_large' with 1 sends shoppers the wrong way; write it as -1"),
        DiagnosticCase(
            "issues.sizes-advice",
            ["issues.yml": "runs_small: { advice: Take half a size up. }\nruns_large: { sizes: -1, advice: Take two sizes down. }\n"],
            "content/issues.yml:1:15: warning: the advice of 'runs_small' speaks of another number of sizes than 'sizes', which is 1; write sizes: 0.5",
            "content/issues.yml:2:26: warning: the advice of 'runs_large' speaks of another number of sizes than 'sizes', which is -1; write sizes: -2"
        ),
        DiagnosticCase(
            "issues.words", ["issues.yml": "defective: { words: { en: broken } }\n"],
            "content/issues.yml:1:27: error: 'words' is not a list in 'en'; write it as en: [too small, runs small]"),
    ]

    private static func guide(_ id: String, _ text: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["guide.yml": text])
        result.lines = lines
        return result
    }

    static let guides: [DiagnosticCase] = [
        guide(
            "guide.unknown-step", "start: b\nsteps:\n  a: { answer: A }\n",
            "content/guide.yml:1:8: error: there is no step 'b'; did you mean 'a'?"),
        guide(
            "guide.unknown-step", "start: a\nsteps:\n  a:\n    question: Q\n    choices:\n      - { label: L, step: nowhere }\n",
            "content/guide.yml:6: error: there is no step 'nowhere'; write one of: a"),
        guide(
            "guide.unreachable", "start: a\nsteps:\n  a: { answer: A }\n  b: { answer: B }\n",
            "content/guide.yml:4:3: error: no choice leads to the step 'b'; link it from a question or remove it"),
        guide(
            "guide.kind", "start: a\nsteps:\n  a: { answer: A }\n  b: { text: B }\n",
            "content/guide.yml:4:3: error: the step 'b' must have either 'question' with 'choices' or 'answer'; write one of them"),
        guide(
            "guide.key", "start: a\nsteps:\n  a: { answer: A, choices: [] }\n",
            "content/guide.yml:3:19: error: 'choices' belongs to a question; move it to a step that has one"),
        guide(
            "guide.no-choices", "start: a\nsteps:\n  a: { question: Q }\n",
            "content/guide.yml:3:3: error: the question 'a' has no choices; write choices: below it"),
        guide(
            "guide.choice", "start: a\nsteps:\n  a: { question: Q, choices: [{ label: L, step: a, page: b.md }] }\n",
            "content/guide.yml:3:31: error: a choice leads to one place; write either 'step: ...' or 'page: ...'"),
        guide(
            "guide.unknown-channel", "start: a\nsteps:\n  a: { answer: A, contact: chat }\n",
            "content/guide.yml:3:28: error: there is no channel 'chat'; none is defined"),
        guide(
            "markdown.html", "start: a\nsteps:\n  a:\n    answer: A\n    text: |\n      One.\n\n      A <b>bold</b> word.\n",
            "content/guide.yml:8: warning: HTML is left out; write it as Markdown, or set 'trusted_html: true' in site.yml"),
    ]

    private static func weekly(_ id: String, _ rows: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["tickets/weekly.csv": "week,issue,sku,carrier,channel,tickets\n" + rows])
        result.lines = lines
        return result
    }

    static let statistics: [DiagnosticCase] = [
        weekly(
            "statistics.week", "2026-W43,defective,A-1,,chat,3\n",
            "content/tickets/weekly.csv:2:1: error: '2026-W43' is not a week; write its Monday as 2026-10-19"),
        weekly(
            "statistics.not-monday", "2026-10-19,defective,A-1,,chat,3\n2026-10-20,defective,A-1,,chat,3\n",
            "content/tickets/weekly.csv:3:1: error: 2026-10-20 is not a Monday; a week is named by its Monday, 2026-10-19"),
        weekly(
            "statistics.count", "2026-10-19,defective,A-1,,chat,-3\n2026-10-19,defective,A-1,,chat,\n2026-10-19,defective,A-1,,chat,2.5\n",
            "content/tickets/weekly.csv:2:32: error: '-3' is not a count; write a whole number, 0 or more",
            "content/tickets/weekly.csv:3:32: error: '' is not a count; write a whole number, 0 or more",
            "content/tickets/weekly.csv:4:32: error: '2.5' is not a count; write a whole number, 0 or more"),
        weekly(
            "statistics.empty", "2026-10-19,,A-1,,chat,3\n",
            "content/tickets/weekly.csv:2:12: error: 'issue' is empty; write it or remove the line"),
        weekly(
            "table.ragged", "2026-10-19,defective,A-1,3\n",
            "content/tickets/weekly.csv:2: error: the row has 4 cells and the heading 6; write as many as there are columns"),
        DiagnosticCase(
            "statistics.no-column", ["tickets/orders.csv": "week,sku,carrier\n2026-10-19,A-1,\n"],
            "content/tickets/orders.csv:1:1: error: the column 'orders' is missing; write it into the heading"),
        DiagnosticCase(
            "statistics.column-twice", ["tickets/orders.csv": "week,sku,orders,sku\n2026-10-19,A-1,3,A-2\n"],
            "content/tickets/orders.csv:1:17: error: the column 'sku' stands here twice; keep one of them"),
        DiagnosticCase(
            "statistics.unknown-column", ["tickets/orders.csv": "week,sku,carier,orders\n2026-10-19,A-1,,3\n"],
            "content/tickets/orders.csv:1:10: warning: unknown column 'carier'; did you mean 'carrier'?"),
        service(
            "statistics.minutes", "2026-10-19,chat,4,1.5,-3,1:20,2\n2026-10-26,chat,4,soon,,,\n",
            "content/tickets/service.csv:2:23: error: '-3' is not a number of minutes; write it as 12 or 12.5, or leave it empty",
            "content/tickets/service.csv:3:19: error: 'soon' is not a number of minutes; write it as 12 or 12.5, or leave it empty"),
        service(
            "statistics.within-promise", "2026-10-19,chat,4,1.5,3,20,5\n",
            "content/tickets/service.csv:2:28: error: 5 of 4 tickets within the promise cannot be; write a count, at most that of 'tickets'"
        ),
        service(
            "statistics.percentile", "2026-10-19,chat,4,3,2.9,20,4\n",
            "content/tickets/service.csv:2:21: error: nine in ten cannot be answered sooner than half of them; "
                + "'p90_first_response_min' is at least 'median_first_response_min'"),
        service(
            "statistics.no-tickets", "2026-10-19,chat,0,,,20,0\n",
            "content/tickets/service.csv:2:21: error: a week without tickets has no times; leave the cell empty or remove the line"),
        service(
            "statistics.row-twice", "2026-10-19,chat,4,,,,\n2026-10-19,email,4,,,,\n2026-10-19,chat,5,,,,\n",
            "content/tickets/service.csv:4:12: error: 'chat' has this week in line 2 already; keep one of the lines, because medians do not add up"
        ),
        service(
            "statistics.empty", "2026-10-19,,4,,,,\n",
            "content/tickets/service.csv:2:12: error: 'channel' is empty; write it or remove the line"),
        service(
            "statistics.count", "2026-10-19,chat,,,,,\n2026-10-19,chat,4,,,,some\n2026-10-20,chat,4,,,,\n",
            "content/tickets/service.csv:2:17: error: '' is not a count; write a whole number, 0 or more",
            "content/tickets/service.csv:3:22: error: 'some' is not a count; write a whole number, 0 or more",
            "content/tickets/service.csv:4:1: error: 2026-10-20 is not a Monday; a week is named by its Monday, 2026-10-19"),
        hours(
            "statistics.weekday", "2026-10-19,0,9,chat,4\n2026-10-19,8,9,chat,4\n2026-10-19,Mon,9,chat,4\n",
            "content/tickets/hours.csv:2:12: error: '0' is not a weekday; write 1 for Monday to 7 for Sunday",
            "content/tickets/hours.csv:3:12: error: '8' is not a weekday; write 1 for Monday to 7 for Sunday",
            "content/tickets/hours.csv:4:12: error: 'Mon' is not a weekday; write 1 for Monday to 7 for Sunday"),
        hours(
            "statistics.hour", "2026-10-19,1,24,chat,4\n2026-10-19,1,,chat,4\n2026-10-19,1,9,chat,\n",
            "content/tickets/hours.csv:2:14: error: '24' is not an hour; write 0 to 23",
            "content/tickets/hours.csv:3:14: error: '' is not an hour; write 0 to 23",
            "content/tickets/hours.csv:4:21: error: '' is not a count; write a whole number, 0 or more"),
        DiagnosticCase(
            "source.empty", ["tickets/service.csv": "", "tickets/hours.csv": "week,weekday,tickets\n"],
            "content/tickets/hours.csv:1:1: error: the column 'hour' is missing; write it into the heading",
            "content/tickets/service.csv: error: the file is empty; start it with a heading, "
                + "week,channel,tickets,median_first_response_min,p90_first_response_min,median_resolution_min,within_promise"),
    ]

    private static func service(_ id: String, _ rows: String, _ lines: String...) -> DiagnosticCase {
        let heading = "week,channel,tickets,median_first_response_min,p90_first_response_min,median_resolution_min,within_promise\n"
        var result = DiagnosticCase(id, ["tickets/service.csv": heading + rows])
        result.lines = lines
        return result
    }

    private static func hours(_ id: String, _ rows: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["tickets/hours.csv": "week,weekday,hour,channel,tickets\n" + rows])
        result.lines = lines
        return result
    }
}
