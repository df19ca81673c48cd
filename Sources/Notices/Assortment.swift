import Model

/// Which products belong together, as `products.csv` says: categories and groups of variants, by the tally's skus.
struct Assortment: Sendable {
    /// Sorted names.
    let categories: [String]
    let groups: [String]
    /// By sku; nil for a product that names none or that only statistics know.
    let category: [Int?]
    let group: [Int?]

    init(_ products: [Product], skus: [SKU]) {
        let known = Dictionary(products.map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = skus.map { known[$0] }
        (categories, category) = Self.numbered(rows.map { $0?.category })
        (groups, group) = Self.numbered(rows.map { $0?.group })
    }

    private static func numbered(_ all: [String?]) -> (names: [String], of: [Int?]) {
        let names = Set(all.compactMap(\.self)).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        return (names, all.map { $0.flatMap { places[$0] } })
    }
}
