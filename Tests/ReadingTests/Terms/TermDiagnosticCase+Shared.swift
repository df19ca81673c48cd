extension TermDiagnosticCase {
    /// Mistakes that terms share with other files.
    static let shared: [TermDiagnosticCase] = [
        TermDiagnosticCase(
            "value.choice", "returns: { methods: [post] }",
            "1:22: error: 'methods' cannot be 'post'; write one of: mail, store, drop-off, keep"),
        TermDiagnosticCase(
            "value.choice", "returns: { methods: [mial] }",
            "1:22: error: 'methods' cannot be 'mial'; did you mean 'mail'?"),
        TermDiagnosticCase(
            "value.choice", "returns: { costs: [{ reason: our falt, pays: shop }] }",
            "1:30: error: 'reason' cannot be 'our falt'; did you mean 'our fault'?"),
        TermDiagnosticCase(
            "yaml.missing-key", "returns: { costs: [{ reason: any }] }",
            "1:20: error: 'pays' is missing; write pays: shop"),
        TermDiagnosticCase(
            "yaml.missing-key", "compensation: [{ issue: late_delivery }]",
            "1:16: error: 'choices' is missing; write choices: [{ refund: full, within: 3 business days }]"),
        TermDiagnosticCase(
            "yaml.missing-key", "compensation: [{ choices: [{ refund: full }] }]",
            "1:16: error: 'issue' is missing; write issue: late_delivery"),
        TermDiagnosticCase(
            "yaml.missing-key", "compensation: [{ issue: late_delivery, report_from: delivery, choices: [{ refund: full }] }]",
            "1:16: error: 'report' is missing; write report: 24 hours"),
        TermDiagnosticCase(
            "yaml.missing-key", "time_limits: [{ within: 7 days }]",
            "1:15: error: 'what' is missing; write what: Report damage"),
        TermDiagnosticCase(
            "yaml.missing-key", "shipping: { delivery: [{ to: US }] }",
            "1:24: error: 'within' is missing; write within: 7-12 days"),
        TermDiagnosticCase(
            "yaml.missing-key", "returns: { seasons: [{ name: { en: Christmas, zh: 圣诞季 } }] }",
            "1:22: error: 'first' is missing; write first: 2026-11-01",
            "1:22: error: 'last' is missing; write last: 2026-12-24",
            "1:22: error: 'window' is missing; write window: 8 weeks"),
        TermDiagnosticCase(
            "yaml.missing-key", "returns: { other_fees: [{}] }",
            "1:25: error: 'fee' is missing; write fee: 5 USD",
            "1:25: error: 'what' is missing; write what: Return in a shop"),
        TermDiagnosticCase(
            "yaml.missing-key", "returns: { addresses: [{ from: CN }] }",
            "1:24: error: 'address' is missing; write address: Leipzig",
            "1:24: error: 'country' is missing; write country: DE"),
        TermDiagnosticCase(
            "yaml.missing-key", "price: { from: order }",
            "1:8: error: 'window' is missing; write window: 15 days"),
        TermDiagnosticCase(
            "yaml.missing-key", "warranty: { covers: [{ faults: x }] }",
            "1:22: error: 'length' is missing; write length: 24 months",
            "1:22: error: 'what' is missing; write what: Electronics"),
        TermDiagnosticCase(
            "yaml.missing-key", "tiers: [{ name: Circle }]",
            "1:9: error: 'id' is missing; write id: circle"),
        TermDiagnosticCase(
            "yaml.missing-key", "returns: { tiers: [{ tier: circle }] }",
            "1:20: error: 'window' is missing; write window: 45 days"),
        TermDiagnosticCase(
            "yaml.missing-key", "returns: { final_sale: [{}] }",
            "1:25: error: 'what' is missing; write what: Underwear"),
        TermDiagnosticCase(
            "yaml.not-a-map", "returns: 30 days",
            "1:10: error: 'returns' must have keys; write window: ..., from: ..."),
        TermDiagnosticCase(
            "yaml.not-a-map", "returns: { costs: [free] }",
            "1:20: error: each of 'costs' must have keys; write reason: ..., pays: ..."),
        TermDiagnosticCase(
            "yaml.unknown-key", "return: { window: 30 days }",
            "1:1: warning: unknown key 'return'; did you mean 'returns'?"),
        TermDiagnosticCase(
            "yaml.unknown-key", "returns: { windw: 30 days }",
            "1:12: warning: unknown key 'windw'; did you mean 'window'?"),
        TermDiagnosticCase(
            "yaml.comma", "conditions: [{ en: Unworn, tags on, zh: 未穿着 }]",
            "1:28: error: 'tags on' stands behind a comma, which ends a text in braces; put the whole text in quotes"),
        TermDiagnosticCase(
            "yaml.comma", "time_limits: [{ what: Report damage, or a fault, within: 7 days }]",
            "1:38: error: 'or a fault' stands behind a comma, which ends a text in braces; put the whole text in quotes"),
        TermDiagnosticCase(
            "language.unknown", "conditions: [{ en: Unworn, fr: Neuf }]",
            "1:14: warning: 'conditions' is not translated; add 'zh'",
            "1:28: error: 'fr' is not a language of this site; write one of: en, zh, or add it to site.yml"),
        TermDiagnosticCase(
            "language.missing", "conditions: [{ en: Unworn }]",
            "1:14: warning: 'conditions' is not translated; add 'zh'"),
        TermDiagnosticCase(
            "carriers.unknown", "shipping: { delivery: [{ to: US, within: 7 days, carrier: meridain }] }",
            "1:59: error: there is no carrier 'meridain'; did you mean 'meridian'?"),
        TermDiagnosticCase(
            "issues.unknown", "compensation: [{ issue: [late, lost_parcle], choices: [{ reship: true }] }]",
            "1:26: warning: there is no issue 'late'; write one of: late_delivery, lost_parcel",
            "1:32: warning: there is no issue 'lost_parcle'; did you mean 'lost_parcel'?"),
        TermDiagnosticCase(
            "value.localized", "conditions: [[Unworn]]",
            "1:14: error: 'conditions' is neither a text nor a map by language; write it as { en: ..., zh: ... }"),
        TermDiagnosticCase(
            "value.flag", "compensation: [{ issue: late_delivery, choices: [{ reship: maybe }] }]",
            "1:60: error: 'reship' is neither true nor false; write one of them"),
        TermDiagnosticCase(
            "value.date", "returns: { seasons: [{ first: November, last: 2025-12-24, window: 8 weeks }] }",
            "1:31: error: 'first' is not a date; write it as 2026-09-01"),
    ]
}
