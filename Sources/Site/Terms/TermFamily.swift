import Model

/// Labels for the cases of a type: `terms.method.drop_off`, `terms.from.delivery`.
enum TermFamily: String, CaseIterable, Sendable {
    /// A length counted from an event: `{time} from delivery`.
    case from
    /// The event as a moment: `when the return is scanned`.
    case when
    /// The event behind a length that stands alone: `from delivery`.
    case since
    case method, item, replacement, reason, payer, source, form, remedy, level, group

    /// The names of its labels, without `terms.FAMILY.`.
    var members: [String] {
        switch self {
        case .from, .when, .since: TermStart.Event.allCases.map { Self.key($0.rawValue) } + ["words"]
        case .method: ReturnTerms.Method.allCases.map { Self.key($0.rawValue) }
        case .item: ReturnTerms.ItemCondition.allCases.map { Self.key($0.rawValue) }
        case .replacement: ReturnTerms.Replacement.allCases.map { Self.key($0.rawValue) }
        case .reason: Cost.Reason.allCases.map { Self.key($0.rawValue) }
        case .payer: Cost.Payer.allCases.map { Self.key($0.rawValue) }
        case .source: Cost.LabelSource.allCases.map { Self.key($0.rawValue) }
        case .form: RefundTerms.Form.allCases.map { Self.key($0.rawValue) }
        case .remedy: WarrantyTerms.Kind.allCases.map { Self.key($0.rawValue) }
        case .level: ["1", "2"]
        case .group: TermFact.Group.allCases.map(\.rawValue)
        }
    }

    /// `drop_off` of `drop-off`: names of labels have neither spaces nor hyphens.
    static func key(_ word: String) -> String { String(word.map { $0 == " " || $0 == "-" ? "_" : $0 }) }
}

extension TermLabel {
    /// The names that label files must hold for terms.
    static let names: [String] =
        allCases.map { counted.contains($0) ? $0.name + ".other" : $0.name }
        + TermFamily.allCases.flatMap { family in family.members.map { "terms.\(family.rawValue).\($0)" } }
}
