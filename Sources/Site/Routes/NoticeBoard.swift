import Model

/// The site's notices, found by what they are about.
struct NoticeBoard: Sendable {
    /// Active ones first, urgent before normal, newest first; then retired ones, last retired first.
    let notices: [Notice]
    /// Numbers of the active ones, in order.
    let active: [Int]
    let retired: [Int]
    private let byScope: [Notice.Scope: [Int]]
    private let byIssue: [String: [Int]]

    init(_ all: [Notice]) {
        let notices = all.sorted { Self.comes($0, before: $1) }
        let active = notices.indices.filter { !notices[$0].isRetired }
        self.notices = notices
        self.active = active
        retired = notices.indices.filter { notices[$0].isRetired }
        byScope = Dictionary(grouping: notices.indices) { notices[$0].scope }
        byIssue = Dictionary(grouping: active) { notices[$0].issue }
    }

    private static func comes(_ a: Notice, before b: Notice) -> Bool {
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

    /// Active and retired ones of the product, and of its group and category, in order.
    func about(_ product: Product) -> [Int] {
        var found = byScope[.product(product.sku)] ?? []
        if let group = product.group { found += byScope[.group(group)] ?? [] }
        if let category = product.category { found += byScope[.category(category)] ?? [] }
        return found.sorted()
    }

    /// Active ones with one of the issues, at most `limit`.
    func active(issues: [String], limit: Int) -> [Int] {
        Array(Set(issues.flatMap { (byIssue[$0] ?? []).prefix(limit) }).sorted().prefix(limit))
    }

    /// Skus that notices speak of.
    var skus: Set<SKU> {
        Set(notices.compactMap { if case .product(let sku) = $0.scope { sku } else { nil } })
    }
}
