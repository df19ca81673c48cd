extension DiagnosticCase {
    /// A size chart with a page.
    private static func chart(_ id: String, _ csv: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["size-charts/dresses/chart.csv": csv, "size-charts/dresses/page.md": article()])
        result.lines = lines
        return result
    }

    static let sizeCharts: [DiagnosticCase] = [
        chart(
            "size-chart.cell", "size,bust_cm\nS,82-86\nM,\"large, I think\"\n",
            "content/size-charts/dresses/chart.csv:3:3: error: 'large, I think' is not a measurement; write it as 86, 86-90 or >=104, or leave it empty"
        ),
        chart(
            "size-chart.backwards", "size,bust_cm\nS,86–82\n",
            "content/size-charts/dresses/chart.csv:2:3: error: '86–82' runs backwards; write it as 82-86"),
        chart(
            "size-chart.no-unit", "size,bust_cm,Natural Waist\nS,82,64\n",
            "content/size-charts/dresses/chart.csv:1:14: warning: the column 'Natural Waist' has no unit and is shown as it is; write the unit in the heading, as in natural_waist_cm"
        ),
        chart(
            "size-chart.no-unit", "size,bust_cm,bust\nS,82,32\n",
            "content/size-charts/dresses/chart.csv:1:14: warning: the column 'bust' has no unit and is shown as it is; write the unit in the heading, as in bust_in"
        ),
        chart(
            "size-chart.no-heading", "size,bust_cm,\nS,82,64\n",
            "content/size-charts/dresses/chart.csv:1:14: error: a column has no heading; write what it measures, as in bust_cm"),
        chart(
            "size-chart.column-twice", "size,bust_cm,Bust (cm)\nS,82,82\n",
            "content/size-charts/dresses/chart.csv:1:14: warning: the column 'Bust (cm)' stands here twice, and the first is shown; remove one of them"
        ),
        chart(
            "size-chart.no-columns", "size\nS\n",
            "content/size-charts/dresses/chart.csv:1:1: error: the chart measures nothing; write a column such as bust_cm"),
        chart(
            "size-chart.no-sizes", "size,bust_cm\n",
            "content/size-charts/dresses/chart.csv: error: the chart has no sizes; write one below the heading"),
        chart(
            "size-chart.no-size", "size,bust_cm\n,82\n",
            "content/size-charts/dresses/chart.csv:2:1: error: the size is missing; write it or remove the line"),
        chart(
            "table.ragged", "size,bust_cm,waist_cm\nS,82\nM,86,64\n",
            "content/size-charts/dresses/chart.csv:2: error: the row has 2 cells and the heading 3; write as many as there are columns"),
        chart(
            "table.unterminated-quote", "size,bust_cm\nS,\"82\n",
            "content/size-charts/dresses/chart.csv:2:3: error: this quote is never closed; write \" at the end of the field, and \"\" for a quote inside it"
        ),
        chart(
            "table.text-after-quote", "size,bust_cm\nM,86\n\"S\"x,82\n",
            "content/size-charts/dresses/chart.csv:3:4: error: text follows the closing quote of a field; write \"\" for a quote inside the field"
        ),
        DiagnosticCase(
            "size-chart.no-page", ["size-charts/dresses/chart.csv": "size,bust_cm\nS,82\n"],
            "content/size-charts/dresses/chart.csv: error: the chart has no page; write 'page.md' with a title beside it"),
        DiagnosticCase(
            "size-chart.no-chart", ["size-charts/dresses/page.md": article()],
            "content/size-charts/dresses/page.md: error: the page has no chart; write 'chart.csv' beside it"),
        DiagnosticCase(
            "size-chart.unknown-measure",
            [
                "size-charts/dresses/chart.csv": "size,bust_cm\nS,82\n",
                "size-charts/dresses/page.md": article("how_to_measure: { bist: Around. }"),
            ],
            "content/size-charts/dresses/page.md:3:19: warning: there is no column 'bist'; did you mean 'bust'?"),
        chart(
            "size-chart.cell", "size,waist_cm,waist_in\nS,78/82,30/32\n",
            "content/size-charts/dresses/chart.csv:2:3: error: '78/82' is not a measurement; write a range as 78-82",
            "content/size-charts/dresses/chart.csv:2:9: error: '30/32' is not a measurement; write a range as 30-32"),
        chart(
            "size-chart.cell-unit", "size,inside leg_cm\nS,34 in\nM,\"34½\"\"\"\n",
            "content/size-charts/dresses/chart.csv:2:3: error: '34 in' is in inches and the column in centimetres; convert it, or write a column inside_leg_in",
            "content/size-charts/dresses/chart.csv:3:3: error: '34½\"' is in inches and the column in centimetres; convert it, or write a column inside_leg_in"
        ),
        chart(
            "size-chart.decimal-comma", "size,bust_cm\nS,82\nM,\"86,5\"\n",
            "content/size-charts/dresses/chart.csv:3:3: warning: '86,5' has a decimal comma and is read as 86.5; write a point"),
        chart(
            "size-chart.decimal-comma", "size;bust_cm\nS;82,5-86\nM;86,5\nL;90,5\n",
            "content/size-charts/dresses/chart.csv:2:3: warning: '82,5-86' has a decimal comma and is read as 82.5-86, and so 2 more cells; write a point"
        ),
        chart(
            "size-chart.two-units", "size,Bust (cm/in),waist_cm\nS,82,64\n",
            "content/size-charts/dresses/chart.csv:1:6: error: the heading 'Bust (cm/in)' names two units; write a column for each, such as bust_cm and bust_in"
        ),
        chart(
            "size-chart.no-size-column", "bust_cm,waist_cm\n82,64\n",
            "content/size-charts/dresses/chart.csv:1:1: error: no column names the sizes; write one called 'size', such as size,bust_cm"),
        chart(
            "table.ragged", "size,bust_cm\nS,82\nM,86,5\n",
            "content/size-charts/dresses/chart.csv:3: error: the row has 3 cells and the heading 2; if '86,5' is one number, write it with a point, as 86.5"
        ),
        chart(
            "size-chart.date", "size,uk,bust_cm\nS,8-Oct,82\n10-Dec,8月10日,12-Aug\nL,2026-10-12,86\n",
            "content/size-charts/dresses/chart.csv:2:3: warning: '8-Oct' looks like a date that a spreadsheet made of 8-10; write 8-10, and format the cells as text before you save",
            "content/size-charts/dresses/chart.csv:3:1: warning: '10-Dec' looks like a date that a spreadsheet made of 10-12; write 10-12, and format the cells as text before you save",
            "content/size-charts/dresses/chart.csv:3:8: warning: '8月10日' looks like a date that a spreadsheet made of 8-10; write 8-10, and format the cells as text before you save",
            "content/size-charts/dresses/chart.csv:3:14: error: '12-Aug' looks like a date that a spreadsheet made of 8-12; write 8-12, and format the cells as text before you save",
            "content/size-charts/dresses/chart.csv:4:3: warning: '2026-10-12' looks like a date that a spreadsheet made of 10-12; write 10-12, and format the cells as text before you save"
        ),
        chart(
            "size-chart.on-its-side", ",S,M,L\nBust (cm),82,86,90\nWaist (cm),64,68,72\n",
            "content/size-charts/dresses/chart.csv:1:2: error: the sizes stand in the heading; write one size a row and what is measured in the heading: size,Bust (cm),Waist (cm)"
        ),
        chart(
            "size-chart.on-its-side", "EU,36,38,40\nbust_cm,82,86,90\n",
            "content/size-charts/dresses/chart.csv:1:4: error: the sizes stand in the heading; write one size a row and what is measured in the heading: size,bust_cm"
        ),
        chart(
            "source.empty", "",
            "content/size-charts/dresses/chart.csv: error: the file is empty; start it with a heading, size,bust_cm,waist_cm"),
        chart(
            "size-chart.no-sizes", "size,bust_cm\n,\n",
            "content/size-charts/dresses/chart.csv: error: the chart has no sizes; write one below the heading"),
        DiagnosticCase(
            "size-chart.unknown", ["products.csv": "sku,size_chart\nA-1,dreses\n"],
            "content/products.csv:2:5: error: there is no size chart 'dreses'; none is defined"),
        DiagnosticCase(
            "size-chart.contradiction",
            [
                "size-charts/dresses/chart.csv": "size,bust_cm\nS,82\n", "size-charts/dresses/page.md": article("products: [A-1, A-2]"),
                "size-charts/tops/chart.csv": "size,bust_cm\nS,82\n", "size-charts/tops/page.md": article("products: [A-2]"),
                "products.csv": "sku,size_chart\nA-1,tops\nA-2,\n",
            ],
            "content/size-charts/dresses/page.md:3:12: error: 'A-1' already has the size chart 'tops'; remove it here or there",
            "content/size-charts/tops/page.md:3:12: error: 'A-2' already has the size chart 'dresses'; remove it here or there"),
    ]

    /// A page of the size chart `dresses`, with a chart of S and M; products DR-1, DR-2 and TP-1.
    private static func chartPage(_ id: String, _ keys: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(
            id,
            [
                "size-charts/dresses/chart.csv": "size,bust_cm\nS,82\nM,86\n", "size-charts/dresses/page.md": article(keys),
                "products.csv":
                    "sku,category,tags,size_chart\nDR-1,clothing,dresses|knit,\nDR-2,clothing,dresses,dresses\nTP-1,clothing,tops,\n",
            ])
        result.lines = lines.map { "content/size-charts/dresses/page.md:" + $0 }
        return result
    }

    static let sizeChartPages: [DiagnosticCase] = [
        chartPage(
            "size-chart.no-product", "products: [dr-*, { category: clothes }, { tag: boots }, { category: clothing, tag: boots }]",
            "3:12: warning: 'dr-*' matches no product in products.csv; write it like their skus, such as 'DR-1'",
            "3:18: warning: there is no category 'clothes' in products.csv; did you mean 'clothing'?",
            "3:41: warning: there is no tag 'boots' in products.csv; write one of: dresses, knit, tops",
            "3:57: warning: there is no tag 'boots' in products.csv; write one of: dresses, knit, tops"),
        chartPage(
            "size-chart.no-product", "products: [{ tag: [tops, knit], group: ivy }]",
            "3:12: warning: there is no group 'ivy' in products.csv; none is defined"),
        chartPage(
            "size-chart.no-product", "products: [DR-*, { tag: knit, category: [clothing] }]\nexcept: [TP-*, XX-*]",
            "4:10: warning: 'TP-*' leaves out nothing that 'products' chooses; remove it",
            "4:16: warning: 'XX-*' matches no product in products.csv; write it like their skus, such as 'DR-1'"),
        chartPage(
            "products.unknown", "products: DR-1, DR-3",
            "3:17: error: there is no product 'DR-3' in products.csv; did you mean 'DR-1'?"),
        chartPage(
            "products.unknown", "products: DR-*\nexcept: [DR-11]",
            "4:10: error: there is no product 'DR-11' in products.csv; did you mean 'DR-1'?"),
        chartPage(
            "size-chart.contradiction", "products: [DR-*, DR-1]\nexcept: [DR-1, DR-2]",
            "4:10: error: 'DR-1' is left out here and has this size chart by its name; remove it here, or from 'products' and products.csv",
            "4:16: error: 'DR-2' is left out here and has this size chart by its name; remove it here, or from 'products' and products.csv"),
        chartPage(
            "size-chart.selector", "products: [[DR-1], {}, { sku: DR-1 }]",
            "3:12: error: 'products' holds something that chooses no products; write a sku, a pattern such as DR-*, or { category: dresses }",
            "3:20: error: the choice of products is empty; write it as { category: dresses }",
            "3:26: warning: unknown key 'sku'; known here: category, tag, group"),
        chartPage(
            "value.choice", "measures: bdy\nfit: tight\nstretch: yes\nwearer: woman",
            "3:11: error: 'measures' cannot be 'bdy'; did you mean 'body'?",
            "4:6: error: 'fit' cannot be 'tight'; write one of: slim, regular, loose",
            "5:10: error: 'stretch' cannot be 'yes'; write one of: none, some, much",
            "6:9: error: 'wearer' cannot be 'woman'; did you mean 'women'?"),
        chartPage(
            "size-chart.model-size", "model: { wears: L, height: 178 cm }",
            "3:17: error: there is no size 'L'; did you mean 'M'?"),
        chartPage("yaml.missing-key", "model: { height: 178 cm }", "3:8: error: 'wears' is missing; write wears: M"),
        chartPage("yaml.not-a-map", "model: M", "3:8: error: 'model' must have keys; write name: value"),
        chartPage(
            "size-chart.model-measure", "model: { wears: m, height: 178, bust: tall, weight: 56 }",
            "3:28: error: '178' is not a measurement with its unit; write it as height: 178 cm",
            "3:39: error: 'tall' is not a measurement with its unit; write it as bust: 84 cm",
            "3:53: error: '56' is not a measurement with its unit; write it as weight: 56 kg"),
        chartPage(
            "size-chart.decimal-comma", "model:\n  wears: M\n  bust: 84,5 cm",
            "5:9: warning: '84,5 cm' has a decimal comma and is read as 84.5; write a point"),
        chartPage(
            "size-chart.unknown-measure", "model: { wears: M, bist: 84 cm }",
            "3:20: warning: there is no measure 'bist'; did you mean 'bust'?"),
        differ("fit", "slim", "regular"), differ("measures", "body", "garment"), differ("stretch", "none", "much"),
        differ("wearer", "women", "girls"),
        differ("model", "{ wears: S, bust: 82 cm }", "{ wears: S, bust: 84 cm }"),
        contradiction(
            "[DR-*]", "[{ tag: dresses }]", "'DR-1' and 1 more product are chosen by '{ tag: dresses }' here and by 'DR-*'", "them"),
        contradiction("[DR-*]", "[{ tag: knit }]", "'DR-1' is chosen by '{ tag: knit }' here and by 'DR-*'", "it"),
    ]

    /// Two languages of one chart say different things.
    private static func differ(_ key: String, _ first: String, _ second: String) -> DiagnosticCase {
        DiagnosticCase(
            "size-chart.translations-differ",
            [
                "site.yml": "name: Help\nlanguages: [zh, en]\n", "size-charts/dresses/chart.csv": "size,bust_cm\nS,82\n",
                "size-charts/dresses/page.zh.md": article("\(key): \(first)"),
                "size-charts/dresses/page.en.md": article("\(key): \(second)"),
            ],
            "content/size-charts/dresses/page.en.md:3:\(key.count + 3): error: '\(key)' is \(second) here and \(first) in 'page.zh.md'; write the same, or leave it out here"
        )
    }

    /// Two charts choose the same products.
    private static func contradiction(_ first: String, _ second: String, _ what: String, _ it: String) -> DiagnosticCase {
        DiagnosticCase(
            "size-chart.contradiction",
            [
                "size-charts/a/chart.csv": "size,bust_cm\nS,82\n", "size-charts/a/page.md": article("products: \(first)"),
                "size-charts/b/chart.csv": "size,bust_cm\nS,82\n", "size-charts/b/page.md": article("products: \(second)"),
                "products.csv": "sku,tags\nDR-1,dresses|knit\nDR-2,dresses\n",
            ],
            "content/size-charts/b/page.md:3:12: error: \(what) for the size chart 'a'; name \(it) in 'products' of the right one, or in 'except' of the other"
        )
    }
}
