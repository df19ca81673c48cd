import Model

/// A tier of members as <https://schema.org/MemberProgramTier>.
struct TierMarkup {
    /// What other policies name, `circle`.
    var id: String
    /// nil for a tier that no policy in force describes.
    var terms: MemberTier?
    /// What other nodes refer to it by.
    var nodeID: String?
    var name: String?
    var description: String?

    /// As other nodes carry it.
    var reference: SchemaNode {
        var node = SchemaNode("MemberProgramTier", id: nodeID)
        node.add("name", text: name ?? id)
        return node
    }

    /// As the program carries it. An amount to spend in any of several currencies opens the tier.
    var whole: SchemaNode {
        var node = reference
        node.add("description", text: description)
        let hasReturns = terms?.hasFreeReturns == true || terms?.returnWindow != nil
        node.add("hasTierBenefit", hasReturns ? .member("TierBenefitLoyaltyReturns") : nil)
        node.add("hasTierRequirement", (terms?.thresholds ?? []).map(\.schema))
        return node
    }
}
