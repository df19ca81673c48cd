extension Content {
    /// What improvements say was fixed, sorted by day.
    package var fixes: [Fix] {
        var fixes: [Fix] = []
        for improvement in improvements {
            guard let issue = improvement.issue else { continue }
            if let sku = improvement.product { fixes.append(Fix(scope: .product(sku), issue: issue, day: improvement.day)) }
            if let carrier = improvement.carrier { fixes.append(Fix(scope: .carrier(carrier), issue: issue, day: improvement.day)) }
            if improvement.product == nil, improvement.carrier == nil {
                fixes.append(Fix(scope: .site, issue: issue, day: improvement.day))
            }
        }
        return fixes.sorted { ($0.day, $0.issue, $0.scope.kind, $0.scope.name) < ($1.day, $1.issue, $1.scope.kind, $1.scope.name) }
    }
}
