import Model

/// A policy by which nobody can act, because something that every shopper needs is neither in its terms nor in its text.
///
/// What only the text says is not told to be missing: whoever reads the page finds it.
struct CompletenessCheck {
    private let standing: StandingVersion
    private let languages: [Language]

    init(_ standing: StandingVersion, settings: Settings) {
        self.standing = standing
        languages = settings.languages
    }

    func diagnostics() -> [Diagnostic] {
        let articles = languages.compactMap { standing.version.texts[$0] }
        let kind =
            standing.terms.map { PolicyKind.typed($0) }
            ?? PolicyKind.named(standing.policy, standing.version)
        guard let kind, let first = articles.first else { return [] }
        return PolicyFacet.allCases.flatMap { facet -> [Diagnostic] in
            if let terms = standing.terms, facet.isTold(by: terms, kind) { return [] }
            let silent = articles.filter { !TextFacets($0).tell(facet) }
            if silent.count < articles.count {
                return silent.map { warning(facet, kind, $0, " in this language, while another has it") }
            }
            if let terms = standing.terms {
                let advice = facet.advice(kind)
                return [
                    terms.warning(
                        "policy.incomplete", terms.place,
                        "this \(kind.name) \(advice.missing); write \(advice.key)\(Self.under(facet))")
                ]
            }
            return [warning(facet, kind, first, "")]
        }
    }

    private func warning(
        _ facet: PolicyFacet, _ kind: PolicyKind, _ article: Article, _ where: String
    ) -> Diagnostic {
        let advice = facet.advice(kind)
        return Diagnostic(
            .warning, id: "policy.incomplete", file: article.file,
            "this \(kind.name) \(advice.missing)\(`where`); write it into the text, or in 'terms:' \(advice.key)"
        )
    }

    /// Conditions and steps stand in the terms themselves, the rest names its part.
    private static func under(_ facet: PolicyFacet) -> String {
        switch facet {
        case .conditions, .steps: " under 'terms:'"
        case .timeLimit, .compensation: ""
        }
    }
}

/// What a text says of its own accord, told by its headings, its numbered lists and its words.
private struct TextFacets {
    private let article: Article
    private let words: String
    private let headings: String

    init(_ article: Article) {
        self.article = article
        words = String(decoding: article.body.plain, as: UTF8.self).lowercased()
        headings = article.body.headings.map { $0.text.lowercased() }.joined(separator: "\n")
    }

    func tell(_ facet: PolicyFacet) -> Bool {
        switch facet {
        case .conditions: has(headings, Self.conditionHeadings) || has(words, Self.conditionWords)
        case .steps: has(headings, Self.stepHeadings) || hasNumberedList
        case .timeLimit: Passage.all(in: article).contains { $0.quantities.contains { $0.span != nil } }
        case .compensation: has(words, Self.compensationWords)
        }
    }

    private var hasNumberedList: Bool {
        let mark = Array("<ol".utf8)
        let html = article.body.html
        return html.indices.contains { html[$0] == mark[0] && html[$0...].starts(with: mark) }
    }

    private func has(_ text: String, _ words: [String]) -> Bool {
        words.contains { text.contains($0) }
    }

    private static let conditionHeadings = [
        "condition", "eligib", "requirement", "what you can", "what can", "which ", "what is covered",
        "we cover", "条件", "范围", "要求", "哪些",
    ]
    private static let conditionWords = [
        "unworn", "unused", "tags", "original packaging", "original condition", "normal use",
        "as long as", "provided that", "must be",
        "only if", "orders over", "orders from", "未穿", "未使用", "吊牌", "完好", "正常使用", "前提", "适用于", "需满足",
        "包邮",
    ]
    private static let stepHeadings = [
        "step", "how to", "how it works", "how do", "步骤", "流程", "怎么", "如何", "方法",
    ]
    private static let compensationWords = [
        "refund", "money back", "compensat", "coupon", "voucher", "replace", "reship", "repair",
        "credit", "send the order again",
        "退款", "赔", "补偿", "补发", "重发", "换新", "更换", "维修", "优惠券", "退回",
    ]
}
