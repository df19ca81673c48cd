import Model

/// `feed.xml` in one language: versions of policies, notices and improvements, newest first (Atom, RFC 4287).
struct Feed {
    private let site: Blueprint
    private let url: String
    private let language: Int
    private static let limit = 100

    init(_ site: Blueprint, url: String, language: Int) {
        self.site = site
        self.url = url
        self.language = language
    }

    private struct Entry {
        var day: Day
        var route: Route
        var title: String
        var summary: String
        var id: String
    }

    func file() -> OutputFile {
        let entries = (policies() + notices() + improvements()).sorted { ($1.day, $0.id) < ($0.day, $1.id) }.prefix(Self.limit)
        let route = site.feedRoute(language)
        let home = absolute(Route(language == 0 ? "" : site.languages[language].tag + "/"))
        let name = site.text(site.settings.name, language)
        var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        out += "<feed xmlns=\"http://www.w3.org/2005/Atom\"\(HTML.attribute("xml:lang", site.languages[language].tag))>\n"
        out += "<title>\(HTML.escaped(name))</title>\n<id>\(absolute(route))</id>\n"
        out +=
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(absolute(route))\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"\(home)\"/>\n"
        out += "<author><name>\(HTML.escaped(site.text(ifAny: site.settings.brand, language) ?? name))</name></author>\n"
        out += "<updated>\(Self.time(entries.first?.day ?? Day(number: 0)))</updated>\n"
        for entry in entries {
            out += "<entry><title>\(HTML.escaped(entry.title))</title><id>\(entry.id)</id><updated>\(Self.time(entry.day))</updated>"
            out += "<link rel=\"alternate\" type=\"text/html\" href=\"\(absolute(entry.route))\"/>"
            if !entry.summary.isEmpty { out += "<summary>\(HTML.escaped(entry.summary))</summary>" }
            out += "</entry>\n"
        }
        return OutputFile(path: route.path, text: out + "</feed>\n")
    }

    private static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }

    /// Absolute, and escaped for XML.
    private func absolute(_ route: Route) -> String { HTML.escaped(Address.encoded(url + route.path, ascii: true)) }

    /// Versions that have taken effect, and announced ones from the day that their text carries.
    private func policies() -> [Entry] {
        var found: [Entry] = []
        for (number, policy) in site.content.policies.enumerated() {
            for (place, version) in policy.versions.enumerated() {
                let kind: PageKind = policy.isDated ? .policyVersion(number, place) : .policy(number)
                guard let effective = version.effective, let article = version.texts[site.languages[language]],
                    let page = site.table.index(of: kind, in: language), let day = effective <= site.asOf ? effective : article.updated,
                    day <= site.asOf
                else { continue }
                let route = site.table[page].route
                let summary = version.change[site.languages[language]] ?? article.description ?? ""
                found.append(Entry(day: day, route: route, title: site.table[page].title, summary: summary, id: absolute(route)))
            }
        }
        return found
    }

    private func improvements() -> [Entry] {
        site.content.improvements.enumerated().compactMap { number, improvement in
            guard improvement.day <= site.asOf, let page = site.table.own(.improvement(number), in: language) else { return nil }
            let planned = site.table[page]
            let summary = planned.article.flatMap { site.articles[$0].article.description } ?? ""
            return Entry(day: improvement.day, route: planned.route, title: planned.title, summary: summary, id: absolute(planned.route))
        }
    }

    private func notices() -> [Entry] {
        let words = site.words(language)
        return site.board.notices.enumerated().compactMap { number, notice in
            guard let page = site.table.own(.notice(number), in: language) else { return nil }
            let route = site.table[page].route
            let parts = [words.level(notice), words.since(notice), words.currentAdvice(notice)]
            let summary = parts.compactMap(\.self).joined(separator: " · ")
            return Entry(day: notice.to ?? notice.from, route: route, title: site.table[page].title, summary: summary, id: absolute(route))
        }
    }
}
