package import Model

/// Why a scope and issue has a notice on the morning of `asOf`, or why not.
///
///     explain(Subject(.product(SKU("DR-1001")), "runs_small"), statistics, products: products, issues: issues, asOf: today)
///
/// History is replayed as `decide` does it; see there for the parameters.
package func explain(
    _ subject: Subject, _ statistics: WeeklyStatistics, products: [Product] = [], issues: IssueCatalogue, fixes: [Fix] = [], asOf: Day,
    knobs: Knobs = Knobs()
) -> Explanation {
    let history = decide(
        statistics, products: products, issues: issues, fixes: fixes, following: [subject], asOf: asOf, knobs: knobs)
    let course = history.courses[subject] ?? Course()
    let related = Relations(subject.scope, statistics: statistics, products: products)
    let wider = history.active.filter { $0.issue == subject.issue && related.covers($0.scope) }
    let thresholds = Thresholds(of: subject.scope, knobs: knobs)
    let notices = history.notices.filter { $0.scope == subject.scope && $0.issue == subject.issue }
    let evidence = course.evidence(span: knobs.evidenceWeeks)
    let filter = knobs.filter(for: subject.scope)
    var explanation = Explanation(
        subject: subject, asOf: asOf, lastWeek: history.lastWeek, weeks: course.weeks, basis: course.basis, notices: notices, finding: .up,
        rises: course.rises(thresholds: thresholds, filter: filter, countDecay: knobs.countDecay), evidence: evidence,
        rate: .share(of: Double(evidence?.tickets ?? 0), in: evidence?.orders ?? 0),
        ratio: .ratio(of: Double(evidence?.tickets ?? 0), expected: evidence?.expected ?? 0, prior: knobs.product.prior),
        ratioPrior: knobs.product.prior, thresholds: thresholds,
        wider: wider, isKept: notices.last.map { history.kept.contains($0) } ?? false, outlook: course.outlook(thresholds: thresholds))
    explanation.finding = explanation.finding(
        of: course, complaints: related.complaints(about: subject.issue, before: asOf))
    return explanation
}

extension Knobs {
    /// The filter that watches this kind of scope.
    func filter(for scope: Notice.Scope) -> FilterKnobs {
        switch scope {
        case .product, .group: product
        case .site: shop
        case .carrier: carrier.filter
        case .category: category.filter
        case .channel: channel.filter
        }
    }
}

extension Explanation {
    fileprivate func finding(of course: Course, complaints: Int) -> Finding {
        guard complaints > 0 else { return .noComplaints }
        if active != nil { return .up }
        guard let last = weeks.last, let evidence else {
            return Double(complaints) < thresholds.minimumCount ? .neverEnough(complaints: complaints) : .notWatched
        }
        let recent = course.standing?.recentCount ?? Double(last.tickets)
        if last.probability >= thresholds.up, recent >= thresholds.minimumCount { return wider.isEmpty ? .idle : .covered }
        if recent < thresholds.minimumCount, last.probability >= 0.5 || evidence.ratio > thresholds.normal {
            return .tooFew(recent: recent)
        }
        return evidence.ratio <= thresholds.normal ? .normal : .notSure
    }
}
