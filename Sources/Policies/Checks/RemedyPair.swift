import Model

/// The compensation standard of one policy against the lines of compensation in another, problem by problem.
///
/// A problem may have several lines (one day late, three days late), and one policy may tell only some of them. So two policies contradict
/// each other where both name an amount or a deadline of one kind for a problem and have none in common.
enum RemedyPair {
    static func differences(_ own: PolicyTerms, _ other: PolicyTerms) -> [TermsPair.Difference] {
        let issues = own.compensation.flatMap(\.issues)
        var found: [TermsPair.Difference] = []
        var seen: Set<String> = []
        for issue in issues where seen.insert(issue).inserted {
            let rows = own.compensation.filter { $0.issues.contains(issue) }
            let others = other.compensation.filter { $0.issues.contains(issue) }
            guard let place = rows.first?.place, let otherPlace = others.first?.place else { continue }
            for kind in Kind.allCases {
                let first = rows.flatMap(kind.values)
                let second = others.flatMap(kind.values)
                guard let one = first.first, let two = second.first else { continue }
                let isShared = first.contains { value in second.contains { value.agrees(with: $0) } }
                if isShared || !one.isComparable(to: two) { continue }
                found.append(
                    TermsPair.Difference(
                        subject: "\(kind.words) for '\(issue)'", own: one.text, place: place, other: two.text,
                        otherPlace: otherPlace))
            }
        }
        return found
    }

    private enum Value {
        case span(TimeSpan)
        case money(Money)
        case percent(Int)

        func agrees(with other: Value) -> Bool {
            switch (self, other) {
            case (.span(let a), .span(let b)): TermsPair.same(a, b)
            case (.money(let a), .money(let b)): a == b
            case (.percent(let a), .percent(let b)): a == b
            default: false
            }
        }

        func isComparable(to other: Value) -> Bool {
            if case .money(let a) = self, case .money(let b) = other { return a.currency == b.currency }
            return true
        }

        var text: String {
            switch self {
            case .span(let span): Names.span(span)
            case .money(let money): money.description
            case .percent(let share): Names.percent(share)
            }
        }
    }

    private enum Kind: CaseIterable {
        case report, refund, resent, coupon, share

        var words: String {
            switch self {
            case .report: "time to report"
            case .refund: "time until a refund"
            case .resent: "time until a new parcel leaves"
            case .coupon: "coupon"
            case .share: "share paid back"
            }
        }

        func values(_ remedy: Remedy) -> [Value] {
            switch self {
            case .report: remedy.report.map { [.span($0.within)] } ?? []
            case .refund: deadlines(remedy) { if case .refund = $0 { true } else { false } }
            case .resent: deadlines(remedy) { [.reship, .replacement, .missingPart].contains($0) }
            case .coupon:
                remedy.choices.flatMap(\.parts).compactMap {
                    if case .coupon(let money) = $0 { .money(money) } else { nil }
                }
            case .share:
                remedy.choices.flatMap(\.parts).compactMap {
                    if case .refund(.percent(let share)) = $0 { .percent(share) } else { nil }
                }
            }
        }

        private func deadlines(_ remedy: Remedy, _ has: (Remedy.Part) -> Bool) -> [Value] {
            remedy.choices.filter { $0.parts.contains(where: has) }.compactMap { choice in
                choice.deadline.map { .span($0.within) }
            }
        }
    }
}
