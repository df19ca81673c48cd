extension Mistake {
    private static let dresses = ["size,bust_cm", "S,82-86", "M,86-90", "L,90-94"].joined(separator: "\n") + "\n"

    private static func sold(_ products: String, _ text: String = dresses) -> ChartFolder { ChartFolder(text, products: products) }

    /// Names of sizes, in the chart and in products.csv.
    static let sizes: [Mistake] = [
        Mistake("a size sold and not in the chart", wrong: sold("DR-1,S|M|L|XL,sizes\n"), says: "", right: sold("DR-1,S|M|L,sizes\n")),
        Mistake(
            "one size missing for many products is told once", wrong: sold("DR-1,S|M,sizes\nDR-2,M|XXL,sizes\nDR-3,L|XXL,sizes\n"),
            says: "", right: sold("DR-1,S|M,sizes\nDR-2,M,sizes\nDR-3,L,sizes\n")),
        Mistake(
            "a size by another name", wrong: sold("DR-1,S|XXL,sizes\n", "size,bust_cm\nS,82\n2XL,100\n"), says: "",
            right: sold("DR-1,S|2XL,sizes\n", "size,bust_cm\nS,82\n2XL,100\n")),
        Mistake(
            "one size, and the chart has three", wrong: sold("HT-1,One size,sizes\n"), says: "",
            right: sold("HT-1,One size,sizes\n", "size,head_cm\nO/S,55-59\n")),
        Mistake(
            "a size twice", wrong: chart("size,bust_cm", "S,82-86", "M,86-90", "M,90-94"), says: "",
            right: chart("size,bust_cm", "S,82-86", "M,86-90", "L,90-94")),
    ]

    /// What stands around the chart.
    static let texts: [Mistake] = [
        Mistake(
            "a picture of the chart on its page",
            wrong: chart(
                "size,bust_cm", "S,82",
                files: [
                    "size-charts/sizes/page.md": "---\ntitle: Sizes\n---\n\n![Sizes](../../assets/dress-size-chart.png)\n",
                    "assets/dress-size-chart.png": "x",
                ]),
            says: "",
            right: chart(
                "size,bust_cm", "S,82",
                files: [
                    "size-charts/sizes/page.md": "---\ntitle: Sizes\n---\n\n![Where to measure](../../assets/how-to-measure.png)\n",
                    "assets/how-to-measure.png": "x",
                ])),
        Mistake(
            "a picture of a chart in an answer",
            wrong: chart(
                "size,bust_cm", "S,82",
                files: ["faq/sizes/which.md": "---\ntitle: Which size?\n---\n\nSee:\n\n![尺码表](../../assets/1.jpg)\n", "assets/1.jpg": "x"]),
            says: "",
            right: chart(
                "size,bust_cm", "S,82",
                files: [
                    "faq/sizes/which.md": "---\ntitle: Which size?\n---\n\nSee:\n\n![尺码表在哪里看](../../assets/1.jpg)\n", "assets/1.jpg": "x",
                ])),
    ]
}
