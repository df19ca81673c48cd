import Model

/// The returns of one policy as <https://schema.org/MerchantReturnPolicy>: a node for every group of countries where the same holds.
///
/// Each country is in exactly one of them (and once more for each tier of members who have something else), because a program that
/// finds two policies for one country cannot know which one counts.
struct ReturnMarkup {
    var terms: ReturnTerms
    /// Where the policy holds; empty: nobody knows, so no country is named.
    var countries: [Country]
    /// The page of the policy.
    var link: String?
    /// Only members of this tier have these returns.
    var tier: TierMarkup?
    /// Tiers of members who may have something else than everybody.
    var tiers: [TierMarkup] = []

    /// Google takes up to 50 countries a policy.
    static let countriesAtMost = 50

    /// Those for everybody first, then those for members.
    func nodes() -> [SchemaNode] {
        nodes(of: terms, tier: tier, remorse: nil)
            + tiers.flatMap { tier -> [SchemaNode] in
                guard let (own, remorse) = exception(for: tier) else { return [] }
                return nodes(of: own, tier: tier, remorse: remorse)
            }
    }

    /// What the tier has instead; nil where it is what everybody has. A returns policy that names the tier counts before what the
    /// tier itself promises.
    private func exception(for tier: TierMarkup) -> (ReturnTerms, remorse: Cost?)? {
        var own = terms
        let written = terms.tiers.first { $0.tier == tier.id }
        if let window = written?.window ?? tier.terms?.returnWindow.map(ReturnTerms.Window.length) { own.window = window }
        let isFree = tier.terms?.hasFreeReturns == true
        let remorse = written?.cost ?? (isFree ? Cost(reason: .changedMind, payer: .shop) : nil)
        return own == terms && remorse == nil ? nil : (own, remorse)
    }

    // MARK: Countries

    /// What differs from country to country.
    private struct Local: Hashable {
        var remorse: ReturnFees?
        var defect: ReturnFees?
        /// Nothing but these two: a wrong size costs what one of them does.
        var isWhole: Bool
        var restocking: SchemaValue?
        var address: Country?
    }

    private func local(_ country: Country?, remorse exception: Cost?) -> Local {
        func fees(_ reason: Cost.Reason, instead: Cost? = nil) -> ReturnFees? {
            guard let cost = instead ?? terms.costs.first(where: { $0.reason == reason }) ?? terms.costs.first(where: { $0.reason == .any })
            else { return nil }
            let isRestocked = terms.restockingFee != nil && cost.reason != .ourFault
            return ReturnFees(cost, country: country, isRestocked: isRestocked)
        }
        let (remorse, defect, wrongSize) = (fees(.changedMind, instead: exception), fees(.ourFault), fees(.wrongSize))
        let address = terms.addresses.first { address in country.map { address.from.contains($0) } ?? false }
        return Local(
            remorse: remorse, defect: defect, isWhole: wrongSize == nil || wrongSize == remorse || wrongSize == defect,
            restocking: terms.restockingFee?.schema(for: country),
            address: (address ?? terms.addresses.first { $0.from.isEmpty })?.country)
    }

    private func nodes(of terms: ReturnTerms, tier: TierMarkup?, remorse: Cost?) -> [SchemaNode] {
        guard !countries.isEmpty else { return [node(terms, local(nil, remorse: remorse), [], tier)] }
        var groups: [(local: Local, countries: [Country])] = []
        for country in countries {
            let local = local(country, remorse: remorse)
            if let known = groups.firstIndex(where: { $0.local == local && $0.countries.count < Self.countriesAtMost }) {
                groups[known].countries.append(country)
            } else {
                groups.append((local, [country]))
            }
        }
        return groups.map { node(terms, $0.local, $0.countries, tier) }
    }

    // MARK: A node

    private func node(_ terms: ReturnTerms, _ local: Local, _ countries: [Country], _ tier: TierMarkup?) -> SchemaNode {
        var node = SchemaNode("MerchantReturnPolicy")
        node.add("applicableCountry", countries.map { .text($0.code) })
        node.add("returnPolicyCountry", text: local.address?.code)
        node.add("returnPolicyCategory", .member(terms.window.schemaName))
        node.add("merchantReturnDays", Self.days(terms.window, from: terms.from))
        node.add("returnMethod", terms.methods.map { .member($0.schemaName) })
        if local.isWhole, let remorse = local.remorse, remorse == local.defect {
            remorse.add(to: &node, .anyReason)
        } else {
            local.remorse?.add(to: &node, .changedMind)
            local.defect?.add(to: &node, .ourFault)
        }
        node.add("restockingFee", local.restocking)
        node.add("refundType", refundTypes)
        node.add("itemCondition", terms.itemConditions.map { .member($0.schemaName) })
        node.add("returnPolicySeasonalOverride", terms.seasons.map { .node(season($0)) })
        node.add("validForMemberTier", tier.map { .node($0.reference) })
        node.add("merchantReturnLink", text: link)
        return node
    }

    private var refundTypes: [SchemaValue] {
        var names = (terms.refund?.forms ?? []).map(\.schemaName)
        if !terms.replacements.isEmpty, !names.contains("ExchangeRefund") { names.append("ExchangeRefund") }
        return names.map { .member($0) }
    }

    private func season(_ season: ReturnTerms.Season) -> SchemaNode {
        var node = SchemaNode("MerchantReturnPolicySeasonalOverride")
        node.add("startDate", text: season.first.description)
        node.add("endDate", text: season.last.description)
        node.add("returnPolicyCategory", .member(season.window.schemaName))
        node.add("merchantReturnDays", Self.days(season.window, from: terms.from))
        return node
    }

    /// schema.org counts them from delivery, so a window that starts elsewhere has no such number.
    static func days(_ window: ReturnTerms.Window, from start: TermStart) -> SchemaValue? {
        guard case .length(let length) = window, start == .event(.delivery), length.daysAtLeast > 0 else { return nil }
        return .number(length.daysAtLeast)
    }
}
