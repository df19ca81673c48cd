import Model

/// The site's notices, found by what they are about.
struct NoticeBoard: Sendable {
    /// Active ones first, urgent before normal, newest first; then retired ones, last retired first.
    let notices: [PublishedNotice]
    /// Numbers of the active ones, in order.
    let active: [Int]
    let retired: [Int]
    /// Active ones about the whole shop, in order.
    let ofShop: [Int]
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
    }

    private static func comes(_ a: PublishedNotice, before b: PublishedNotice) -> Bool {
        switch (a.to, b.to) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (nil, nil):
            if a.level != b.level { return a.level < b.level }
            if a.from != b.from { return a.from > b.from }
        case (.some(let x), .some(let y)):
            if x != y { return x > y }
        }
        return a.id < b.id
    }

    /// Active and retired ones of the scopes, in order, each once.
    func about(_ scopes: some Sequence<Notice.Scope>) -> [Int] {
        Set(scopes.flatMap { byScope[$0] ?? [] }).sorted()
    }

    /// Active and retired ones of the product, and of its group and category, in order.
    func about(_ product: Product) -> [Int] {
        var found = byScope[.product(product.sku)] ?? []
        if let group = product.group { found += byScope[.group(group)] ?? [] }
        if let category = product.category { found += byScope[.category(category)] ?? [] }
        return found.count < 2 ? found : Set(found).sorted()
    }

    /// Active ones about the product, its group or its category, in order.
    func active(about product: Product) -> [Int] { about(product).filter { !notices[$0].isRetired } }

    /// Active ones with one of the issues, in order, at most `limit`.
    func active(issues: [String], limit: Int) -> [Int] {
        Array(Set(issues.flatMap { (byIssue[$0] ?? []).prefix(limit) }).sorted().prefix(limit))
    }

    /// Skus that notices speak of.
    var skus: Set<SKU> {
        Set(byScope.keys.compactMap { if case .product(let sku) = $0 { sku } else { nil } })
    }
}
