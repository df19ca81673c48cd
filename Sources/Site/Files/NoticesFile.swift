import Model

/// `/api/notices.json`: active and retired notices with their words in every language; docs/api-notices.md describes it.
struct NoticesFile {
    static let version = 1
    private let site: Blueprint

    init(_ site: Blueprint) {
        self.site = site
    }

    func file() -> OutputFile {
        let week = site.figuresUpTo.map { "\"\($0)\"" } ?? "null"
        var text = "{\"version\":\(Self.version),\"as_of\":\"\(site.asOf)\",\"figures_up_to\":\(week),\"notices\":["
        for number in site.board.notices.indices { text += (number == 0 ? "\n" : ",\n") + entry(number) }
        return OutputFile(path: "api/notices.json", text: text + "\n]}\n")
    }

    private func entry(_ number: Int) -> String {
        let notice = site.board.notices[number]
        var fields = ["\"id\":\(JSON.text(notice.id))"]
        if let first = notice.scopes.first { fields += scope(first) }
        if notice.scopes.count > 1 {
            fields.append("\"scopes\":[\(notice.scopes.map { "{\(scope($0).joined(separator: ","))}" }.joined(separator: ","))]")
        }
        fields += [
            "\"issue\":\(quoted(notice.issue))", "\"from\":\"\(notice.from)\"", "\"to\":\(notice.to.map { "\"\($0)\"" } ?? "null")",
            "\"level\":\(notice.level)", "\"sizes\":\(site.words(0).sizes(notice).map { JSON.number($0, decimals: 1) } ?? "null")",
            "\"probability\":\(notice.figures.map { JSON.number($0.probability, decimals: 4) } ?? "null")",
            "\"evidence\":\(notice.figures.map { evidence($0.evidence) } ?? "null")",
        ]
        if notice.texts != nil { fields.append("\"written\":true") }
        if notice.isPinned { fields.append("\"pinned\":true") }
        if !notice.replaced.isEmpty { fields.append("\"replaced\":[\(notice.replaced.map(JSON.text).joined(separator: ","))]") }
        return "{\((fields + ["\"texts\":{\(texts(number))}"]).joined(separator: ","))}"
    }

    /// The notice's words by language, without the braces around them.
    func texts(_ number: Int) -> String {
        site.languages.indices.map { "\(JSON.text(site.languages[$0].tag)):\(words(number, $0))" }.joined(separator: ",")
    }

    /// `"scope":"product","sku":"DR-1001"`.
    private func scope(_ scope: Notice.Scope) -> [String] {
        let kind = "\"scope\":\"\(scope.kind)\""
        return switch scope {
        case .product(let sku): [kind, "\"sku\":\(JSON.text(sku.text))"]
        case .group(let name), .category(let name), .carrier(let name), .channel(let name):
            [kind, "\"\(scope.kind)\":\(JSON.text(name))"]
        case .site: [kind]
        }
    }

    private func quoted(_ text: String?) -> String { text.map(JSON.text) ?? "null" }

    private func evidence(_ evidence: Notice.Evidence) -> String {
        let shown = PublishedEvidence(evidence, floor: site.settings.privacyFloor)
        return "{\"weeks\":\(shown.weeks),\"tickets\":\(shown.tickets.map(String.init) ?? "null"),\"orders\":\(shown.orders),"
            + "\"rate\":\(shown.rate.map { JSON.number($0, decimals: 4) } ?? "null"),"
            + "\"usual_rate\":\(JSON.number(shown.usualRate, decimals: 4)),"
            + "\"ratio\":\(shown.ratio.map { JSON.number($0, decimals: 2) } ?? "null")}"
    }

    private func words(_ number: Int, _ language: Int) -> String {
        let notice = site.board.notices[number]
        let words = site.words(language)
        let subject = site.subject(of: notice, language)
        let page = site.table.index(of: .notice(number), in: language).map { site.table[$0] }
        var fields = [
            "\"title\":\(JSON.text(words.title(notice, subject: subject)))", "\"advice\":\(quoted(words.advice(notice)))",
            "\"since\":\(JSON.text(words.since(notice)))", "\"evidence\":\(quoted(words.evidence(notice, subject: subject)))",
        ]
        if let compensation = words.compensation(notice) { fields.append("\"compensation\":\(JSON.text(compensation))") }
        if let article = words.article(notice) {
            fields.append("\"text\":\(JSON.text(String(decoding: article.body.plain, as: UTF8.self).trimmed))")
        }
        fields.append("\"url\":\(quoted(page.map { Address.encoded($0.route.path) }))")
        return "{\(fields.joined(separator: ","))}"
    }
}

extension String {
    /// Without spaces and line feeds at its ends.
    fileprivate var trimmed: String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A }
        let kept = utf8.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        return String(decoding: Array(kept), as: UTF8.self)
    }
}
