import Model

/// A help center small enough to read whole, in two languages, with every kind of page.
enum TinyShop {
    static let en = Language("en")
    static let zh = Language("zh")

    /// The example of docs/search-index.md.
    static let example = [
        page(
            "faq/late-parcel/", .faq, "My parcel is late",
            description: "What you can choose.", body: ["": "Wait three days.", "Refunds": "Refunded in full."]),
        page("products/DR-1001/", .product, "Ivy wrap dress", sku: "DR-1001", notice: 2),
    ]

    static let entries =
        example + [
            page(
                "faq/returns/start/", .faq, "How do I return something?", tags: ["return", "label"],
                body: [
                    "": "Open My orders, choose the item and press Return. You have 30 days.",
                    "Who pays?": "We pay the label when the item is faulty; a change of mind costs 4.90 USD.",
                ]),
            page(
                "faq/sizes/runs-small/", .faq, "Does it run small?", tags: ["tight"],
                body: ["": "The Ivy wrap dress (DR-1001) runs small: order one size up. See the size chart."]),
            page(
                "policies/returns/", .policy, "Returns", description: "Thirty days to send something back.",
                body: [
                    "": "You have 30 days from delivery.",
                    "Time limits": "A faulty item is returned within 7 days.",
                    "Costs": "Shipping back is free when the mistake is ours.",
                    "Refunds": "Your money arrives within 3 working days after the return.",
                ]),
            page("policies/returns/2025-03-01/", .policy, "Returns", weight: 0.4, body: ["": "You have 14 days to return an item."]),
            page("size-charts/dresses/", .sizeChart, "Dress sizes", body: ["": "Bust, waist and hip in centimetres."]),
            page("notices/DR-1001/", .notice, "Ivy wrap dress: runs small", sku: "DR-1001", body: ["": "Please order one size up."]),
            page("about/", .page, "About us", body: ["": "We sell <script>dresses</script> & earbuds with \"long\" batteries."]),
            page(
                "zh/faq/returns/start/", .faq, "怎么退货?", tags: ["退货"], language: zh,
                body: ["": "签收后30天内打开“我的订单”,点“申请退货”。", "运费谁出": "质量问题我们出,不喜欢要付8元。"]),
            page(
                "zh/faq/sizes/runs-small/", .faq, "会不会偏小?", language: zh,
                body: ["": "常春藤裹身裙(DR-1001)尺码偏小,建议拍大一码。", "偏大怎么办": "牛仔裤偏大,拍小一码。"]),
            page("zh/faq/sizes/which/", .faq, "该拍哪个尺码?", language: zh, body: ["": "对着尺码表看。偏瘦的话,小一码。"]),
            page("zh/policies/returns/", .policy, "退货政策", language: zh, body: ["": "签收后30天内都可以退货,退款原路退回。"]),
            page("zh/products/DR-1001/", .product, "常春藤裹身裙", sku: "DR-1001", language: zh),
        ]

    /// `body`: the text under each heading, in the order written; "" is the text before the first.
    static func page(
        _ route: String, _ kind: SearchEntry.Kind, _ title: String, description: String = "", tags: [String] = [], sku: String? = nil,
        weight: Double = 1, notice: Int? = nil, language: Language = en, body: KeyValuePairs<String, String> = [:]
    ) -> SearchEntry {
        var text = RichText()
        for (heading, words) in body {
            let start = text.plain.count
            text.plain += Array((words + "\n").utf8)
            let anchor = heading.lowercased().filter { $0 != "?" }.replacing(" ", with: "-")
            text.sections.append(
                .init(
                    heading: heading.isEmpty ? nil : .init(level: 2, anchor: anchor, text: heading),
                    range: start..<text.plain.count))
        }
        return SearchEntry(
            route: Route(route), language: language, kind: kind, title: title, description: description, tags: tags,
            sku: sku.map { SKU($0) }, weight: weight, notice: notice, body: text)
    }
}
