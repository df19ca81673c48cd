package import Model

extension NoticeHistory {
    /// What became of the complaints that a notice is about.
    ///
    /// - Parameter day: since when; the day on which it went up where nil.
    /// - Returns: nil where the figures do not say.
    package func effect(of notice: Notice, since day: Day? = nil) -> Effect? {
        effect(on: Subject(notice.scope, notice.issue), since: day ?? notice.from)
    }

    /// By index: what became of the complaints that each improvement answers; nil where it names no issue or the figures do not say.
    ///
    /// Where an improvement names a product and a carrier, its effect is that on the product.
    package func effects(of improvements: [Improvement]) -> [Effect?] {
        improvements.map { improvement in
            guard let issue = improvement.issue else { return nil }
            let scope: Notice.Scope =
                if let sku = improvement.product { .product(sku) } else if let carrier = improvement.carrier { .carrier(carrier) } else {
                    .site
                }
            return effect(on: Subject(scope, issue), since: improvement.day)
        }
    }

    private func effect(on subject: Subject, since day: Day) -> Effect? {
        guard let course = courses[subject] else { return nil }
        let filter = Knobs().filter(for: subject.scope)
        return EffectMeasure(filter: filter, perOrder: subject.scope == .site).effect(of: course.weeks, since: day)
    }
}
