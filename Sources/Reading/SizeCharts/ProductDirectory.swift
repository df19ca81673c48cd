import Model

/// The products of `products.csv`, to be found by what size charts say of them.
///
/// Two hundred charts ask for ten thousand products: each question costs what it finds, not what there is.
struct ProductDirectory {
    let products: [Product]
    private let bySKU: [SKU: Int]
    /// Skus as bytes with their products' numbers, sorted by bytes: those of one prefix stand together.
    private let inOrder: [(sku: [UInt8], number: Int)]
    private var byTrait: [ProductSelector.Trait: [Int]] = [:]

    /// - Complexity: O(n log n)
    init(_ products: [Product]) {
        self.products = products
        bySKU = Dictionary(products.enumerated().map { ($1.sku, $0) }) { first, _ in first }
        inOrder = products.enumerated().map { (Array($1.sku.text.utf8), $0) }.sorted { $0.sku.lexicographicallyPrecedes($1.sku) }
        for (number, product) in products.enumerated() {
            if let category = product.category { add(number, .category, category) }
            if let group = product.group { add(number, .group, group) }
            for tag in product.tags { add(number, .tag, tag) }
        }
    }

    private mutating func add(_ number: Int, _ kind: ProductSelector.Trait.Kind, _ name: String) {
        byTrait[.init(kind: kind, name: name), default: []].append(number)
    }

    func number(of sku: SKU) -> Int? { bySKU[sku] }

    /// The numbers of the products that a selector chooses, in no particular order.
    func numbers(_ selector: ProductSelector) -> [Int] {
        switch selector {
        case .sku(let sku): return bySKU[sku].map { [$0] } ?? []
        case .pattern(let pattern):
            return inOrder[start(of: pattern.prefix)...].lazy.prefix { $0.sku.starts(with: pattern.prefix) }
                .filter { pattern.matches($0.sku) }.map(\.number)
        case .having(let traits):
            let lists = traits.map { byTrait[$0] ?? [] }
            guard let shortest = lists.min(by: { $0.count < $1.count }) else { return [] }
            return shortest.filter { number in traits.allSatisfy { $0.holds(for: products[number]) } }
        }
    }

    /// The place of the first sku that does not come before `prefix`.
    private func start(of prefix: [UInt8]) -> Int {
        var (low, high) = (0, inOrder.count)
        while low < high {
            let middle = (low + high) / 2
            if inOrder[middle].sku.lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// All names of a kind, sorted, for "did you mean".
    func names(_ kind: ProductSelector.Trait.Kind) -> [String] { byTrait.keys.filter { $0.kind == kind }.map(\.name).sorted() }

    /// Why a selector chooses nothing, and what to write.
    func whyNothing(_ selector: ProductSelector) -> String {
        switch selector {
        case .sku(let sku): return unknownProduct(sku, products.lazy.map(\.sku))
        case .pattern(let pattern):
            guard let example = likeness(to: pattern) ?? products.first?.sku else {
                return "'\(pattern.text)' matches no product, for products.csv has none; add them there"
            }
            return "'\(pattern.text)' matches no product in products.csv; write it like their skus, such as '\(example)'"
        case .having(let traits):
            for trait in traits where byTrait[trait] == nil {
                return unknownName(trait.name, trait.kind.rawValue, names(trait.kind))
                    .replacing(" '\(trait.name)';", with: " '\(trait.name)' in products.csv;")
            }
            let all = traits.map { "the \($0.kind.rawValue) '\($0.name)'" }.joined(separator: " and ")
            return "no product in products.csv has \(all); write an entry for each, or correct products.csv"
        }
    }

    /// A sku that differs from the pattern's start in nothing but capitals.
    private func likeness(to pattern: SKUPattern) -> SKU? {
        let prefix = String(decoding: pattern.prefix, as: UTF8.self).lowercased()
        return products.first { $0.sku.text.lowercased().hasPrefix(prefix) }?.sku
    }
}

/// `there is no product 'DR-101' in products.csv; did you mean 'DR-1001'?`
func unknownProduct(_ sku: SKU, _ known: some Sequence<SKU>) -> String {
    let nearest = nearestName(to: sku.text, among: known.lazy.map(\.text)).map { "did you mean '\($0)'?" }
    return "there is no product '\(sku)' in products.csv; \(nearest ?? "add it there or remove it here")"
}
