extension Content {
    /// What improvements and overrides say was fixed, sorted by day, each once.
    package var fixes: [Fix] {
        var fixes: Set<Fix> = []
        for improvement in improvements {
            guard let issue = improvement.issue else { continue }
            if let sku = improvement.product { fixes.insert(Fix(scope: .product(sku), issue: issue, day: improvement.day)) }
            if let carrier = improvement.carrier { fixes.insert(Fix(scope: .carrier(carrier), issue: issue, day: improvement.day)) }
            if improvement.product == nil, improvement.carrier == nil {
                fixes.insert(Fix(scope: .site, issue: issue, day: improvement.day))
            }
        }
        for override in overrides {
            if case .fixed(let day) = override.action {
                for (scope, issue) in subjects(ofNotice: override.notice) { fixes.insert(Fix(scope: scope, issue: issue, day: day)) }
            }
        }
        return fixes.sorted { ($0.day, $0.issue, $0.scope.kind, $0.scope.name) < ($1.day, $1.issue, $1.scope.kind, $1.scope.name) }
    }

    /// What a notice with this id is about. An id names no kind of scope, so one name may stand for a category and a group alike.
    private func subjects(ofNotice id: String) -> [(Notice.Scope, issue: String)] {
        guard Notice.day(inID: id) != nil else { return [] }
        let trouble = id.dropLast(11)
        let codes = Set(issues.issues.map(\.code)).union(statistics.tickets.lazy.map(\.issue))
        return codes.filter { trouble.hasSuffix("-" + $0) }.flatMap { code in
            scopes(named: String(trouble.dropLast(code.count + 1))).map { ($0, code) }
        }
    }

    private func scopes(named name: String) -> [Notice.Scope] {
        var scopes: [Notice.Scope] = name == "site" ? [.site] : []
        let sku = SKU(name)
        if products.contains(where: { $0.sku == sku }) || statistics.tickets.contains(where: { $0.sku == sku }) {
            scopes.append(.product(sku))
        }
        if products.contains(where: { $0.group == name }) { scopes.append(.group(name)) }
        if products.contains(where: { $0.category == name }) { scopes.append(.category(name)) }
        if carriers.contains(where: { $0.id == name })
            || statistics.tickets.contains(where: { $0.carrier == name }) || statistics.orders.contains(where: { $0.carrier == name })
        {
            scopes.append(.carrier(name))
        }
        if settings.channels.contains(where: { $0.id == name }) || statistics.tickets.contains(where: { $0.channel == name }) {
            scopes.append(.channel(name))
        }
        return scopes
    }
}
