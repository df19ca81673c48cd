import Model

/// A notice in the words of one language.
struct NoticeWords: Sendable {
    let labels: Labels
    let settings: Settings
    let issues: IssueCatalogue
    let figuresUpTo: Week?

    /// The issue's name where it stands alone, with a capital letter; a code that nobody explained is shown as written.
    func issue(_ notice: Notice) -> String {
        name(notice).map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? notice.issue
    }

    /// The issue's name as it ends a headline: `runs small`.
    private func name(_ notice: Notice) -> String? {
        issues[notice.issue]?.name.text(in: labels.language, fallback: settings.defaultLanguage)
    }

    /// What a shopper should do, or should have done while the notice was up.
    func advice(_ notice: Notice) -> String? {
        issues[notice.issue]?.advice?.text(in: labels.language, fallback: settings.defaultLanguage)
    }

    /// What a shopper should do now; nothing once the notice has come down.
    func currentAdvice(_ notice: Notice) -> String? { notice.isRetired ? nil : advice(notice) }

    func title(_ notice: Notice, subject: String) -> String {
        labels.text(.noticeTitle, ["subject": subject, "issue": name(notice) ?? notice.issue])
    }

    func level(_ notice: Notice) -> String {
        if notice.isRetired { return labels[.noticeRetired] }
        return labels[notice.level <= 1 ? .noticeUrgent : .noticeNormal]
    }

    /// From when; for a retired one also until when.
    func since(_ notice: Notice) -> String {
        guard let to = notice.to else { return labels.text(.noticeSince, ["date": labels.date(notice.from)]) }
        return labels.text(.noticeFromTo, ["from": labels.date(notice.from), "to": labels.date(to)])
    }

    /// "Figures up to the week of ...".
    func figures() -> String? {
        figuresUpTo.map { labels.text(.noticeFigures, ["from": labels.date($0.monday), "date": labels.date($0.sunday)]) }
    }

    /// The figures as a sentence, in words where the privacy floor forbids a count.
    func evidence(_ notice: Notice) -> String {
        let evidence = PublishedEvidence(notice.evidence, floor: settings.privacyFloor)
        let countsBuyers = if case .product = notice.scope { true } else { false }
        let weeks = labels.counted(.weeks, evidence.weeks)
        guard let tickets = evidence.tickets else {
            if notice.isRetired { return labels.text(.noticeSeveralPast, ["weeks": weeks]) }
            return labels.text(countsBuyers ? .noticeSeveralBuyers : .noticeSeveralOrders, ["weeks": weeks])
        }
        let usual =
            evidence.expected < 0.5
            ? labels[.noticeFewer] : labels.text(.noticeAbout, ["count": labels.number(Int(evidence.expected.rounded()))])
        let label: Label =
            switch (notice.evidence.basis, countsBuyers) {
            case (.complaints, _): notice.isRetired ? .noticeComplaintsPast : .noticeComplaints
            case (.orders, true): notice.isRetired ? .noticeBuyersPast : .noticeBuyers
            case (.orders, false): notice.isRetired ? .noticeOrdersPast : .noticeOrders
            }
        return labels.text(
            label, ["tickets": labels.number(tickets), "orders": labels.number(evidence.orders), "weeks": weeks, "usual": usual])
    }
}
