extension PolicyMistake {
    private static let versions: [String: String] = [
        "policies/returns.en.md": "", "policies/returns.zh.md": "",
        "policies/returns/2025-01-01.en.md": returns(""),
    ]

    private static func returns(_ keys: String) -> String {
        (PolicyFolder.sound["policies/returns.en.md"] ?? "").replacing(
            "title: Returns", with: "title: Returns\(keys)")
    }

    private static func version(_ day: String, _ keys: String) -> [String: String] {
        versions.merging(["policies/returns/\(day).en.md": returns(keys)]) { $1 }
    }

    private static func other(_ terms: String) -> String {
        "---\ntitle: Gifts\nterms:\n  conditions: [{ en: Unworn, zh: 未穿着 }]\n  steps: [{ en: Write to us, zh: 联系客服 }]\n\(terms)\n---\n\nText with a refund.\n"
    }

    /// Terms against terms, countries, days, languages.
    static let others: [PolicyMistake] = [
        PolicyMistake(
            "members have less time than everybody",
            wrong: PolicyFolder(
                "policies/members.en.md", "free_returns: true", "free_returns: true, return_window: 14 days"
            ),
            says:
                "policies/members.en.md:7:7: warning: time to return for the tier 'circle': 14 days here, but 30 days for everybody in the policy 'returns' (content/policies/returns.en.md:7); write the same in both",
            right: PolicyFolder(
                "policies/members.en.md", "free_returns: true", "free_returns: true, return_window: 45 days"
            )),
        PolicyMistake(
            "a coupon of another amount for the same problem",
            wrong: PolicyFolder("policies/shipping.en.md", "coupon: 5 USD", "coupon: 10 USD"),
            says:
                "policies/compensation.en.md:7:7: warning: coupon for 'late_delivery': 5 USD here, but 10 USD in the policy 'shipping' (content/policies/shipping.en.md:15); write the same in both"
        ),
        PolicyMistake(
            "a second return policy for everybody",
            wrong: PolicyFolder([
                "policies/gifts.en.md": other("  returns: { window: 60 days }"), "policies/gifts.zh.md": "---\ntitle: 礼物\n---\n\n可退，退款。\n",
            ]),
            says:
                "policies/gifts.en.md:6:12: warning: time to return: 60 days here, but 30 days in the policy 'returns' (content/policies/returns.en.md:7); write the same in both",
            right: PolicyFolder([
                "policies/gifts.en.md": other("  covers: { channels: [livestream] }\n  returns: { window: 60 days }"),
                "policies/gifts.zh.md": "---\ntitle: 礼物\n---\n\n可退，退款。\n",
                "site.yml": "name: Help\nlanguages: [en, zh]\nchannels: [{ id: livestream, name: Live }]\n",
            ])),
        PolicyMistake(
            "languages with different numbers",
            wrong: PolicyFolder([
                "policies/notes.en.md": "---\ntitle: Notes\n---\n\nWe keep samples for 40 days.\n",
                "policies/notes.zh.md": "---\ntitle: 说明\n---\n\n样品保留五十天。\n",
            ]),
            says:
                "policies/notes.zh.md:5: warning: '五十天' stands where 'en' has '40 days' (content/policies/notes.en.md:5), and neither has the other's number; correct one of the two",
            right: PolicyFolder([
                "policies/notes.en.md": "---\ntitle: Notes\n---\n\nWe keep samples for 40 days.\n",
                "policies/notes.zh.md": "---\ntitle: 说明\n---\n\n样品保留四十天。\n",
            ])),
        PolicyMistake(
            "a question that still tells the old time",
            wrong: PolicyFolder(["faq/returns/how-long.en.md": "---\ntitle: How long?\n---\n\nYou have 14 days to return it.\n"]),
            says:
                "faq/returns/how-long.en.md:5: warning: '14 days' to return something is not what the terms of the policy 'returns' say: 30 days (content/policies/returns.en.md:7); correct one of the two",
            right: PolicyFolder(["faq/returns/how-long.en.md": "---\ntitle: How long?\n---\n\nYou have 30 days to return it.\n"])),
        PolicyMistake(
            "a policy whose own text tells another time",
            wrong: PolicyFolder("policies/returns.en.md", "You have 30 days from delivery", "You have 28 days from delivery"),
            says:
                "policies/returns.en.md:16: warning: '28 days' to return something is not what the terms say: 30 days (content/policies/returns.en.md:7); correct one of the two"
        ),
        PolicyMistake(
            "a version that nobody announced", wrong: PolicyFolder(version("2026-09-01", "")),
            says:
                "policies/returns/2026-09-01.en.md: warning: this version took effect on 2026-09-01, and nothing says that customers heard of it before; write 'announced:' with the day on which it was first shown to them, as in 'announced: 2026-08-18'",
            right: PolicyFolder(version("2026-09-01", "\nannounced: 2026-08-15"))),
        PolicyMistake(
            "a version announced after it took effect",
            wrong: PolicyFolder(version("2026-09-01", "\nannounced: 2026-09-03")),
            says:
                "policies/returns/2026-09-01.en.md: warning: this version took effect on 2026-09-01 and was announced only on 2026-09-03; let orders of the days between have the better of the two versions, or correct 'announced'",
            right: PolicyFolder(version("2026-09-01", "\nchange_kind: minor"))),
        PolicyMistake(
            "a version to come, announced after its day",
            wrong: PolicyFolder(version("2026-12-01", "\nannounced: 2026-12-24")),
            says:
                "policies/returns/2026-12-01.en.md: warning: this version takes effect on 2026-12-01 but is announced only on 2026-12-24; let it take effect later, or correct 'announced'",
            right: PolicyFolder(version("2026-12-01", ""))),
        PolicyMistake(
            "a country that no return policy covers",
            wrong: PolicyFolder(
                "policies/returns.en.md", "  returns:\n",
                "  covers: { countries: [CN, US, EU] }\n  returns:\n"),
            says:
                "policies/returns.en.md:6:11: warning: the shop sells to Australia and the United Kingdom (countries in content/site.yml), and no return policy covers them; add them to 'covers: countries:' of a policy with 'returns:'",
            right: PolicyFolder(
                "policies/returns.en.md", "  returns:\n",
                "  covers: { countries: [CN, US, EU, GB, AU] }\n  returns:\n")),
        PolicyMistake(
            "a country without a delivery time",
            wrong: PolicyFolder(
                "policies/shipping.en.md", "      - { within: 10-20 days, remote: 3 days }\n", ""),
            says:
                "policies/shipping.en.md:9:9: warning: 'delivery' has no line for Australia; add one with 'to: [AU]' and a delivery time, or one without 'to' for everywhere else"
        ),
        PolicyMistake(
            "a sentence in one language for all",
            wrong: PolicyFolder(
                "policies/returns.en.md", "{ en: Unworn, zh: 未穿着 }", "The tags are still on"),
            says:
                "policies/returns.en.md:4:3: warning: 'The tags are still on' is shown in 'zh', too; write it as { en: ..., zh: ... }"
        ),
        PolicyMistake(
            "a Chinese sentence for all",
            wrong: PolicyFolder("policies/returns.en.md", "{ en: Write to us, zh: 联系客服 }", "联系在线客服"),
            says:
                "policies/returns.en.md:4:3: warning: '联系在线客服' is shown in 'en', too; write it as { en: ..., zh: ... }"
        ),
    ]
}
