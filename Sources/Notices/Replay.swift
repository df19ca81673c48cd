import Model

/// History, week by week: what is known grows, and each week decides once.
///
/// Causes are asked from the widest to the narrowest: carriers and channels, then categories, the shop, groups of variants, and
/// products. What a wider cause explains is expected of the narrower ones, so one cause makes one notice.
struct Replay: Sendable {
    private let tally: Tally
    private let knobs: Knobs
    private let catalogue: IssueCatalogue
    private let exposure: Exposure

    private var baseline: Baseline
    private var shop: SiteSeries
    private var carriers: CarrierSeries?
    private var channels: ChannelSeries?
    private var categories: CategorySeries?
    private var groups: GroupSeries?
    private var products: ProductSeries
    /// What was known of carriers and categories after the last good week.
    private var risk: Risk

    init(_ tally: Tally, products described: [Product], issues catalogue: IssueCatalogue, knobs: Knobs) {
        self.tally = tally
        self.knobs = knobs
        self.catalogue = catalogue
        exposure = Exposure(tally, source: tally.orders.isEmpty ? .complaints : .orders, knobs: knobs)
        baseline = Baseline(issues: tally.issues.count, knobs: knobs)
        shop = SiteSeries(tally, knobs: knobs)
        let basis: Notice.Evidence.Basis = tally.orders.isEmpty ? .complaints : .orders
        products = ProductSeries(tally, knobs: knobs, basis: basis)
        let assortment = Assortment(described, skus: tally.skus)
        carriers = CarrierSeries(tally, catalogue: catalogue, knobs: knobs)
        channels = ChannelSeries(tally, catalogue: catalogue, knobs: knobs)
        categories = CategorySeries(tally, assortment: assortment, cells: products.cells.count, knobs: knobs, basis: basis)
        groups = GroupSeries(tally, assortment: assortment, knobs: knobs, basis: basis)
        risk = Risk(skus: tally.skus.count, issues: tally.issues.count)
    }

    /// Writes down, week by week, what happens to these.
    mutating func follow(_ subjects: Set<Subject>) {
        products.follow(subjects, issues: tally.issues)
        shop.follow(subjects, issues: tally.issues)
        groups?.follow(subjects, issues: tally.issues)
        categories?.follow(subjects, issues: tally.issues)
        carriers?.follow(subjects, issues: tally.issues)
        channels?.follow(subjects, issues: tally.issues)
    }

    /// Troubles that are likelier than not and have no notice, the surest first.
    var candidates: [Candidate] {
        let series: [(any ScopedSeries)?] = [products, shop, groups, categories, carriers, channels]
        let all = series.compactMap(\.self).flatMap { $0.candidates(issues: tally.issues) }
        return all.sorted { a, b in
            (-a.probability, a.scope.kind, a.scope.name, a.issue) < (-b.probability, b.scope.kind, b.scope.name, b.issue)
        }
    }

    /// What happened to all that ever had a notice, and to what was followed.
    var courses: [Subject: Course] {
        var all = products.courses(issues: tally.issues) + shop.courses(issues: tally.issues)
        all += groups?.courses(issues: tally.issues) ?? []
        all += categories?.courses(issues: tally.issues) ?? []
        all += carriers?.courses(issues: tally.issues) ?? []
        all += channels?.courses(issues: tally.issues) ?? []
        return Dictionary(all.map { ($0.subject, $0.course) }) { first, _ in first }
    }

    /// Takes in the next week of the tally.
    mutating func step(_ week: Int) {
        products.move(to: week, exposure: exposure)
        guard let exposed = exposure.ofProducts(in: week) else { return }
        guard exposed.contains(where: { $0 > 0 }) else { return }
        let common = CommonCatalogue(tally, exposed: exposed, knobs: knobs)
        let inTrouble = products.inTrouble(groups)
        var catalogue = common.catalogue(of: week, without: inTrouble, of: products, risk: risk)
        guard !baseline.isMissing(catalogue) else { return }
        let carried = askWiderCauses(week, exposed: exposed)
        if risk.isKnown { catalogue = common.catalogue(of: week, without: inTrouble, of: products, risk: risk) }
        let rates = baseline.rates(in: catalogue)
        stepShop(week, catalogue: catalogue, common: common)
        categories?.learn(week, exposed: exposed, rates: rates, carriers: carried, products: products, groups: groups)
        judge(week, exposed: exposed, rates: rates, carried: carried)
        baseline.append(catalogue)
    }

    /// Carriers, channels and categories take in the week; what they explain of it becomes `risk`.
    ///
    /// - Returns: what carriers alone explain.
    private mutating func askWiderCauses(_ week: Int, exposed: [Double]) -> Risk {
        var carried = Risk(skus: tally.skus.count, issues: tally.issues.count)
        carriers?.step(week, products: products)
        carriers?.apply(to: &carried)
        channels?.step(week)
        categories?.step(week, exposed: exposed, risk: carried, products: products, groups: groups)
        risk = carried
        categories?.apply(to: &risk)
        return carried
    }

    private mutating func stepShop(_ week: Int, catalogue: Baseline.Catalogue, common: CommonCatalogue) {
        let explained = tally.issues.indices.map { issue in
            (tally.orders.isEmpty ? carriers?.factor(of: issue) ?? 1 : 1) * (channels?.factor(of: issue) ?? 1)
        }
        shop.step(week, catalogue: catalogue, exposed: common.total, standard: common.standard(risk), explained: explained)
    }

    private mutating func judge(_ week: Int, exposed: [Double], rates: [Double], carried: Risk) {
        let guess = orderGuess(week, exposed: exposed, rates: rates)
        groups?.step(week, shop: shop) { [risk] sku, issue, count in
            let expected = exposed[sku] * rates[issue] * risk.factor(of: sku, issue)
            let factor = guess?.factor(sku, besides: count, expected: expected) ?? 1
            return (exposed[sku] * factor, expected * factor)
        }
        products.step(
            week,
            by: ProductSeries.Standard(
                exposed: exposed, rates: rates, guess: guess, risk: carried, categories: categories, groups: groups, shop: shop))
    }

    /// What complaints of other kinds say about the products' orders, where not all weeks behind this one are known.
    private func orderGuess(_ week: Int, exposed: [Double], rates: [Double]) -> OrderGuess? {
        let unknown = exposure.unknownPart(of: week)
        guard unknown > 1e-9 else { return nil }
        var complaints = Array(repeating: 0.0, count: exposed.count)
        let table = tally.tickets
        for row in table.start[week]..<table.start[week + 1] { complaints[Int(table.sku[row])] += table.count[row] }
        var expected = allExpected(exposed: exposed, rates: rates)
        for cell in products.inTrouble(groups) {
            let (sku, issue) = (products.cells.sku[cell], products.cells.issue[cell])
            complaints[sku] -= products.cells.complaints(cell, in: week)
            expected[sku] -= exposed[sku] * rates[issue] * risk.factor(of: sku, issue)
        }
        return OrderGuess(unknown: unknown, complaints: complaints, expected: expected, knobs: knobs)
    }

    /// Complaints of all kinds that are to be expected of each product.
    private func allExpected(exposed: [Double], rates: [Double]) -> [Double] {
        guard risk.isKnown else {
            let rate = rates.reduce(0, +)
            return exposed.map { $0 * rate }
        }
        return exposed.indices.map { sku in
            rates.indices.reduce(0) { $0 + exposed[sku] * rates[$1] * risk.factor(of: sku, $1) }
        }
    }

    /// Everything that was decided so far, with names.
    var notices: [Notice] {
        let wider = (carriers?.notices ?? []) + (channels?.notices ?? []) + (categories?.notices ?? [])
        let decided = products.notices + shop.notices + (groups?.notices ?? []) + wider
        return decided.map { notice($0) }.map { ($0, $0.id) }.sorted { ($0.0.from, $0.1) < ($1.0.from, $1.1) }.map(\.0)
    }

    private func notice(_ decided: Decided) -> Notice {
        let code = tally.issues[decided.issue]
        let posting = decided.posting
        return Notice(
            scope: decided.scope, issue: code, from: posting.from, to: posting.to, level: catalogue[code]?.level ?? 2,
            probability: posting.probability, evidence: posting.evidence)
    }
}
