extension PolicyMistake {
    private static func window(_ window: String) -> PolicyFolder {
        var folder = PolicyFolder("policies/returns.en.md", "window: 30 days", "window: \(window)")
        folder.files["policies/returns.en.md"] = folder.files["policies/returns.en.md"]?.replacing(
            "30 days", with: window)
        folder.files["policies/returns.zh.md"] = "---\ntitle: 退货政策\n---\n\n欢迎退货。\n"
        return folder
    }

    /// Less than the law of a country gives.
    static let statutory: [PolicyMistake] = [
        PolicyMistake(
            "ten days in Germany and the United Kingdom", wrong: window("10 days"),
            says:
                "policies/returns.en.md:7:5: warning: check: this policy gives 10 days to return, and it applies to Germany, where online orders usually have at least 14 days from delivery (Directive 2011/83/EU, articles 9, 13 and 14); offer that there, or name other 'covers: countries:' (a hint, no legal advice: docs/policy-checks.md)",
            "policies/returns.en.md:7:5: warning: check: this policy gives 10 days to return, and it applies to the United Kingdom, where online orders usually have at least 14 days from delivery (Consumer Contracts Regulations 2013, regulations 30, 34 and 35); offer that there, or name other 'covers: countries:' (a hint, no legal advice: docs/policy-checks.md)",
            right: window("2 weeks"))
    ]
}
