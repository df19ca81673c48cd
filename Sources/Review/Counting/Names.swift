import Model

/// The names that the content gives to skus, carriers, channels and issue codes.
struct Names: Sendable {
    private let products: [SKU: LocalizedText]
    /// Of groups of variants: the first one's, said to be one of several.
    private let groups: [String: LocalizedText]
    private let carriers: [String: LocalizedText]
    private let channels: [String: LocalizedText]
    private let categories: [String: LocalizedText]
    private let issues: IssueCatalogue

    init(_ content: Content) {
        products = Dictionary(content.products.compactMap { item in item.name.map { (item.sku, $0) } }) { first, _ in first }
        let grouped = content.products.compactMap { item in
            item.group.flatMap { group in item.name.map { (group, Self.withVariants($0)) } }
        }
        groups = Dictionary(grouped) { first, _ in first }
        carriers = Dictionary(content.carriers.map { ($0.id, $0.name) }) { first, _ in first }
        channels = Dictionary(content.settings.channels.map { ($0.id, $0.name) }) { first, _ in first }
        categories = Dictionary(content.categories.map { ($0.id, $0.name) }) { first, _ in first }
        issues = content.issues
    }

    func subject(_ scope: Notice.Scope) -> NamedScope {
        let name: LocalizedText? =
            switch scope {
            case .product(let sku): products[sku]
            case .carrier(let id): carriers[id]
            case .channel(let id): channels[id]
            case .category(let id): categories[id]
            case .group(let name): groups[name]
            case .site: nil
            }
        return NamedScope(scope, name: name)
    }

    func issue(_ code: String) -> NamedIssue { NamedIssue(code, name: issues[code]?.name) }

    private static func withVariants(_ name: LocalizedText) -> LocalizedText {
        var all = name
        all.common = name.common.map { "\($0), …" }
        all.byLanguage = Dictionary(
            uniqueKeysWithValues: name.byLanguage.map { ($0, $0.isChinese ? "\($1)等款" : "\($1) and variants") })
        return all
    }
}
