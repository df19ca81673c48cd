import FoundationEssentials
import Model
import Policies
import Testing

@testable import Site

@Suite("/api/policies.json, the texts of policies and their SHA256SUMS") struct PoliciesFileTests {
    /// A policy with an earlier version, one in force that is recorded, and one to come; and one without a day.
    static func content() throws -> Content {
        var content = SampleShop.content()
        content.policies = []
        var versions: [Policy.Version] = []
        for (day, words) in [("2025-03-01", "14 days"), ("2026-09-01", "30 days"), ("2027-01-15", "60 days")] {
            let texts = SampleShop.texts("policies/returns/\(day)", "Returns", day == "2025-03-01" ? nil : "退货") {
                $0.body.plain = Array("\(words).\n".utf8)
            }
            versions.append(Policy.Version(effective: SampleShop.day(day), texts: texts))
        }
        versions[1].change = [SampleShop.en: "Longer"]
        versions[1].announced = SampleShop.day("2026-08-15")
        versions[1].corrections = [Policy.Correction(day: SampleShop.day("2026-09-20"), note: SampleTerms.both("Spelling", "错别字"))]
        versions[1].terms = SampleTerms.returns
        versions[2].changeKind = .minor
        content.policies = [
            Policy(
                name: "accessibility",
                versions: [Policy.Version(effective: nil, texts: SampleShop.texts("policies/accessibility", "Access", nil))], isDated: false
            ),
            Policy(name: "returns", versions: versions, isDated: true),
        ]
        var comparison = LedgerComparison(try VersionText.all(of: content), content: content, asOf: SampleShop.day("2026-09-30"))
        content.ledger = comparison.recorded()
        content.ledger?.entries.removeAll { $0.policy == "accessibility" }
        comparison = LedgerComparison(try VersionText.all(of: content), content: content, asOf: SampleShop.asOf)
        #expect(comparison.mistakes == [])
        return content
    }

    @Test("every version is there with its days, state, texts and digests")
    func versions() throws {
        let lines = try SamplePages(Self.content()).file("api/policies.json").split(separator: "\n").map(String.init)
        // printf '\xef\xbb\xbfAccess\n\nText of Access.\n' | sha256sum
        let access = "327b5aeb79d8a7ad4df3da4e8f8dc8b9e55fc8ffc3db34e83ec9912846dc4af1"
        // printf '\xef\xbb\xbfReturns\n\n14 days.\n' | sha256sum
        let fourteen = "b2dcd19d540838419ff5ad50e77d4fc60964ea3259eedb936e527e62bbafeb82"
        let expected: [String] = [
            "{\"version\":1,\"as_of\":\"2026-11-16\",\"policies\":[",
            "{\"name\":\"accessibility\",\"pages\":{\"en\":{\"title\":\"Access\",\"url\":\"policies/accessibility/\"}},\"versions\":[",
            "{\"effective\":null,\"from\":null,\"to\":null,\"state\":\"in force\",\"change_kind\":\"major\",\"announced\":null,\"corrections\":[],\"texts\":{\"en\":{\"title\":\"Access\",\"url\":\"policies/accessibility/\",\"change\":null,\"text\":\"policies/accessibility/text.txt\",\"sha256\":\"\(access)\",\"recorded\":null}},\"terms\":null}",
            "]},",
            "{\"name\":\"returns\",\"pages\":{\"en\":{\"title\":\"Returns\",\"url\":\"policies/returns/\"},\"zh\":{\"title\":\"退货\",\"url\":\"zh/policies/returns/\"}},\"versions\":[",
            "{\"effective\":\"2025-03-01\",\"from\":\"2025-03-01\",\"to\":\"2026-08-31\",\"state\":\"earlier\",\"change_kind\":\"major\",\"announced\":null,\"corrections\":[],\"texts\":{\"en\":{\"title\":\"Returns\",\"url\":\"policies/returns/2025-03-01/\",\"change\":null,\"text\":\"policies/returns/2025-03-01/text.txt\",\"sha256\":\"\(fourteen)\",\"recorded\":\"2026-09-30\"}},\"terms\":null},",
        ]
        #expect(lines.prefix(6) == expected[...])
        #expect(
            lines[6].hasPrefix(
                "{\"effective\":\"2026-09-01\",\"from\":\"2026-09-01\",\"to\":\"2027-01-14\",\"state\":\"in force\",\"change_kind\":\"major\","
                    + "\"announced\":\"2026-08-15\",\"corrections\":[{\"date\":\"2026-09-20\",\"note\":{\"en\":\"Spelling\",\"zh\":\"错别字\"}}],"
                    + "\"texts\":{\"en\":{\"title\":\"Returns\",\"url\":\"policies/returns/2026-09-01/\",\"change\":\"Longer\","))
        #expect(
            lines[7].hasPrefix(
                "{\"effective\":\"2027-01-15\",\"from\":\"2027-01-15\",\"to\":null,\"state\":\"upcoming\",\"change_kind\":\"minor\","))
    }

    @Test("terms are typed: lengths in ISO 8601 where that is exact, money with its currency, words in every language")
    func terms() throws {
        let line = try SamplePages(Self.content()).file("api/policies.json").split(separator: "\n")[6]
        let start = try #require(line.firstRange(of: "\"terms\":"))
        let terms = String(line[start.upperBound...])
        let parts: [String] = [
            "{\"conditions\":[{\"en\":\"The item is unworn.\",\"zh\":\"商品未穿着。\"}],",
            "\"returns\":{\"window\":{\"most\":30,\"unit\":\"day\",\"iso\":\"P30D\"},\"from\":\"delivery\",\"methods\":[\"mail\",\"drop-off\"],",
            "{\"reason\":\"changed mind\",\"pays\":\"customer\",\"price\":[{\"amount\":{\"amount\":\"4.90\",\"currency\":\"USD\"}},{\"amount\":{\"amount\":\"8\",\"currency\":\"CNY\"},\"countries\":[\"CN\"]}],\"taken_off_refund\":true}",
            "\"refund\":{\"form\":[\"original payment\"],\"within\":{\"most\":3,\"unit\":\"business day\"},\"from\":\"arrival\",\"bank\":{\"least\":5,\"most\":10,\"unit\":\"day\"}}",
            "\"restocking_fee\":{\"percent\":12.5}",
            "\"seasons\":[{\"name\":{\"en\":\"Christmas\",\"zh\":\"圣诞季\"},\"first\":\"2025-11-01\",\"last\":\"2025-12-24\",\"window\":{\"most\":8,\"unit\":\"week\",\"iso\":\"P8W\"}}]",
        ]
        for part in parts { #expect(terms.contains(part), "\(part)") }
    }

    @Test("texts and sums are files of the site; the sums are those of the texts, by path")
    func files() throws {
        let pages = try SamplePages(Self.content())
        #expect(try pages.file("policies/returns/2025-03-01/text.txt") == "\u{FEFF}Returns\n\n14 days.\n")
        #expect(try pages.file("zh/policies/returns/2027-01-15/text.txt") == "\u{FEFF}退货\n\n60 days.\n")
        let sums = try pages.file("policies/SHA256SUMS").split(separator: "\n")
        #expect(
            sums.map { $0.split(separator: " ")[1] } == [
                "policies/accessibility/text.txt", "policies/returns/2025-03-01/text.txt", "policies/returns/2026-09-01/text.txt",
                "policies/returns/2027-01-15/text.txt", "zh/policies/returns/2026-09-01/text.txt",
                "zh/policies/returns/2027-01-15/text.txt",
            ])
        #expect(sums[1] == "b2dcd19d540838419ff5ad50e77d4fc60964ea3259eedb936e527e62bbafeb82  policies/returns/2025-03-01/text.txt")
    }

    @Test("a policy's page leads to its text and tells the digest, and since when it is recorded")
    func page() throws {
        let pages = try SamplePages(Self.content())
        let sha256 = try pages.file("policies/SHA256SUMS").split(separator: "\n")[2].prefix(64)
        let html = try pages.html("policies/returns/")
        #expect(html.contains("<a href=\"2026-09-01/text.txt\">This text as a plain file, to keep and compare</a>"))
        #expect(html.contains("<code>\(sha256)</code><br>Recorded on 30 September 2026; not a word has changed since.</p>"))
        #expect(try pages.html("policies/returns/2026-09-01/").contains("<a href=\"text.txt\">"))
        #expect(try pages.html("zh/policies/returns/").contains("2026年9月30日存档，此后一字未改。"))
        #expect(try pages.html("policies/returns/2027-01-15/").contains("<a href=\"text.txt\">"))
        let unrecorded = try pages.html("policies/accessibility/")
        #expect(unrecorded.contains("<a href=\"text.txt\">") && !unrecorded.contains("Recorded on"))
    }

    @Test("its document explains every field that it has, and names none that it has not")
    func documented() throws {
        let path = ThemeOnDisk.folder.replacing("/site-templates", with: "/docs/api-policies.md")
        let document = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        var explained: Set<String> = []
        for line in document.split(separator: "\n") where line.hasPrefix("| `") {
            let cell = line.dropFirst(2).prefix { $0 != "|" }
            for name in cell.split(separator: "`") where !name.contains(",") && !name.allSatisfy({ $0 == " " }) {
                explained.insert(String(name))
            }
        }
        var content = try Self.content()
        content.policies[1].versions[1].terms = SampleTerms.everything
        let json = try SamplePages(content).file("api/policies.json")
        #expect(explained == Self.names(in: json))
        #expect(document.contains("{\"version\":\(PoliciesFile.version),"))
    }

    /// Names of fields: what stands in quotes before a colon, without the languages.
    private static func names(in json: String) -> Set<String> {
        let parts = json.split(separator: "\"", omittingEmptySubsequences: false)
        let names = zip(parts, parts.dropFirst()).compactMap { $1.first == ":" ? String($0) : nil }
        return Set(names).subtracting(["en", "zh"])
    }
}

extension SampleTerms {
    /// Every key that terms can have.
    static let everything = terms { terms in
        terms.coverage.countries = countries("US")
        terms.coverage.exceptCountries = countries("CN")
        terms.coverage.categories = ["dresses"]
        terms.coverage.tiers = ["circle"]
        terms.coverage.channels = ["chat"]
        terms.conditions = returns.conditions
        terms.steps = returns.steps
        terms.evidence = [both("A photo", "照片")]
        terms.timeLimits = [.init(what: both("Report", "反馈"), within: days(7), from: .event(.delivery), place: place)]
        terms.returns = returns.returns
        terms.returns?.otherFees = [.init(what: both("Customs", "关税"), fee: .percent(100))]
        terms.returns?.finalSale = [.init(what: both("earrings", "耳钉"), categories: ["earrings"])]
        var exchange = ExchangeTerms(place: place)
        exchange.window = .length(Length(count: 30, unit: .day))
        exchange.options = [.otherSize]
        exchange.freePerOrder = 1
        exchange.sent = .event(.returnScan)
        terms.exchange = exchange
        terms.shipping = shipping.shipping
        terms.shipping?.dispatch[0].what = both("All", "全部")
        terms.shipping?.delivery[0].region = both("Mainland", "大陆")
        var warranty = WarrantyTerms(place: place)
        warranty.covers = [
            .init(
                what: both("Zips", "拉链"), categories: ["dresses"], length: Length(count: 24, unit: .month), faults: both("Seams", "线缝"),
                place: place)
        ]
        warranty.remedies = [.repair]
        warranty.within = days(10)
        warranty.withinFrom = .event(.arrival)
        warranty.payer = .shop
        terms.warranty = warranty
        terms.price = PriceTerms(
            place: place, window: Length(count: 15, unit: .day), from: .event(.order), gives: .init(parts: [.refund(.difference)]))
        var advertising = AdvertisingTerms(place: place)
        advertising.binding = [both("The live show", "直播")]
        advertising.correction = TimeSpan(most: 24, unit: .hour)
        advertising.channels = ["chat"]
        advertising.choices = [
            .init(parts: [
                .replacement, .exchange, .repair, .missingPart, .gift(both("A scarf", "围巾")), .words(both("A call", "电话")), .refund(.full),
            ])
        ]
        advertising.chooseWithin = days(30)
        terms.advertising = advertising
        var tier = MemberTier(
            id: "circle", name: both("Circle", "会员"), thresholds: [money(50000, "USD")], period: Length(count: 12, unit: .month),
            place: place)
        tier.isAnsweredFirst = true
        tier.getsReplacementFirst = true
        tier.hasFreeReturns = true
        tier.returnWindow = Length(count: 45, unit: .day)
        tier.benefits = [both("Gifts", "礼物")]
        terms.tiers = [tier]
        terms.compensation = compensation.compensation
    }
}
