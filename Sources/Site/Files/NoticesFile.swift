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
        var fields = ["\"id\":\(JSON.text(notice.id))", "\"scope\":\"\(notice.scope.kind)\""]
        switch notice.scope {
        case .product(let sku): fields.append("\"sku\":\(JSON.text(sku.text))")
        case .group(let name), .category(let name), .carrier(let name), .channel(let name):
            fields.append("\"\(notice.scope.kind)\":\(JSON.text(name))")
        case .site: break
        }
        let texts = site.languages.indices.map { "\(JSON.text(site.languages[$0].tag)):\(words(number, $0))" }
        fields += [
            "\"issue\":\(JSON.text(notice.issue))", "\"from\":\"\(notice.from)\"", "\"to\":\(notice.to.map { "\"\($0)\"" } ?? "null")",
            "\"level\":\(notice.level)", "\"probability\":\(JSON.number(notice.probability, decimals: 4))",
            "\"evidence\":\(evidence(notice))", "\"texts\":{\(texts.joined(separator: ","))}",
        ]
        return "{\(fields.joined(separator: ","))}"
    }

    private func evidence(_ notice: Notice) -> String {
        let shown = PublishedEvidence(notice.evidence, floor: site.settings.privacyFloor)
        return "{\"weeks\":\(shown.weeks),\"tickets\":\(shown.tickets.map(String.init) ?? "null"),\"orders\":\(shown.orders),"
            + "\"rate\":\(shown.rate.map { JSON.number($0, decimals: 4) } ?? "null"),"
            + "\"usual_rate\":\(JSON.number(shown.usualRate, decimals: 4)),"
            + "\"ratio\":\(shown.ratio.map { JSON.number($0, decimals: 2) } ?? "null")}"
    }

    private func words(_ number: Int, _ language: Int) -> String {
        let notice = site.board.notices[number]
        let words = site.words(language)
        let page = site.table.index(of: .notice(number), in: language).map { site.table[$0] }
        return "{\"title\":\(JSON.text(words.title(notice, subject: site.subject(of: notice, language)))),"
            + "\"advice\":\(words.advice(notice).map { JSON.text($0) } ?? "null"),\"since\":\(JSON.text(words.since(notice))),"
            + "\"evidence\":\(JSON.text(words.evidence(notice))),"
            + "\"url\":\(page.map { JSON.text(Address.encoded($0.route.path)) } ?? "null")}"
    }
}
