extension Mistake {
    private static let dresses = ["size,bust_cm", "S,82-86", "M,86-90", "L,90-94"].joined(separator: "\n") + "\n"

    private static func sold(_ products: String, _ text: String = dresses) -> ChartFolder { ChartFolder(text, products: products) }

    /// Names of sizes, in the chart and in products.csv.
    static let sizes: [Mistake] = [
        Mistake(
            "a size sold and not in the chart", wrong: sold("DR-1,S|M|L|XL,sizes\n"),
            says:
                "products.csv:2: warning: 'DR-1' is sold in 'XL', which the size chart 'sizes' does not have; add the size to content/size-charts/sizes/chart.csv, or remove it here",
            right: sold("DR-1,S|M|L,sizes\n")),
        Mistake(
            "one size missing for many products is told once", wrong: sold("DR-1,S|M,sizes\nDR-2,M|XXL,sizes\nDR-3,L|XXL,sizes\n"),
            says:
                "products.csv:3: warning: 'DR-2' and 1 more product are sold in 'XXL', which the size chart 'sizes' does not have; add the size to content/size-charts/sizes/chart.csv, or remove it here",
            right: sold("DR-1,S|M,sizes\nDR-2,M,sizes\nDR-3,L,sizes\n")),
        Mistake(
            "a size by another name", wrong: sold("DR-1,S|XXL,sizes\n", "size,bust_cm\nS,82\n2XL,100\n"),
            says: "products.csv:2: warning: 'DR-1' is sold in 'XXL', which the size chart 'sizes' calls '2XL'; write it alike in both",
            right: sold("DR-1,S|2XL,sizes\n", "size,bust_cm\nS,82\n2XL,100\n")),
        Mistake(
            "one size, and the chart has three", wrong: sold("HT-1,One size,sizes\n"),
            says:
                "products.csv:2: warning: 'HT-1' is sold in 'One size', which the size chart 'sizes' does not have; add the size to content/size-charts/sizes/chart.csv, or remove it here",
            right: sold("HT-1,One size,sizes\n", "size,head_cm\nO/S,55-59\n")),
        Mistake(
            "a size twice", wrong: chart("size,bust_cm", "S,82-86", "M,86-90", "M,90-94"),
            says: "chart.csv:4: warning: the size 'M' stands in line 3 already; keep one of the rows, or tell them apart by name",
            right: chart("size,bust_cm", "S,82-86", "M,86-90", "L,90-94")),
    ]

    /// What stands around the chart.
    static let texts: [Mistake] = [
        Mistake(
            "a column twice with one heading", wrong: chart("size,bust_cm,Bust (cm)", "S,82-86,82-86", "M,86-90,86-90"),
            says: "chart.csv:1:14: warning: the column 'Bust (cm)' stands here twice, and the first is shown; remove one of them",
            right: chart("size,bust_cm,Bust (in)", "S,82-86,32-34", "M,86-90,34-35.5")),
        Mistake(
            "a picture beside the page", wrong: chart("size,bust_cm", "S,82", files: ["size-charts/sizes/chart.png": "x"]),
            says:
                "size-charts/sizes/chart.png: warning: nothing reads a picture of a size chart, which nobody could convert, search or have read out; write its numbers into 'chart.csv'",
            right: chart("size,bust_cm", "S,82", files: ["assets/chart.png": "x"])),

        Mistake(
            "a picture of the chart on its page",
            wrong: chart(
                "size,bust_cm", "S,82",
                files: [
                    "size-charts/sizes/page.md": "---\ntitle: Sizes\n---\n\n![Sizes](../../assets/dress-size-chart.png)\n",
                    "assets/dress-size-chart.png": "x",
                ]),
            says:
                "page.md:5: warning: '../../assets/dress-size-chart.png' is a picture of a size chart, which nobody can convert, search or have read out; the numbers are in 'chart.csv', so remove it",
            right: chart(
                "size,bust_cm", "S,82",
                files: [
                    "size-charts/sizes/page.md": "---\ntitle: Sizes\n---\n\n![Where to measure](../../assets/how-to-measure.png)\n",
                    "assets/how-to-measure.png": "x",
                ])),
        Mistake(
            "a picture of the chart, called sizes",
            wrong: chart(
                "size,bust_cm", "S,82",
                files: ["size-charts/sizes/page.md": "---\ntitle: Sizes\n---\n\n![](../../assets/sizes.jpg)\n", "assets/sizes.jpg": "x"]),
            says:
                "page.md:5: warning: '../../assets/sizes.jpg' is a picture of a size chart, which nobody can convert, search or have read out; the numbers are in 'chart.csv', so remove it",
            right: chart(
                "size,bust_cm", "S,82",
                files: ["size-charts/sizes/page.md": "---\ntitle: Sizes\n---\n\n![](../../assets/fabric.jpg)\n", "assets/fabric.jpg": "x"])),
        Mistake(
            "a picture of a chart in an answer",
            wrong: chart(
                "size,bust_cm", "S,82",
                files: ["faq/sizes/which.md": "---\ntitle: Which size?\n---\n\nSee:\n\n![尺码表](../../assets/1.jpg)\n", "assets/1.jpg": "x"]),
            says:
                "faq/sizes/which.md:7: warning: '../../assets/1.jpg' is a picture of a size chart, which nobody can convert, search or have read out; write its numbers into 'chart.csv' of a folder in content/size-charts/ and link to that",
            right: chart(
                "size,bust_cm", "S,82",
                files: [
                    "faq/sizes/which.md": "---\ntitle: Which size?\n---\n\nSee:\n\n![尺码表在哪里看](../../assets/1.jpg)\n", "assets/1.jpg": "x",
                ])),
    ]
}
