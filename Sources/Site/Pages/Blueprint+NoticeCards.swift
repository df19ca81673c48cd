import Model

/// Notices as templates get them; addresses start from the site's root, so that pages of one depth share them.
extension Blueprint {
    /// How many stand open at one place, and how many more are folded away there.
    static let openNotices = 3
    private static let foldedNotices = 9

    func title(of number: Int, _ language: Int) -> String {
        let notice = board.notices[number]
        return words(language).title(notice, subject: subject(of: notice, language))
    }

    /// A notice in full.
    func noticeCard(_ number: Int, _ language: Int, root: String, anchor: String = "notice-", isBrief: Bool = false) -> Values {
        let notice = board.notices[number]
        let words = words(language)
        let subject = subject(of: notice, language)
        var values = Values()
        values.text("id", notice.id)
        values.text("anchor", anchor + Address.step(notice.id))
        values.text("title", words.title(notice, subject: subject))
        values.text("url", table.index(of: .notice(number), in: language).map { root + Address.encoded(table[$0].route.path) })
        values.text("issue", words.issue(notice))
        values.text("code", notice.issue)
        values.text("sizes", notice.isRetired ? nil : words.sizes(notice).map { JSON.number($0, decimals: 1) })
        values.flag("is_urgent", notice.level <= 1 && !notice.isRetired)
        values.flag("is_retired", notice.isRetired)
        values.flag("is_brief", isBrief)
        values.text("level", words.level(notice))
        values.text("title_lang", words.titleLanguage(notice)?.tag)
        values.text("advice", words.advice(notice))
        values.text("advice_lang", words.adviceLanguage(notice)?.tag)
        values.text("compensation", words.compensation(notice))
        values.text("since", words.since(notice))
        values.text("evidence", words.evidence(notice, subject: subject))
        values.text("as_of", words.figures(of: notice))
        return values
    }

    /// Active notices at one place; nil where there are none.
    func noticeList(_ numbers: [Int], _ language: Int, root: String, isBrief: Bool) -> String? {
        guard !numbers.isEmpty else { return nil }
        return noticeBlocks.block(NoticeBlocks.Key(language: language, root: root, notices: numbers, place: .list(isBrief: isBrief))) {
            let further = numbers.dropFirst(Self.openNotices)
            let folded = further.prefix(Self.foldedNotices)
            let elsewhere = further.count - folded.count
            var values = shared(language, root: root)
            values.list("shown", numbers.prefix(Self.openNotices).map { noticeCard($0, language, root: root, isBrief: isBrief) })
            values.list("folded", folded.map { noticeCard($0, language, root: root, isBrief: isBrief) })
            values.text("fold", folded.isEmpty ? nil : labels[language].counted(.moreNotices, folded.count))
            values.text("elsewhere", elsewhere == 0 ? nil : labels[language].counted(.elsewhereNotices, elsewhere))
            values.flag("is_brief", isBrief)
            return templates[language].render(.noticeList, values)
        }
    }

    /// What stands at the top of every page; nil where no notice is about the whole shop.
    func banner(_ language: Int, root: String) -> String? {
        guard !board.ofShop.isEmpty else { return nil }
        var values = shared(language, root: root)
        let folded = board.ofShop.dropFirst(Self.openNotices)
        values.list("shown", board.ofShop.prefix(Self.openNotices).map { noticeCard($0, language, root: root, anchor: "banner-") })
        values.list("folded", folded.map { noticeCard($0, language, root: root, anchor: "banner-") })
        values.text("fold", folded.isEmpty ? nil : labels[language].counted(.moreNotices, folded.count))
        return templates[language].render(.banner, values)
    }
}
