import Model

/// What a shopper must find in a policy to act by it.
enum PolicyFacet: CaseIterable {
    case conditions, steps, timeLimit, compensation

    /// Whether the terms say it.
    func isTold(by terms: PolicyTerms, _ kind: PolicyKind) -> Bool {
        switch self {
        case .conditions: !terms.conditions.isEmpty || Self.hasOwnConditions(terms, kind)
        case .steps: !terms.steps.isEmpty
        case .timeLimit: Self.hasTimeLimit(terms, kind)
        case .compensation: Self.hasCompensation(terms, kind)
        }
    }

    private static func hasOwnConditions(_ terms: PolicyTerms, _ kind: PolicyKind) -> Bool {
        switch kind {
        case .returns: !(terms.returns?.itemConditions.isEmpty ?? true)
        case .exchange: false
        // Which orders leave when, and from which sum on it costs nothing.
        case .shipping:
            terms.shipping.map {
                $0.dispatch.contains { $0.what != nil } || $0.fees.contains { $0.freeFrom != nil }
            } ?? false
        case .warranty: terms.warranty?.covers.contains { $0.faults != nil } ?? false
        case .compensation: terms.compensation.contains { $0.report != nil || $0.note != nil }
        }
    }

    private static func hasTimeLimit(_ terms: PolicyTerms, _ kind: PolicyKind) -> Bool {
        if !terms.timeLimits.isEmpty { return true }
        return switch kind {
        // That nothing may come back is an answer, too.
        case .returns: terms.returns.map { $0.window != .unspecified } ?? false
        case .exchange: terms.exchange.map { $0.window != .unspecified } ?? false
        case .shipping: terms.shipping.map { !$0.dispatch.isEmpty || !$0.delivery.isEmpty } ?? false
        case .warranty: terms.warranty.map { !$0.covers.isEmpty || $0.within != nil } ?? false
        case .compensation:
            terms.compensation.contains { row in
                row.report != nil || !row.steps.isEmpty || row.choices.contains { $0.deadline != nil }
            }
        }
    }

    private static func hasCompensation(_ terms: PolicyTerms, _ kind: PolicyKind) -> Bool {
        if terms.compensation.contains(where: { !$0.choices.isEmpty }) { return true }
        return switch kind {
        case .returns:
            terms.returns.map {
                $0.refund != nil || !$0.replacements.isEmpty || $0.window == .notPermitted
            } ?? false
        case .exchange:
            terms.exchange.map { !$0.options.isEmpty || $0.refund != nil || !$0.costs.isEmpty } ?? false
        case .warranty: !(terms.warranty?.remedies.isEmpty ?? true)
        case .shipping, .compensation: false
        }
    }

    /// What is missing, and what to write under `terms:`.
    func advice(_ kind: PolicyKind) -> (missing: String, key: String) {
        switch self {
        case .conditions:
            ("names no conditions", "what must be so for it to hold as 'conditions: [...]'")
        case .steps: ("tells no steps", "what the shopper does, in order, as 'steps: [...]'")
        case .timeLimit: ("gives no time limit", Self.timeLimitKey(kind))
        case .compensation: Self.compensationAdvice(kind)
        }
    }

    private static func timeLimitKey(_ kind: PolicyKind) -> String {
        switch kind {
        case .returns: "'window: 30 days' under 'returns:'"
        case .exchange: "'window: 30 days' under 'exchange:'"
        case .shipping: "'dispatch: [{ within: 24 hours }]' under 'shipping:'"
        case .warranty: "'length: 24 months' for each line of 'covers:' under 'warranty:'"
        case .compensation: "'within: 3 business days' for each of the 'choices:' under 'compensation:'"
        }
    }

    private static func compensationAdvice(_ kind: PolicyKind) -> (missing: String, key: String) {
        switch kind {
        case .returns:
            (
                "does not say what the shopper gets back",
                "'refund: { form: [original payment], within: 3 business days, from: arrival }' under 'returns:'"
            )
        case .exchange:
            ("does not say what the shopper gets", "'options: [other size]' under 'exchange:'")
        case .shipping:
            (
                "does not say what the shopper gets when a parcel is late or lost",
                "a line with 'issue: late_delivery' and 'choices:' under 'compensation:'"
            )
        case .warranty:
            (
                "does not say what the shopper gets",
                "'remedies: [repair, replacement, refund]' under 'warranty:'"
            )
        case .compensation:
            ("does not say what the shopper may choose", "'choices:' for each line of 'compensation:'")
        }
    }
}
