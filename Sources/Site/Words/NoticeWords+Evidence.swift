import Model

extension NoticeWords {
    /// The figures as one sentence, in words where the privacy floor forbids a count; nil for a notice without figures.
    ///
    /// - Parameter subject: what it is about, in words.
    func evidence(_ notice: PublishedNotice, subject: String) -> String? {
        guard let evidence = notice.figures?.evidence, let scope = notice.scopes.first else { return nil }
        let shown = PublishedEvidence(evidence, floor: settings.privacyFloor)
        let weeks = labels.counted(.weeks, shown.weeks)
        if notice.isRetired { return past(shown, evidence.basis, isOfBuyers: scope.isOfBuyers, weeks: weeks) }
        guard scope.isOfBuyers else { return clause(scope, notice.issue, subject: subject) + figures(shown, evidence.basis, scope, weeks) }
        guard shown.tickets != nil else { return labels.text(.noticeSeveralBuyers, ["weeks": weeks]) }
        let label: Label =
            switch (evidence.basis, scope) {
            case (.complaints, _): .noticeComplaints
            case (.orders, .product): .noticeBuyers
            case (.orders, _): .noticeBuyersOf
            }
        return fill(label, shown, weeks, subject: subject)
    }

    /// "Parcels with SwiftPost are being lost more often than usual": the label of the scope's kind and the issue, else that of
    /// the kind alone.
    private func clause(_ scope: Notice.Scope, _ issue: String?, subject: String) -> String {
        let own = issue.flatMap { labels.filled("notice.clause.\(scope.kind).\($0)", ["subject": subject]) }
        if let own { return own }
        let other: Label =
            switch scope {
            case .carrier: .noticeClauseCarrier
            case .channel: .noticeClauseChannel
            default: .noticeClauseShop
            }
        return labels.text(other, ["subject": subject])
    }

    /// ": 14 of about 1,200 in the last 5 weeks; about 3 would be usual."
    private func figures(_ shown: PublishedEvidence, _ basis: Notice.Evidence.Basis, _ scope: Notice.Scope, _ weeks: String) -> String {
        guard shown.tickets != nil else { return labels.text(.noticeFiguresSeveral, ["weeks": weeks]) }
        let label: Label =
            switch (basis, scope) {
            case (.complaints, _), (_, .channel): .noticeFiguresMessages
            case (_, .carrier): .noticeFiguresParcels
            default: .noticeFiguresOrders
            }
        return fill(label, shown, weeks)
    }

    /// Of a notice that has come down: its clearest weeks.
    private func past(_ shown: PublishedEvidence, _ basis: Notice.Evidence.Basis, isOfBuyers: Bool, weeks: String) -> String {
        guard shown.tickets != nil else { return labels.text(.noticeSeveralPast, ["weeks": weeks]) }
        let label: Label =
            switch (basis, isOfBuyers) {
            case (.complaints, _): .noticeComplaintsPast
            case (.orders, true): .noticeBuyersPast
            case (.orders, false): .noticeOrdersPast
            }
        return fill(label, shown, weeks)
    }

    private func fill(_ label: Label, _ shown: PublishedEvidence, _ weeks: String, subject: String = "") -> String {
        let usual =
            shown.expected < 0.5
            ? labels[.noticeFewer] : labels.text(.noticeAbout, ["count": labels.number(Int(shown.expected.rounded()))])
        return labels.text(
            label,
            [
                "tickets": labels.number(shown.tickets ?? 0), "orders": labels.number(shown.orders), "weeks": weeks, "usual": usual,
                "subject": subject,
            ])
    }
}

extension Notice.Scope {
    /// Whether those who complain bought a product of it, which a sentence can say; of parcels and answers it says what happens.
    fileprivate var isOfBuyers: Bool {
        switch self {
        case .product, .group, .category: true
        case .carrier, .channel, .site: false
        }
    }
}
