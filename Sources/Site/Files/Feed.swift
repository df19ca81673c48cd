import Model

/// A feed in one language, newest first (Atom, RFC 4287): `feed.xml` of the whole site with versions of policies, notices and
/// improvements, and `policies/NAME/feed.xml` with the versions of one policy.
struct Feed {
    let site: Blueprint
    let url: String
    let language: Int
    private static let limit = 100

    init(_ site: Blueprint, url: String, language: Int) {
        self.site = site
        self.url = url
        self.language = language
    }

    struct Entry {
        /// Never changes; escaped for XML, as everything that is an address here.
        var id: String
        var title: String
        var address: String
        /// When it was first there to read.
        var published: Day?
        /// When it last became news.
        var updated: Day
        var summary: String = ""
        /// The whole news, as text.
        var content: String?
        /// Where every change is listed.
        var related: String?
    }

    /// The feed of the site.
    func file() -> OutputFile {
        let entries = site.content.policies.indices.flatMap { policyEntries($0) } + notices() + improvements()
        let home = absolute(Route(language == 0 ? "" : site.languages[language].tag + "/"))
        return file(site.feedRoute(language), title: site.text(site.settings.name, language), alternate: home, entries)
    }

    /// The feeds of policies with dated versions, in every language that they are written in.
    static func policyFiles(_ site: Blueprint, url: String) -> [OutputFile] {
        site.languages.indices.flatMap { language in
            site.content.policies.indices.compactMap { number in
                Feed(site, url: url, language: language).file(ofPolicy: number)
            }
        }
    }

    private func file(ofPolicy number: Int) -> OutputFile? {
        guard site.hasFeed(policy: number, language), let page = site.table.own(.policy(number), in: language) else { return nil }
        let title = site.labels[language].text(.policyFeed, ["title": site.table[page].title])
        return file(
            site.feedRoute(language, policy: number), title: title, alternate: absolute(site.table[page].route), policyEntries(number))
    }

    private func file(_ route: Route, title: String, alternate: String, _ all: [Entry]) -> OutputFile {
        let entries = all.sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }.prefix(Self.limit)
        let author = site.text(ifAny: site.settings.brand, language) ?? site.text(site.settings.name, language)
        var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        out += "<feed xmlns=\"http://www.w3.org/2005/Atom\"\(HTML.attribute("xml:lang", site.languages[language].tag))>\n"
        out += "<title>\(HTML.escaped(title))</title>\n<id>\(absolute(route))</id>\n"
        out += "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(absolute(route))\"/>\n"
        out += "<link rel=\"alternate\" type=\"text/html\" href=\"\(alternate)\"/>\n"
        out += "<author><name>\(HTML.escaped(author))</name></author>\n"
        out += "<updated>\(Self.time(entries.first?.updated ?? Day(number: 0)))</updated>\n"
        for entry in entries { write(entry, to: &out) }
        return OutputFile(path: route.path, text: out + "</feed>\n")
    }

    private func write(_ entry: Entry, to out: inout String) {
        out += "<entry><title>\(HTML.escaped(entry.title))</title><id>\(entry.id)</id>"
        if let day = entry.published { out += "<published>\(Self.time(day))</published>" }
        out += "<updated>\(Self.time(entry.updated))</updated>"
        out += "<link rel=\"alternate\" type=\"text/html\" href=\"\(entry.address)\"/>"
        if let related = entry.related {
            let title = HTML.attribute("title", site.labels[language][.policyWhatChanged])
            out += "<link rel=\"related\" type=\"text/html\" href=\"\(related)\"\(title)/>"
        }
        if !entry.summary.isEmpty { out += "<summary>\(HTML.escaped(entry.summary))</summary>" }
        if let content = entry.content { out += "<content type=\"text\">\(HTML.escaped(content))</content>" }
        out += "</entry>\n"
    }

    private static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }

    /// Absolute, and escaped for XML.
    func absolute(_ route: Route) -> String { HTML.escaped(Address.encoded(url + route.path, ascii: true)) }
}

extension Blueprint {
    /// Whether the policy has a feed of its own in the language.
    func hasFeed(policy number: Int, _ language: Int) -> Bool {
        let policy = content.policies[number]
        return policy.isDated && policy.versions.contains { $0.texts[languages[language]] != nil }
    }
}
