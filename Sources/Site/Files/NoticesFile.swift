import Model

/// `/api/notices.json`: active and retired notices with their words in every language; docs/api-notices.md describes it.
struct NoticesFile {
    static let version = 1
    private let site: Blueprint

    init(_ site: Blueprint) {
        self.site = site
    }

    func file() -> OutputFile {
        var out: [UInt8] = []
        out += Array("{\"version\":\(Self.version),\"as_of\":\"\(site.asOf)\",\"figures_up_to\":".utf8)
        (site.figuresUpTo.map { JSONText.text($0.description) } ?? .null).append(to: &out)
        out += Array(",\"notices\":[".utf8)
        for number in site.board.notices.indices {
            out += Array((number == 0 ? "\n" : ",\n").utf8)
            entry(number).append(to: &out)
        }
        out += Array("\n]}\n".utf8)
        return OutputFile(path: "api/notices.json", bytes: out)
    }

    private func entry(_ number: Int) -> JSONText {
        let notice = site.board.notices[number]
        var fields: [(String, JSONText)] = [("id", .text(notice.id)), ("scope", .text(notice.scope.kind))]
        switch notice.scope {
        case .product(let sku): fields.append(("sku", .text(sku.text)))
        case .site: break
        default: fields.append((notice.scope.kind, .text(notice.scope.name)))
        }
        fields += [
            ("issue", .text(notice.issue)), ("from", .text(notice.from.description)),
            ("to", notice.to.map { .text($0.description) } ?? .null), ("level", .number(notice.level)),
            ("probability", .decimal(notice.probability, digits: 2)), ("evidence", evidence(notice)),
        ]
        let texts = site.languages.indices.map { (site.languages[$0].tag, words(number, $0)) }
        fields.append(("texts", .object(texts)))
        return .object(fields)
    }

    private func evidence(_ notice: Notice) -> JSONText {
        let shown = PublishedEvidence(notice.evidence, floor: site.settings.privacyFloor)
        return .object([
            ("weeks", .number(shown.weeks)), ("tickets", shown.tickets.map { .number($0) } ?? .null), ("orders", .number(shown.orders)),
            ("rate", shown.rate.map { .decimal($0, digits: 4) } ?? .null), ("usual_rate", .decimal(shown.usualRate, digits: 4)),
            ("ratio", shown.ratio.map { .decimal($0, digits: 2) } ?? .null),
        ])
    }

    private func words(_ number: Int, _ language: Int) -> JSONText {
        let notice = site.board.notices[number]
        let words = site.words(language)
        let page = site.table.index(of: .notice(number), in: language).map { site.table[$0] }
        return .object([
            ("title", .text(words.title(notice, subject: site.subject(of: notice, language)))),
            ("advice", words.advice(notice).map { .text($0) } ?? .null), ("since", .text(words.since(notice))),
            ("evidence", .text(words.evidence(notice))),
            ("url", page.map { .text(Address.encoded($0.route.path)) } ?? .null),
        ])
    }
}
