import Model

/// What the shop and its policies in force promise, as structured data in one language: made once, put together by the pages.
struct ShopMarkup: Sendable {
    /// What one policy promises.
    struct Promises: Sendable {
        /// For the whole shop.
        var returns: [SchemaNode] = []
        var shipping: SchemaNode?
        var program: SchemaNode?
        var warranties: [SchemaNode] = []
        /// All that its terms say.
        var facts: SchemaNode
    }

    /// By number of the policy; those that have terms.
    private(set) var promises: [Int: Promises] = [:]
    /// By category of products, where other returns hold than in the whole shop.
    private(set) var returnsOfCategory: [String: [SchemaNode]] = [:]
    /// Numbers of the policies, in the order they are shown.
    private let order: [Int]
    /// The shop itself: who it is, where it sells, how to reach it.
    private let shop: SchemaNode
    private let name: String

    init(_ site: Blueprint, language: Int) {
        order = site.policyOrder[language]
        name = site.text(ifAny: site.settings.brand, language) ?? site.text(site.settings.name, language)
        shop = Self.shop(site, language, name: name)
        let policies = order.compactMap { PolicyMarkup(site, $0, language: language) }
        let tiers = policies.flatMap(\.tiers)
        let areas = Self.areas(of: policies)
        for policy in policies {
            let area = areas[policy.number]
            promises[policy.number] = Promises(
                returns: area.map { policy.returns(in: $0, tiers: tiers) } ?? [], shipping: policy.shipping, program: policy.program,
                warranties: policy.warranties, facts: policy.facts)
            for (category, nodes) in policy.returnsOfCategories(in: area, tiers: tiers) {
                returnsOfCategory[category] = returnsOfCategory[category] ?? nodes
            }
        }
    }

    /// In which countries each policy's returns count; nil as an area: they count nowhere.
    ///
    /// A policy that names its countries goes before one for all others; of two that name the same country the first counts.
    private static func areas(of policies: [PolicyMarkup]) -> [Int: [Country]] {
        var areas: [Int: [Country]] = [:]
        var taken: Set<Country> = []
        var isEverywhereTaken = false
        let rivals = policies.filter { $0.isShopWide && $0.terms.returns != nil }
        for policy in rivals.filter({ !$0.terms.coverage.countries.isEmpty }) + rivals.filter(\.terms.coverage.countries.isEmpty) {
            // Where nobody knows in which countries the shop sells, one policy holds for those that no other names.
            guard !policy.countries.isEmpty else {
                if !isEverywhereTaken { areas[policy.number] = [] }
                isEverywhereTaken = true
                continue
            }
            let own = policy.countries.filter { taken.insert($0).inserted }
            if !own.isEmpty { areas[policy.number] = own }
        }
        return areas
    }

    // MARK: The shop

    /// The shop with everything that it promises.
    func everything() -> SchemaNode {
        var node = shop
        let all = order.compactMap { promises[$0] }
        node.add("hasMerchantReturnPolicy", all.flatMap(\.returns).map { .node($0) })
        node.add("hasShippingService", all.compactMap(\.shipping).map { .node($0) })
        node.add("hasMemberProgram", all.compactMap(\.program).map { .node($0) })
        node.add("makesOffer", all.flatMap(\.warranties).map { .node($0) })
        return node
    }

    /// The shop with what one policy promises; nil where it has no terms in force.
    func promises(of policy: Int) -> SchemaNode? {
        guard let own = promises[policy] else { return nil }
        var node = SchemaNode(shop.type, id: shop.id)
        node.add("name", text: name)
        node.add("url", shop["url"])
        node.add("hasMerchantReturnPolicy", own.returns.map { .node($0) })
        node.add("hasShippingService", own.shipping.map { .node($0) })
        node.add("hasMemberProgram", own.program.map { .node($0) })
        node.add("makesOffer", ([own.facts] + own.warranties).map { .node($0) })
        return node
    }

    private static func shop(_ site: Blueprint, _ language: Int, name: String) -> SchemaNode {
        let settings = site.settings
        var node = SchemaNode("OnlineStore", id: (site.baseURL ?? "") + "#shop")
        node.add("name", text: name)
        node.add("description", text: site.text(ifAny: settings.description, language))
        node.add("url", text: settings.shopURL.flatMap { WebAddress.isWhole($0) ? Address.tidied($0) : nil } ?? site.baseURL)
        node.add("logo", text: settings.logo.flatMap { site.whole("assets/" + $0) })
        node.add("areaServed", settings.countries.compactMap { Country($0) }.map { .text($0.code) })
        node.add("contactPoint", settings.channels.compactMap { contact($0, site, language) }.map { .node($0) })
        return node
    }

    private static func contact(_ channel: Channel, _ site: Blueprint, _ language: Int) -> SchemaNode? {
        guard let link = channel.address.flatMap(Blueprint.link) else { return nil }
        var node = SchemaNode("ContactPoint")
        node.add("contactType", text: "customer support")
        node.add("name", text: site.text(channel.name, language))
        if link.hasPrefix("tel:") {
            node.add("telephone", text: String(link.dropFirst(4)))
        } else if link.hasPrefix("mailto:") {
            node.add("email", text: String(link.dropFirst(7)))
        } else if WebAddress.isWhole(link) {
            node.add("url", text: link)
        } else {
            return nil
        }
        node.add("availableLanguage", site.languages.map { .text($0.tag) })
        return node
    }
}

extension Blueprint {
    /// A path of the site as a whole address; nil where the site's is not known.
    func whole(_ path: String) -> String? { baseURL.map { $0 + Address.encoded(path, ascii: true) } }
}
