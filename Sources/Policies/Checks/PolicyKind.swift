import Model

/// The kinds of policies that must be complete, because shoppers act by them.
enum PolicyKind: CaseIterable {
    case returns, exchange, shipping, warranty, compensation

    /// As a warning says it: `this return policy`.
    var name: String {
        switch self {
        case .returns: "return policy"
        case .exchange: "exchange policy"
        case .shipping: "shipping policy"
        case .warranty: "warranty"
        case .compensation: "compensation standard"
        }
    }

    /// What the terms make of it: the first part that is written; nil for terms of other things.
    static func typed(_ terms: PolicyTerms) -> PolicyKind? {
        if terms.returns != nil { return .returns }
        if terms.exchange != nil { return .exchange }
        if terms.shipping != nil { return .shipping }
        if terms.warranty != nil { return .warranty }
        return terms.compensation.isEmpty ? nil : .compensation
    }

    /// What a policy without terms plainly is, by the name of its file or by a title that says nothing else.
    static func named(_ policy: Policy, _ version: Policy.Version) -> PolicyKind? {
        if let kind = english(
            policy.name.split { $0 == "-" || $0 == "_" || $0 == "/" }.map { $0.lowercased() })
        {
            return kind
        }
        for article in version.texts.articles {
            if let kind = english(article.title.split { !$0.isLetter }.map { $0.lowercased() })
                ?? chinese(article.title)
            {
                return kind
            }
        }
        return nil
    }

    private static func english(_ words: [String]) -> PolicyKind? {
        let told = words.filter { !fillers.contains($0) }
        guard let first = told.first, let kind = nouns[first], told.allSatisfy({ nouns[$0] == kind })
        else { return nil }
        return kind
    }

    private static func chinese(_ title: String) -> PolicyKind? {
        var rest = title
        for filler in ["政策", "规则", "说明", "服务", "标准", "须知", "我们的", "本店"] {
            while let range = rest.range(of: filler) { rest.removeSubrange(range) }
        }
        return chineseNouns[rest]
    }

    private static let fillers: Set<String> = [
        "policy", "policies", "our", "the", "standard", "terms", "and", "of", "rules", "your",
    ]
    private static let nouns: [String: PolicyKind] = [
        "return": .returns, "returns": .returns, "exchange": .exchange, "exchanges": .exchange,
        "shipping": .shipping,
        "delivery": .shipping, "warranty": .warranty, "warranties": .warranty,
        "compensation": .compensation,
    ]
    private static let chineseNouns: [String: PolicyKind] = [
        "退货": .returns, "退换货": .returns, "换货": .exchange, "配送": .shipping, "发货": .shipping,
        "物流": .shipping, "运输": .shipping,
        "保修": .warranty, "质保": .warranty, "赔付": .compensation, "补偿": .compensation, "赔偿": .compensation,
    ]
}

extension String {
    /// The first occurrence, compared as scalars.
    fileprivate func range(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
