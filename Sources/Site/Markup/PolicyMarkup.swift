import Model
import Policies

/// The version of a policy that is in force, and what programs should know of it.
struct PolicyMarkup {
    let number: Int
    let terms: PolicyTerms
    private let site: Blueprint
    private let language: Int
    private let title: String
    private let description: String?
    /// The page as a whole address; nil where the site's is not known.
    private let url: String?
    private let version: Policy.Version
    private let period: Period

    /// nil where there are no terms, or none in force: what is to come must not be taken for what holds.
    init?(_ site: Blueprint, _ number: Int, language: Int) {
        let policy = site.content.policies[number]
        guard let index = policy.periods.firstIndex(where: { $0.contains(site.asOf) }), let terms = policy.versions[index].terms,
            let page = site.table.index(of: .policy(number), in: language)
        else { return nil }
        version = policy.versions[index]
        period = policy.periods[index]
        self.number = number
        self.terms = terms
        self.site = site
        self.language = language
        title = site.table[page].title
        description = site.table[page].article.flatMap { site.articles[$0].article.description }
        let original = site.table[page].fallback.flatMap { site.table.own(.policy(number), in: $0) }
        url = site.whole(site.table[original ?? page].route.path)
    }

    /// Whether it is for all products, customers and ways to order.
    var isShopWide: Bool { isForAllOrders && terms.coverage.categories.isEmpty && terms.coverage.tiers.isEmpty }

    /// What holds for orders from a livestream alone cannot be said of a shop or a product.
    private var isForAllOrders: Bool { terms.coverage.channels.isEmpty }

    /// Where it holds; empty: nobody knows.
    var countries: [Country] {
        let named = terms.coverage.countries
        let all = named.isEmpty ? site.settings.countries.compactMap { Country($0) } : named
        return all.filter { !terms.coverage.exceptCountries.contains($0) }
    }

    private func text(_ text: LocalizedText) -> String { site.text(text, language) }

    // MARK: Returns

    /// Those of the whole shop, and of members.
    func returns(in area: [Country], tiers: [TierMarkup]) -> [SchemaNode] {
        guard let returns = terms.returns else { return [] }
        return ReturnMarkup(terms: returns, countries: area, link: url, tiers: tiers).nodes()
    }

    /// Those of categories of products that have something else than the whole shop, in the order written.
    ///
    /// - Parameter area: where the policy counts for the whole shop.
    func returnsOfCategories(in area: [Country]?, tiers: [TierMarkup]) -> [(category: String, nodes: [SchemaNode])] {
        guard let returns = terms.returns, isForAllOrders else { return [] }
        let categories = terms.coverage.categories
        let own = categories.isEmpty ? [] : ReturnMarkup(terms: returns, countries: countries, link: url, tiers: tiers).nodes()
        guard let area = categories.isEmpty ? area : countries else { return [] }
        let never = ReturnMarkup(terms: returns.finalSaleAlone, countries: area, link: url).nodes()
        return returns.finalSale.filter { $0.what == nil }.flatMap { sale in sale.categories.map { ($0, never) } }
            + categories.map { ($0, own) }
    }

    // MARK: Everything else

    var shipping: SchemaNode? {
        guard let shipping = terms.shipping, isForAllOrders else { return nil }
        return ShippingMarkup(
            terms: shipping, countries: countries, id: url.map { $0 + "#shipping" }, name: title, description: description
        )
        .node()
    }

    var tiers: [TierMarkup] {
        terms.tiers.map { tier in
            let benefits = site.termWords(language).also(tier.benefits.map(text))
            return TierMarkup(
                id: tier.id, terms: tier, nodeID: (url ?? "") + "#tier-" + Address.step(tier.id), name: text(tier.name),
                description: benefits.isEmpty ? nil : benefits)
        }
    }

    /// <https://schema.org/MemberProgram>
    var program: SchemaNode? {
        let tiers = tiers
        guard !tiers.isEmpty else { return nil }
        var node = SchemaNode("MemberProgram")
        node.add("name", text: title)
        node.add("description", text: description ?? title)
        node.add("url", text: url)
        node.add("hasTiers", tiers.map { .node($0.whole) })
        return node
    }

    /// An <https://schema.org/Offer> for everything that is covered for as long, with its <https://schema.org/WarrantyPromise>: the shop
    /// itself has no property for warranties.
    var warranties: [SchemaNode] {
        (terms.warranty?.covers ?? []).map { cover in
            var promise = SchemaNode("WarrantyPromise")
            promise.add("durationOfWarranty", cover.length.schema)
            promise.add("description", text: cover.faults.map(text))
            var node = SchemaNode("Offer")
            node.add("name", text: text(cover.what))
            node.add("category", cover.categories.map { .text(categoryName($0)) })
            node.add("warranty", .node(promise))
            node.add("url", text: url)
            return node
        }
    }

    /// Everything that the terms say, fact by fact, as an <https://schema.org/Offer>: what has a property of its own in schema.org, and what has
    /// none. It is the one type for promises of a shop that takes any facts.
    var facts: SchemaNode {
        var node = SchemaNode("Offer", id: (url ?? "") + "#terms")
        node.add("name", text: title)
        node.add("description", text: description)
        node.add("url", text: url)
        node.add("validFrom", text: period.from?.description)
        node.add("validThrough", text: period.to?.description)
        node.add("eligibleRegion", terms.coverage.countries.map { .text($0.code) })
        node.add("ineligibleRegion", terms.coverage.exceptCountries.map { .text($0.code) })
        node.add("category", terms.coverage.categories.map { .text(categoryName($0)) })
        node.add(
            "additionalProperty",
            site.termFacts(of: version, language).map { fact in
                var property = SchemaNode("PropertyValue")
                property.add("propertyID", text: fact.id)
                property.add("name", text: fact.label)
                property.add("value", text: fact.value)
                return .node(property)
            })
        if let data = site.whole("api/policies.json") {
            var download = SchemaNode("DataDownload")
            download.add("encodingFormat", text: "application/json")
            download.add("contentUrl", text: data)
            node.add("subjectOf", .node(download))
        }
        return node
    }

    private func categoryName(_ id: String) -> String { site.categories.first { $0.id == id }.map { text($0.name) } ?? id }
}

extension ReturnTerms {
    /// The same for what cannot come back because its buyer changed their mind; a fault is still the shop's.
    fileprivate var finalSaleAlone: ReturnTerms {
        var terms = ReturnTerms(place: place)
        terms.window = .notPermitted
        terms.costs = costs.filter { $0.reason == .ourFault }
        return terms
    }
}
