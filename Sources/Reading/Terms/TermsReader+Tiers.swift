import Model

extension TermsReader {
    func memberTiers(in keys: Keys) -> [MemberTier] {
        var tiers: [MemberTier] = []
        for written in maps("tiers", in: keys, TermKeys.tier) {
            if written.node("id") == nil { written.requires("id", "circle") }
            let name = words("name", in: written)
            let thresholds = thresholds(in: written)
            let period = length("within", in: written)
            guard let id = written.written("id") else { continue }
            if tiers.contains(where: { $0.id == id.value }) {
                error("tier-twice", id.place, "the tier '\(id.value)' stands here a second time; keep one, with all that it has")
                continue
            }
            var tier = MemberTier(
                id: id.value, name: name ?? LocalizedText(id.value), thresholds: thresholds, period: period, place: written.place.inText)
            tier.isAnsweredFirst = written.flag("answered_first") ?? false
            tier.getsReplacementFirst = written.flag("replacement_first") ?? false
            tier.hasFreeReturns = written.flag("free_returns") ?? false
            tier.returnWindow = length("return_window", in: written)
            tier.benefits = sentences("benefits", in: written)
            tiers.append(tier)
        }
        return tiers
    }

    /// One amount by currency.
    private func thresholds(in keys: Keys) -> [Money] {
        var amounts: [Money] = []
        for node in elements("threshold", in: keys) {
            guard let money = money(node, "threshold") else { continue }
            if amounts.contains(where: { $0.currency == money.currency }) {
                error("two-amounts", node.place, "a second amount in \(money.currency.code); keep one by currency")
            } else {
                amounts.append(money)
            }
        }
        return amounts
    }
}
