import Model

/// A notice in the words of one language.
struct NoticeWords: Sendable {
    let labels: Labels
    let settings: Settings
    var issues: IssueCatalogue
    let figuresUpTo: Week?

    // MARK: What it is

    /// The issue's name where it stands alone, with a capital letter; a code that nobody explained is shown as written.
    func issue(_ notice: PublishedNotice) -> String? {
        notice.issue.map { code in issueName(code).map(Self.capitalized) ?? code }
    }

    /// The issue's name as it ends a headline: `runs small`.
    private func issueName(_ code: String) -> String? { issues[code].map { text($0.name) } }

    private static func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    private func text(_ words: LocalizedText) -> String { words.text(in: labels.language, fallback: settings.defaultLanguage) }

    /// The text of a notice that the shop wrote, in the language or the nearest one.
    func article(_ notice: PublishedNotice) -> Article? {
        guard let texts = notice.texts else { return nil }
        return texts.nearest(to: labels.language, of: settings.languages)
    }

    /// The language of the title where it is not that of these words.
    func titleLanguage(_ notice: PublishedNotice) -> Language? {
        if let title = notice.title { return title.language(in: labels.language, fallback: settings.defaultLanguage) }
        return article(notice).flatMap { $0.language == labels.language ? nil : $0.language }
    }

    /// The language of the advice where it is not that of these words.
    func adviceLanguage(_ notice: PublishedNotice) -> Language? {
        if let advice = notice.advice { return advice.language(in: labels.language, fallback: settings.defaultLanguage) }
        if let article = article(notice), article.description != nil { return article.language == labels.language ? nil : article.language }
        return nil
    }

    /// The shop's own title, else what it is about and what is wrong.
    ///
    /// - Parameter subject: what it is about, in words.
    func title(_ notice: PublishedNotice, subject: String) -> String {
        if let title = notice.title { return text(title) }
        if let article = article(notice) { return article.title }
        guard let code = notice.issue else { return subject }
        let name = issueName(code)
        guard notice.scopes.contains(.site) else { return labels.text(.noticeTitle, ["subject": subject, "issue": name ?? code]) }
        return labels.text(.noticeTitleShop, ["issue": name.map(Self.capitalized) ?? code])
    }

    /// Whether the shop gave it a title of its own.
    func hasOwnTitle(_ notice: PublishedNotice) -> Bool { notice.title != nil || notice.texts != nil }

    /// What a shopper should do, or should have done while the notice was up.
    func advice(_ notice: PublishedNotice) -> String? {
        if let advice = notice.advice { return text(advice) }
        if let description = article(notice)?.description { return description }
        return notice.issue.flatMap { issues[$0]?.advice }.map(text)
    }

    /// How many sizes the advice goes up, below 0 down: what the shop said with its own words, else what the issue says. Own words
    /// without a number, and a mix-up of units, name no size: nothing is computed that the shop did not say.
    func sizes(_ notice: PublishedNotice) -> Double? {
        guard let code = notice.issue, Issue.mayAdviseSizes(code) else { return nil }
        if let own = notice.sizes { return own == 0 ? nil : own }
        guard notice.advice == nil, article(notice)?.description == nil else { return nil }
        return issues[code].flatMap { $0.sizes == 0 ? nil : $0.sizes }
    }

    /// What a shopper should do now; nothing once the notice has come down.
    func currentAdvice(_ notice: PublishedNotice) -> String? { notice.isRetired ? nil : advice(notice) }

    /// What the shop offers to those whom it concerns.
    func compensation(_ notice: PublishedNotice) -> String? { notice.compensation.map(text) }

    func level(_ notice: PublishedNotice) -> String {
        if notice.isRetired { return labels[.noticeRetired] }
        return labels[notice.level <= 1 ? .noticeUrgent : .noticeNormal]
    }

    // MARK: When

    /// From when; also until when, of a retired one and where the shop has named the last day.
    func since(_ notice: PublishedNotice) -> String {
        guard let to = notice.lastDay ?? notice.to else { return labels.text(.noticeSince, ["date": labels.date(notice.from)]) }
        return labels.text(.noticeFromTo, ["from": labels.date(notice.from), "to": labels.date(to)])
    }

    /// "Figures up to the week ending ...".
    func figures() -> String? {
        figuresUpTo.map { labels.text(.noticeFigures, ["from": labels.date($0.monday), "date": labels.date($0.sunday)]) }
    }

    /// The same of one notice: nothing where it has no figures, or where its figures are of another time.
    func figures(of notice: PublishedNotice) -> String? { notice.figures == nil || notice.isRetired ? nil : figures() }
}

extension NoticeWords {
    /// The issue's name with a capital letter; a code that nobody explained is shown as written.
    func issue(code: String) -> String {
        let name = issues[code]?.name.text(in: labels.language, fallback: settings.defaultLanguage) ?? code
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
