import Model

extension Settings {
    private static let keys = [
        "name", "languages", "url", "time_zone", "currency", "brand", "logo", "shop_url", "description", "countries", "channels",
        "promises",
        "navigation", "privacy_floor", "publish", "trusted_html", "statistics", "inches", "search_log",
    ]

    /// Reads `site.yml`; nil when it does not even say in which languages the site is.
    init?(reading source: SourceFile, report: Report) {
        let text = String(decoding: source.bytes, as: UTF8.self)
        let before = report.diagnostics.count
        guard let node = YAMLNode.parse(text, firstLine: 1, report: report) else {
            if report.diagnostics.count == before {
                report.error("source.empty", "the file is empty; write at least 'name: ...' and 'languages: [en]'")
            }
            return nil
        }
        guard let site = Keys(node, "site.yml", known: Self.keys, report: report),
            let languages = Self.languages(site)
        else { return nil }
        let name = site.localized("name", languages)
        if name == nil, !site.hasKey("name") || site.node("name") == nil { site.requires("name", "Help") }
        self.init(name: name ?? LocalizedText(""), languages: languages)
        readPlace(site)
        brand = site.localized("brand", languages)
        description = site.localized("description", languages)
        logo = site.text("logo")
        readChannels(site)
        readPromises(site)
        readNavigation(site)
        if let floor = site.number("privacy_floor", example: 5) {
            if floor < 1 {
                report.error("settings.privacy-floor", site.place(of: "privacy_floor"), "'privacy_floor' is at least 1; write it as 5")
            }
            privacyFloor = max(1, floor)
        }
        publish = site.choice("publish", [.automatic, .reviewed]) ?? .automatic
        trustsHTML = site.flag("trusted_html") ?? false
        inches = site.choice("inches", InchStyle.allCases) ?? .quarters
        readStatistics(site)
        readSearchLog(site)
    }

    private mutating func readSearchLog(_ site: Keys) {
        guard let written = site.written("search_log") else { return }
        if WebAddress.isReceiver(written.value) {
            searchLog = written.value
        } else {
            site.report.error(
                "settings.search-log", written.place,
                "'\(written.value)' is no place that pages can send to; write a path on the site's own host, such as /search-log, or an address "
                    + "such as https://log.example.com/search")
        }
    }

    /// `statistics: false`, or `statistics: { response_times: false }`: what is not named stays.
    private mutating func readStatistics(_ site: Keys) {
        guard let node = site.node("statistics") else { return }
        if node.text != nil {
            if site.flag("statistics") == false { statistics = [] }
            return
        }
        let parts = StatisticsPart.allCases
        guard let keys = Keys(node, "'statistics'", known: parts.map(\.rawValue), report: site.report) else { return }
        for part in parts where keys.flag(part.rawValue) == false { statistics.remove(part) }
    }

    /// Addresses of every site that look like language tags.
    private static let addresses = ["api", "faq"]

    private static func languages(_ site: Keys) -> [Language]? {
        guard site.node("languages") != nil else {
            site.requires("languages", "[en, zh]")
            return nil
        }
        var languages: [Language] = []
        let before = site.report.diagnostics.count
        for tag in site.texts("languages", example: "[en, zh]") {
            if addresses.contains(tag.value.lowercased()) {
                site.report.error(
                    "settings.language-address", tag.place,
                    "'/\(tag.value)/' is an address of every site and cannot be a language's too; remove it")
            } else if !Language.isTag(tag.value) {
                site.report.error("settings.language", tag.place, "'\(tag.value)' is not a language tag; write it as en, zh or pt-BR")
            } else if languages.contains(where: { $0.tag.lowercased() == tag.value.lowercased() }) {
                site.report.error("settings.language-twice", tag.place, "'\(tag.value)' stands here twice; keep one of them")
            } else {
                languages.append(Language(tag.value))
            }
        }
        if languages.isEmpty, site.report.diagnostics.count == before {
            site.report.error(
                "settings.no-language", site.place(of: "languages"), "'languages' names none; write it as [en, zh], the default first")
        }
        return languages.isEmpty ? nil : languages
    }

    private mutating func readPlace(_ site: Keys) {
        let report = site.report
        url = site.webAddress("url", isGood: { WebAddress.isBase($0) }).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        shopURL = site.webAddress("shop_url")
        if let zone = site.text("time_zone") {
            if Self.isTimeZone(zone) {
                timeZone = zone
            } else {
                report.error(
                    "settings.time-zone", site.place(of: "time_zone"), "'\(zone)' is not a time zone; write it as Asia/Shanghai or UTC")
            }
        }
        if let currency = site.text("currency") {
            if currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
                self.currency = currency
            } else {
                report.error("settings.currency", site.place(of: "currency"), "'\(currency)' is not a currency; write it as USD")
            }
        }
        countries = site.texts("countries", example: "[CN, US]").compactMap { country in
            if country.value.utf8.count == 2, country.value.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return country.value }
            report.error(
                "settings.country", country.place, "'\(country.value)' is not a country; write two capital letters, as in CN or US")
            return nil
        }
    }

    /// `UTC`, `Asia/Shanghai`, `America/Argentina/Buenos_Aires`; which of them exist, the machine that builds knows.
    private static func isTimeZone(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isWellFormed = parts.allSatisfy { part in
            (part.utf8.first.map { (0x41...0x5A).contains($0) } ?? false)
                && part.utf8.allSatisfy { byte in
                    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                        || [0x2B, 0x2D, 0x5F].contains(byte)
                }
        }
        return isWellFormed && (parts.count > 1 || text == "UTC")
    }

    private mutating func readChannels(_ site: Keys) {
        for node in site.nodes("channels", example: "- id: chat") {
            guard let keys = Keys(node, "a channel", known: ["id", "name", "address", "hours", "best_for"], report: site.report) else {
                continue
            }
            guard let id = keys.text("id") else {
                if !keys.hasKey("id") { keys.requires("id", "chat") }
                continue
            }
            if channels.contains(where: { $0.id == id }) {
                site.report.error("settings.channel-twice", keys.place(of: "id"), "the channel '\(id)' stands here twice; keep one of them")
                continue
            }
            channels.append(
                Channel(
                    id: id, name: keys.localized("name", languages) ?? LocalizedText(id), address: keys.text("address"),
                    hours: keys.localized("hours", languages), bestFor: keys.localized("best_for", languages)))
        }
    }

    private mutating func readPromises(_ site: Keys) {
        for node in site.nodes("promises", example: "- { channel: chat, first_response: 5 minutes }") {
            guard let keys = Keys(node, "a promise", known: ["channel", "first_response", "resolution"], report: site.report) else {
                continue
            }
            guard let channel = keys.written("channel") else {
                if !keys.hasKey("channel") { keys.requires("channel", channels.first?.id ?? "chat") }
                continue
            }
            let ids = channels.map(\.id)
            if !ids.contains(channel.value) {
                site.report.error("settings.unknown-channel", channel.place, unknownName(channel.value, "channel", ids))
                continue
            }
            promises.append(
                Promise(channel: channel.value, firstResponse: keys.length("first_response"), resolution: keys.length("resolution")))
        }
    }

    private mutating func readNavigation(_ site: Keys) {
        guard site.node("navigation") != nil else { return }
        var entries: [NavigationEntry] = []
        for node in site.nodes("navigation", example: "- { title: Policies, link: /policies/ }") {
            guard let keys = Keys(node, "an entry of the navigation", known: ["title", "link"], report: site.report) else { continue }
            let title = keys.localized("title", languages)
            let link = keys.written("link")
            if !keys.hasKey("title") { keys.requires("title", "Policies") }
            if !keys.hasKey("link") { keys.requires("link", "/policies/") }
            if let title, let link { entries.append(NavigationEntry(title: title, link: link.value, line: link.place.line)) }
        }
        navigation = entries
    }
}

extension Keys {
    /// An address on the web, `https://...`.
    func webAddress(_ key: String, isGood: (String) -> Bool = { WebAddress.isWhole($0) }) -> String? {
        guard let written = written(key) else { return nil }
        if isGood(written.value) { return written.value }
        report.error("value.web-address", written.place, "'\(key)' is not a web address; write it as https://help.example.com/")
        return nil
    }
}

/// `there is no channel 'chta'; did you mean 'chat'?`
func unknownName(_ name: String, _ kind: String, _ known: [String]) -> String {
    if let nearest = nearestName(to: name, among: known) { return "there is no \(kind) '\(name)'; did you mean '\(nearest)'?" }
    if known.isEmpty { return "there is no \(kind) '\(name)'; none is defined" }
    var told: Set<String> = []
    let known = known.filter { told.insert($0).inserted }
    let shown = known.count > 12 ? known.prefix(12).joined(separator: ", ") + ", ..." : known.joined(separator: ", ")
    return "there is no \(kind) '\(name)'; write one of: \(shown)"
}
