/// What search should know of one page, taken from the parsed page and never from its HTML.
package struct SearchEntry: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case policy, faq, sizeChart = "size-chart", product, page, notice
    }

    package var route: Route
    package var language: Language
    /// The language of its text where the page stands in for one that its language lacks; nil for all others.
    package var foreign: Language?
    package var kind: Kind
    package var title: String
    package var description: String
    package var tags: [String]
    package var sku: SKU?
    /// Multiplies the page's score: 1 usual, above for what deserves to come first, below for archives.
    package var weight: Double
    /// The level of the most urgent active notice about it, 1 or 2; nil where there is none.
    package var notice: Int?
    package var body: RichText
    /// The complaints that it helps with: what people say of them leads here, too.
    package var issues: [Issue] = []

    package init(
        route: Route, language: Language, kind: Kind, title: String, description: String = "", tags: [String] = [], sku: SKU? = nil,
        weight: Double = 1, notice: Int? = nil, body: RichText = RichText()
    ) {
        self.route = route
        self.language = language
        self.kind = kind
        self.title = title
        self.description = description
        self.tags = tags
        self.sku = sku
        self.weight = weight
        self.notice = notice
        self.body = body
    }
}
