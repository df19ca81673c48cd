import Model

/// One entry of a size chart's `products` or `except`: a sku, a pattern of skus, or what products have in common.
enum ProductSelector: Hashable, Sendable {
    case sku(SKU)
    /// `DR-*`
    case pattern(SKUPattern)
    /// `{ category: dresses, tag: knit }`: products that have all of it.
    case having([Trait])

    /// A column of `products.csv` and what must stand there.
    struct Trait: Hashable, Sendable {
        var kind: Kind
        var name: String

        enum Kind: String, CaseIterable, Sendable { case category, tag, group }

        func holds(for product: Product) -> Bool {
            switch kind {
            case .category: product.category == name
            case .tag: product.tags.contains(name)
            case .group: product.group == name
            }
        }
    }
}

extension ProductSelector: CustomStringConvertible {
    /// As an author writes it: `DR-*`, `{ tag: knit }`.
    var description: String {
        switch self {
        case .sku(let sku): sku.text
        case .pattern(let pattern): pattern.text
        case .having(let traits): "{ " + traits.map { "\($0.kind.rawValue): \($0.name)" }.joined(separator: ", ") + " }"
        }
    }
}
