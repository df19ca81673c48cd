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
    ]
}
