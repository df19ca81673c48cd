import Model

/// The facts that a new policy begins with, as YAML to fill in: docs/policy-terms.md tells of every key.
struct ScaffoldTerms {
    /// What a policy is about, as far as its name says so.
    enum Kind: String, CaseIterable {
        case returns, exchange, shipping, warranty, price, members, compensation, other

        /// By words that stand in the name: `return-policy`, `delivery`.
        init(name: String) {
            let words: [(Kind, [String])] = [
                (.exchange, ["exchange", "swap"]), (.compensation, ["compensation", "lost", "damage", "claim"]),
                (.returns, ["return", "refund"]), (.shipping, ["shipping", "delivery", "dispatch"]),
                (.warranty, ["warranty", "guarantee", "repair"]), (.price, ["price", "advert", "livestream"]),
                (.members, ["member", "loyalty", "tier", "vip"]),
            ]
            self = words.first { $0.1.contains { name.contains($0) } }?.0 ?? .other
        }
    }

    let kind: Kind
    /// Of the site; the first is the default.
    let languages: [Language]

    /// As comments for the front matter of the file in the language; the other languages' files say where the terms stand.
    func comment(for policy: String, in language: Language) -> String {
        guard language == languages.first, let first = languages.first else {
            let file = "\(policy).\(languages.first?.tag ?? "en").md"
            return language.isChinese ? "# terms: 条款数据写在 \(file)" : "# terms: the facts stand in \(file)"
        }
        let intro =
            first.isChinese
            ? "# 以下是本政策的条款数据：填好后去掉行首的“# ”，不需要的删掉。写法见 Signpost 的 docs/policy-terms.md。"
            : "# What this policy promises, as data: fill it in, take away the '# ', delete the rest. See Signpost's docs/policy-terms.md."
        return ([intro] + yaml.split(separator: "\n").map { "# " + $0 }).joined(separator: "\n")
    }

    /// `terms:` and what is below it.
    var yaml: String { filled(Self.frame.replacing("@PART\n", with: Self.parts[kind] ?? "")) }

    /// Puts `«en|zh»` into the languages of the site.
    private func filled(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "«"), let end = rest[start...].firstIndex(of: "»") {
            result += rest[..<start]
            let both = rest[rest.index(after: start)..<end].split(separator: "|")
            result += words(String(both.first ?? ""), String(both.last ?? ""))
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func words(_ english: String, _ chinese: String) -> String {
        func text(_ language: Language) -> String { "\"\(language.isChinese ? chinese : english)\"" }
        guard languages.count > 1 else { return languages.first.map(text) ?? "\"\(english)\"" }
        return "{ " + languages.map { "\($0): \(text($0))" }.joined(separator: ", ") + " }"
    }

    private static let frame = """
        terms:
          conditions:
            - «The item is unused|商品未使用»
          steps:
            - «Write to us with your order number|把订单号发给我们»
            - «Choose what you would like|选择处理方式»
          evidence:
            - «For a fault, one clear photo|质量问题请附一张清晰的照片»
          time_limits:
            - { what: «Report damage|反馈破损», within: 7 days, from: delivery }
        @PART

        """

    private static let parts: [Kind: String] = [
        .returns: """
          returns:
            window: 30 days
            from: delivery
            methods: [mail]
            items: [new]
            costs:
              - { reason: our fault, pays: shop, label: download }
              - { reason: changed mind, pays: customer, price: 4.90 USD, taken_off_refund: true }
            refund: { form: original payment, within: 3 business days, from: arrival, bank: 5-10 days }
            addresses:
              - { country: DE, address: «Leipzig|莱比锡» }
            final_sale:
              - «Underwear|内衣裤»
            seasons:
              - { name: «Christmas|圣诞季», first: 2026-11-01, last: 2026-12-24, window: 8 weeks }

        """,
        .exchange: """
          exchange:
            window: 30 days
            from: delivery
            options: [other size, other colour]
            free_per_order: 1
            costs:
              - { reason: wrong size, pays: shop, label: download }
            sent: return scan
            refund: { within: 3 business days, from: choice }

        """,
        .shipping: """
          shipping:
            from: CN
            dispatch:
              - { within: 24 hours, from: payment }
            delivery:
              - { to: CN, within: 2-4 days, remote: 3 days }
              - { to: [EU, GB], within: 6-10 days }
              - { within: 10-20 days }
            fees:
              - { to: CN, fee: 8 CNY, free_from: 99 CNY }
              - { fee: 4.90 USD, free_from: 49 USD }
            duties:
              - { to: [EU, GB], pays: shop }
              - { pays: customer }
          compensation:
            - issue: late_delivery
              freight: shop
              choices:
                - { reship: true, within: 24 hours, from: choice }
                - { refund: full, within: 3 business days, from: choice }

        """,
        .warranty: """
          warranty:
            covers:
              - { what: «Electronics|数码产品», length: 24 months, faults: «Any fault in normal use|正常使用中的任何故障» }
            from: delivery
            remedies: [repair, replacement, refund]
            within: 10 business days
            within_from: arrival
            pays: shop

        """,
        .price: """
          price:
            window: 15 days
            from: order
            gives: { refund: difference, within: 3 business days, from: confirmation }
          advertising:
            binding:
              - «What a host says in a show|主播在直播间里说的话»
            correction: 24 hours
            choices:
              - { refund: full, free_return: true }
              - { refund: 10 % }
            choose_within: 30 days

        """,
        .members: """
          tiers:
            - id: circle
              name: «Our circle|会员»
              threshold: 500 USD
              within: 12 months
              answered_first: true
              replacement_first: true
              free_returns: true
              return_window: 45 days
              benefits:
                - «Joining is free|入会免费»

        """,
        .compensation: """
          compensation:
            - issue: late_delivery
              problem: «More than 3 days late|晚到3天以上»
              level: 1
              freight: shop
              choices:
                - { reship: true, within: 24 hours, from: choice }
                - { refund: full, coupon: 5 USD, within: 3 business days, from: choice }
            - issue: [damaged_in_transit, defective]
              report: 7 days
              report_from: delivery
              freight: shop
              choices:
                - { replacement: true, within: 24 hours, from: choice }
                - { refund: full, within: 3 business days, from: choice }

        """,
    ]
}
