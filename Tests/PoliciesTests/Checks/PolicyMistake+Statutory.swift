extension PolicyMistake {
    private static func window(_ window: String) -> PolicyFolder {
        var folder = PolicyFolder("policies/returns.en.md", "window: 30 days", "window: \(window)")
        folder.files["policies/returns.en.md"] = folder.files["policies/returns.en.md"]?.replacing(
            "30 days", with: window)
        folder.files["policies/returns.zh.md"] = "---\ntitle: 退货政策\n---\n\n欢迎退货。\n"
        return folder
    }

    private static let hint = "offer that there, or name other 'covers: countries:' (a hint, no legal advice: docs/policy-checks.md)"
    private static let union = "Directive 2011/83/EU, articles 9, 13 and 14"
    private static let kingdom = "Consumer Contracts Regulations 2013, regulations 30, 34 and 35"
    private static let china = "Consumer Protection Law, article 25"

    private static func line(_ place: String, _ offer: String, _ countries: String, _ law: String, _ source: String) -> String {
        "policies/returns.en.md:\(place): warning: check: this policy \(offer), and it applies to \(countries), where online orders usually have "
            + "\(law) (\(source)); \(hint)"
    }

    private static func only(_ countries: String, _ old: String, _ new: String) -> PolicyFolder {
        var folder = PolicyFolder("policies/returns.en.md", old, new)
        folder.files["policies/returns.en.md"] = folder.files["policies/returns.en.md"]?.replacing(
            "You have 30 days from delivery to s", with: "S")
        folder.files["policies/returns.zh.md"] = "---\ntitle: 退货政策\n---\n\n欢迎退货。\n"
        folder.files["site.yml"] = "name: Help\nlanguages: [en, zh]\ncountries: [\(countries)]\n"
        return folder
    }

    /// Less than the law of a country gives.
    static let statutory: [PolicyMistake] = [
        PolicyMistake(
            "ten days in Germany and the United Kingdom", wrong: window("10 days"),
            says: line("7:5", "gives 10 days to return", "Germany", "at least 14 days from delivery", union),
            line("7:5", "gives 10 days to return", "the United Kingdom", "at least 14 days from delivery", kingdom),
            right: window("2 weeks")),
        PolicyMistake(
            "nothing comes back", wrong: only("DE", "window: 30 days", "window: none"),
            says: line("7:5", "takes nothing back", "Germany", "at least 14 days from delivery", union),
            right: only("US", "window: 30 days", "window: none")),
        PolicyMistake(
            "a month until a refund in China", wrong: only("CN", "within: 3 business days", "within: 8 days"),
            says: line("12:13", "sends refunds within 8 days", "mainland China", "within 7 days", china),
            right: only("CN", "within: 3 business days", "within: 7 days")),
        PolicyMistake(
            "a restocking fee", wrong: only("DE", "keep_below: 20 USD", "keep_below: 20 USD\n    restocking_fee: 10 %"),
            says: line("7:5", "charges a restocking fee of 10 %", "Germany", "no such fee", union),
            right: only("US", "keep_below: 20 USD", "keep_below: 20 USD\n    restocking_fee: 10 %")),
        PolicyMistake(
            "three weeks from the order, and ten days of travel",
            wrong: only("DE", "window: 30 days\n    from: delivery", "window: 20 days\n    from: order"),
            says: line(
                "7:5", "counts its 20 days from the order, and a parcel may travel for 10 days", "Germany",
                "at least 14 days from delivery", union),
            right: only("DE", "window: 30 days\n    from: delivery", "window: 30 days\n    from: order")),
        PolicyMistake(
            "a season that is shorter than the law",
            wrong: only(
                "CN", "keep_below: 20 USD",
                "keep_below: 20 USD\n    seasons: [{ name: { en: Sale, zh: 大促 }, first: 2026-11-01, last: 2026-11-11, window: 3 days }]"),
            says: line(
                "7:5", "gives 3 days to return for orders from 2026-11-01 to 2026-11-11", "mainland China", "at least 7 days from delivery",
                china),
            right: only(
                "CN", "keep_below: 20 USD",
                "keep_below: 20 USD\n    seasons: [{ name: { en: Sale, zh: 大促 }, first: 2026-11-01, last: 2026-11-11, window: 60 days }]")),
    ]
}
