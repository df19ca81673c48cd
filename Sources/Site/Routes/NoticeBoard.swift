import Model

/// The site's notices, found by what they are about.
struct NoticeBoard: Sendable {
    /// Active ones first: urgent before normal, what concerns many before what concerns few, then the newest; then retired ones, last retired first.
    let notices: [PublishedNotice]
    /// Numbers of the active ones, in order.
    let active: [Int]
    let retired: [Int]
    /// Active ones about the whole shop, in order.
    let ofShop: [Int]
    /// Active ones about carriers, in order.
    let ofCarriers: [Int]
    /// Active ones about ways to reach the shop, in order.
    let ofChannels: [Int]
    private let byScope: [Notice.Scope: [Int]]
    private let byIssue: [String: [Int]]

    init(_ all: [PublishedNotice]) {
        let notices = all.sorted { Self.comes($0, before: $1) }
        let active = notices.indices.filter { !notices[$0].isRetired }
        self.notices = notices
        self.active = active
        retired = notices.indices.filter { notices[$0].isRetired }
        var byScope: [Notice.Scope: [Int]] = [:]
        for number in notices.indices {
            for scope in Set(notices[number].scopes) { byScope[scope, default: []].append(number) }
        }
        self.byScope = byScope
        var byIssue: [String: [Int]] = [:]
        for number in active { if let issue = notices[number].issue { byIssue[issue, default: []].append(number) } }
        self.byIssue = byIssue
        ofShop = (byScope[.site] ?? []).filter { !notices[$0].isRetired }
        func ofKind(_ kind: String) -> [Int] { active.filter { notices[$0].scopes.contains { $0.kind == kind } } }
        ofCarriers = ofKind("carrier")
        ofChannels = ofKind("channel")
    }

    private static func comes(_ a: PublishedNotice, before b: PublishedNotice) -> Bool {
        switch (a.to, b.to) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (nil, nil):
            if a.level != b.level { return a.level < b.level }
            if a.breadth != b.breadth { return a.breadth < b.breadth }
            if a.from != b.from { return a.from > b.from }
        case (.some(let x), .some(let y)):
            if x != y { return x > y }
        }
        return a.id < b.id
    }

    /// Active ones about exactly this, in order.
    func active(about scope: Notice.Scope) -> [Int] { (byScope[scope] ?? []).filter { !notices[$0].isRetired } }

    /// Active and retired ones of the product, and of its group and category, in order.
    func about(_ product: Product) -> [Int] {
        var found = byScope[.product(product.sku)] ?? []
        if let group = product.group { found += byScope[.group(group)] ?? [] }
        if let category = product.category { found += byScope[.category(category)] ?? [] }
        return found.count < 2 ? found : Set(found).sorted()
    }

    /// Active ones about the product, its group or its category, in order.
    func active(about product: Product) -> [Int] { about(product).filter { !notices[$0].isRetired } }

    /// Active ones with one of the issues, in order.
    func active(issues: [String]) -> [Int] {
        let found = issues.compactMap { byIssue[$0] }
        return found.count < 2 ? found.first ?? [] : Set(found.joined()).sorted()
    }

    /// Skus that notices speak of.
    var skus: Set<SKU> {
        Set(byScope.keys.compactMap { if case .product(let sku) = $0 { sku } else { nil } })
    }
}

extension PublishedNotice {
    /// How few it concerns: 0 the whole shop, 5 one product.
    var breadth: Int { scopes.map(\.breadth).min() ?? 0 }
}

extension Notice.Scope {
    /// How few it concerns: 0 the whole shop, 5 one product; also the order in which lists group notices.
    var breadth: Int {
        switch self {
        case .site: 0
        case .carrier: 1
        case .channel: 2
        case .category: 3
        case .group: 4
        case .product: 5
        }
    }
}
