extension PolicyMistake {
    private static func without(_ policy: String, _ part: String) -> PolicyFolder {
        PolicyFolder("policies/\(policy).en.md", part, "")
    }

    private static let conditions = "  conditions: [{ en: Unworn, zh: 未穿着 }]\n"
    private static let steps = "  steps: [{ en: Write to us, zh: 联系客服 }]\n"

    /// Policies by which nobody can act.
    static let missing: [PolicyMistake] = [
        PolicyMistake(
            "no conditions", wrong: without("exchanges", conditions),
            says:
                "policies/exchanges.en.md:4:3: warning: this exchange policy names no conditions; write what must be so for it to hold as 'conditions: [...]' under 'terms:'"
        ),
        PolicyMistake(
            "no steps", wrong: without("returns", steps),
            says:
                "policies/returns.en.md:4:3: warning: this return policy tells no steps; write what the shopper does, in order, as 'steps: [...]' under 'terms:'"
        ),
        PolicyMistake(
            "steps in one language alone",
            wrong: PolicyFolder([
                "policies/returns.en.md": (PolicyFolder.sound["policies/returns.en.md"] ?? "").replacing(steps, with: "")
                    + "\n1. Write.\n2. Send.\n"
            ]),
            says:
                "policies/returns.zh.md: warning: this return policy tells no steps in this language, while another has it; write it into the text, or in 'terms:' what the shopper does, in order, as 'steps: [...]'"
        ),
        PolicyMistake(
            "late parcels bring nothing",
            wrong: PolicyFolder(
                "policies/shipping.en.md",
                "  compensation:\n    - { issue: late_delivery, choices: [{ coupon: 5 USD, within: 24 hours }] }\n", ""),
            says:
                "policies/shipping.en.md:4:3: warning: this shipping policy does not say what the shopper gets when a parcel is late or lost; write a line with 'issue: late_delivery' and 'choices:' under 'compensation:'"
        ),
        PolicyMistake(
            "a warranty without remedies", wrong: without("warranty", "    remedies: [repair, refund]\n"),
            says:
                "policies/warranty.en.md:4:3: warning: this warranty does not say what the shopper gets; write 'remedies: [repair, replacement, refund]' under 'warranty:'"
        ),
        PolicyMistake(
            "a return policy of a sentence, without terms",
            wrong: PolicyFolder([
                "policies/returns.en.md": "---\ntitle: Returns\n---\n\nWe like happy shoppers.\n", "policies/returns.zh.md": "",
                "policies/members.en.md": "", "policies/members.zh.md": "",
            ]),
            says:
                "policies/returns.en.md: warning: this return policy does not say what the shopper gets back; write it into the text, or in 'terms:' 'refund: { form: [original payment], within: 3 business days, from: arrival }' under 'returns:'",
            "policies/returns.en.md: warning: this return policy gives no time limit; write it into the text, or in 'terms:' 'window: 30 days' under 'returns:'",
            "policies/returns.en.md: warning: this return policy names no conditions; write it into the text, or in 'terms:' what must be so for it to hold as 'conditions: [...]'",
            "policies/returns.en.md: warning: this return policy tells no steps; write it into the text, or in 'terms:' what the shopper does, in order, as 'steps: [...]'",
            right: PolicyFolder([
                "policies/returns.en.md":
                    "---\ntitle: Returns\n---\n\nWithin 30 days, unworn, for a refund:\n\n1. Write.\n2. Send.\n",
                "policies/returns.zh.md": "", "policies/members.en.md": "", "policies/members.zh.md": "",
            ])),
        PolicyMistake(
            "a Chinese shipping policy of a sentence",
            wrong: PolicyFolder([
                "policies/shipping.en.md": "", "policies/shipping.zh.md": "",
                "policies/peisong.zh.md": "---\ntitle: 配送政策\n---\n\n满49美元包邮。\n",
            ]),
            says:
                "policies/peisong.zh.md: warning: this shipping policy does not say what the shopper gets when a parcel is late or lost; write it into the text, or in 'terms:' a line with 'issue: late_delivery' and 'choices:' under 'compensation:'",
            "policies/peisong.zh.md: warning: this shipping policy gives no time limit; write it into the text, or in 'terms:' 'dispatch: [{ within: 24 hours }]' under 'shipping:'",
            "policies/peisong.zh.md: warning: this shipping policy tells no steps; write it into the text, or in 'terms:' what the shopper does, in order, as 'steps: [...]'",
            right: PolicyFolder([
                "policies/shipping.en.md": "", "policies/shipping.zh.md": "",
                "policies/peisong.zh.md": "---\ntitle: 配送政策\n---\n\n24小时内发货，满49美元包邮，晚到有补偿。\n\n## 怎么查物流\n\n看订单。\n",
            ])),
    ]
}
