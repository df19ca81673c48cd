import Model

/// What pages of one language, depth and section share: rendered once, used by thousands of pages.
struct Frame: Sendable {
    struct Key: Hashable, Sendable {
        var language: Int
        /// The way to the site's root.
        var root: String
        /// The entry of the navigation that is current, -1 for none.
        var entry: Int
        /// Whether the current entry is the page itself.
        var isPage: Bool
        var showsSearch: Bool
    }

    /// Its number among the site's frames.
    var number: Int
    /// The values that every template gets.
    var shared: Values
    var header: String
    var footer: String
    /// Notices about the whole shop; nil where there are none.
    var banner: String?
}

extension Blueprint {
    /// The way from the page to the root; for 404.html, which answers at any address, the site's own path.
    func root(of page: PlannedPage) -> String {
        guard page.kind == .notFound else { return page.route.toRoot }
        return baseURL.map(Self.path(of:)) ?? "/"
    }

    /// `/help/` for `https://example.com/help/`.
    static func path(of url: String) -> String {
        let bytes = Array(url.utf8)
        var slashes = 0
        for (index, byte) in bytes.enumerated() where byte == 0x2F {
            slashes += 1
            if slashes == 3 { return String(decoding: bytes[index...], as: UTF8.self) }
        }
        return "/"
    }

    func frameKey(of page: PlannedPage, _ index: Int) -> Frame.Key {
        let entries = navigation[page.language]
        func entry(leadsTo page: Int) -> Int? {
            entries.firstIndex { if case .page(page, suffix: _) = $0.target { true } else { false } }
        }
        let own = entry(leadsTo: index)
        let section = own ?? table.index(of: page.kind.section, in: page.language).flatMap { entry(leadsTo: $0) }
        return Frame.Key(
            language: page.language, root: root(of: page), entry: section ?? -1, isPage: own != nil,
            showsSearch: page.kind != .home && page.kind != .search)
    }

    /// All frames that the pages need.
    func makeFrames() -> [Frame.Key: Frame] {
        var frames: [Frame.Key: Frame] = [:]
        for (index, page) in table.pages.enumerated() {
            let key = frameKey(of: page, index)
            if frames[key] == nil { frames[key] = frame(key, number: frames.count) }
        }
        return frames
    }

    private func frame(_ key: Frame.Key, number: Int) -> Frame {
        let shared = shared(key.language, root: key.root)
        var header = shared
        header.flag("shows_search", key.showsSearch)
        header.list(
            "navigation",
            navigation[key.language].enumerated().map { number, entry in
                var values = Values()
                let page: Int? = if case .page(let page, suffix: _) = entry.target { page } else { nil }
                let shown = page.flatMap { table[$0].fallback }
                values.link(
                    entry.title, url(entry.target, root: key.root), in: entry.language?.tag,
                    language: shown.map { languageName($0, in: key.language) })
                values.flag("is_page", number == key.entry && key.isPage)
                values.flag("is_section", number == key.entry && !key.isPage)
                return values
            })
        var footer = shared
        footer.list("channels", channelValues[key.language])
        let set = templates[key.language]
        return Frame(
            number: number, shared: shared, header: set.render(.header, header), footer: set.render(.footer, footer),
            banner: banner(key.language, root: key.root))
    }

    private func url(_ target: ResolvedLink, root: String) -> String {
        switch target {
        case .page(let page, let suffix): root + Address.encoded(table[page].route.path) + Address.tidied(suffix)
        case .file(let path, let suffix): root + Address.encoded(path) + Address.tidied(suffix)
        case .finished(let url): url
        }
    }

    /// The values that every template gets.
    func shared(_ language: Int, root: String) -> Values {
        func url(_ kind: PageKind) -> String? {
            table.index(of: kind, in: language).map { root + Address.encoded(table[$0].route.path) }
        }
        var pages = Values()
        for (name, kind) in [
            ("home", PageKind.home), ("policies", .policies), ("size_charts", .sizeCharts), ("questions", .questions), ("guide", .guide),
            ("notices", .notices), ("improvements", .improvements), ("statistics", .statistics), ("contact", .contact), ("search", .search),
            ("index", .index),
        ] { pages.text(name, url(kind)) }
        pages.text("feed", baseURL == nil ? nil : root + feedRoute(language).path)
        var values = Values()
        values.text("lang", languages[language].tag)
        values.text("root", root)
        values.text("site_name", text(settings.name, language))
        values.text("brand", text(ifAny: settings.brand, language) ?? text(settings.name, language))
        values.text("logo", settings.logo.map { root + Address.encoded("assets/" + $0) })
        values.text("shop_url", settings.shopURL.map(Address.tidied))
        values.text("search_log", settings.searchLog.map(Address.tidied))
        values.object("pages", pages)
        return values
    }

    /// The feed's address in the language.
    func feedRoute(_ language: Int) -> Route { Route(language == 0 ? "feed.xml" : languages[language].tag + "/feed.xml") }

    /// The feed of one policy, beside its page.
    func feedRoute(_ language: Int, policy: Int) -> Route {
        let path = "policies/\(content.policies[policy].name)/feed.xml"
        return Route(language == 0 ? path : languages[language].tag + "/" + path)
    }

    /// The ways to reach the shop, in the order of site.yml.
    func channels(_ language: Int) -> [Values] { settings.channels.map { channel($0, language) } }

    func channel(_ channel: Channel, _ language: Int) -> Values {
        let promise = settings.promises.first { $0.channel == channel.id }
        var values = Values()
        values.text("anchor", channelAnchor(channel))
        values.text("name", text(channel.name, language))
        values.text("address", channel.address.map(Self.readable))
        values.text("url", channel.address.flatMap(Self.link))
        values.text("hours", text(ifAny: channel.hours, language))
        values.text("best_for", text(ifAny: channel.bestFor, language))
        values.text("first_response", promise?.firstResponse.map(labels[language].length))
        values.text("resolution", promise?.resolution.map(labels[language].length))
        // What was measured stands on /contact/ alone, beside the day that it goes up to.
        values.text("measured_response", nil)
        values.text("measured_resolution", nil)
        return values
    }

    func channelAnchor(_ channel: Channel) -> String { "channel-" + Address.step(channel.id) }

    private static func readable(_ address: String) -> String {
        for scheme in ["https://", "http://", "mailto:", "tel:"] where address.hasPrefix(scheme) {
            let rest = address.dropFirst(scheme.count)
            return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
        }
        return address
    }

    /// The address as a link: a web address as it is, an e-mail address, a phone number; nil for other words.
    static func link(to address: String) -> String? {
        if let scheme = LinkResolver.scheme(of: address) {
            return ["https", "http", "mailto", "tel", "sms"].contains(scheme) ? Address.tidied(address) : nil
        }
        if address.utf8.contains(0x40), !address.utf8.contains(0x20) { return "mailto:" + Address.tidied(address) }
        let digits = address.utf8.filter { (0x30...0x39).contains($0) || $0 == 0x2B }
        let isNumber = address.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2B, 0x20, 0x2D, 0x28, 0x29, 0x2E].contains($0) }
        return isNumber && digits.count >= 3 ? "tel:" + String(decoding: digits, as: UTF8.self) : nil
    }
}
