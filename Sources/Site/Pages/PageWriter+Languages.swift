import Model

/// What is shown in another language than the page's, and what is said about it.
extension PageWriter {
    /// The text's language where it is not the page's.
    func foreign(_ other: Language?) -> String? {
        other.flatMap { $0 == site.languages[language] ? nil : $0.tag }
    }

    /// The language of a title on this page.
    func titleLanguage(of target: Int) -> String? { foreign(site.table[target].titleLanguage) }

    /// What stands behind a link to a page that this language lacks: which language it is in; nil for all other pages.
    func languageName(of target: Int) -> String? { site.table[target].fallback.map { site.languageName($0, in: language) } }

    /// Adds the page to a list of links.
    func add(_ target: Int, to list: inout LinkList) {
        list.add(site.table[target].title, url(target), language: titleLanguage(of: target), badge: languageName(of: target))
    }

    /// The languages of this page's title, description and text, each absent where it is the page's own.
    func addLanguages(to values: inout Values) {
        let text = foreign(article?.language)
        values.text("title_lang", titleLanguage(of: number))
        values.text("description_lang", article?.description == nil ? nil : text)
        values.text("body_lang", text)
    }

    /// What a reader should know of the language: that the page is in another one, or that a translation is behind its original.
    func languageNote() -> Values? {
        guard let article, article.language != site.languages[language] else { return staleNote() }
        // The home page has more to say than its opening words.
        guard page.kind != .home, let other = site.languages.firstIndex(of: article.language) else { return nil }
        let hasContact = page.kind != .contact
        return note(
            labels.text(.languageMissing, ["language": site.languageName(other, in: language)]),
            link: hasContact ? labels[.languageHelp] : nil, url: hasContact ? url(.contact) : nil)
    }

    private func staleNote() -> Values? {
        guard let article, article.isStale else { return nil }
        let original = site.languages.indices.first { $0 != language && site.table.own(page.kind, in: $0) != nil }
        guard let original, let target = site.table.own(page.kind, in: original) else { return nil }
        let name = site.languageName(original, in: language)
        return note(
            labels.text(.languageStale, ["language": name]), link: labels.text(.languageOriginal, ["language": name]), url: url(target),
            hreflang: site.languages[original].tag)
    }

    private func note(_ text: String, link: String?, url: String?, hreflang: String? = nil) -> Values {
        var values = Values()
        values.text("text", text)
        values.text("link", link)
        values.text("url", url)
        values.text("hreflang", hreflang)
        return values
    }
}

extension Blueprint {
    /// The name of a language in the words of another, else in its own.
    func languageName(_ other: Int, in language: Int) -> String {
        let tag = languages[other].tag
        return labels[language].own("language.names.\(tag)") ?? labels[other].own("language.name") ?? tag
    }
}
