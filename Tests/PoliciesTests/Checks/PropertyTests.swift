import Model
import Testing

@testable import Policies

@Suite("Policies made by chance")
struct PolicyPropertyTests {
    /// A linear congruential generator (Knuth, MMIX), so that every run sees the same policies.
    private struct Dice {
        var state: UInt64

        mutating func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }

        mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
    }

    private static let pieces = [
        "return", "refund", "30 days", "三十天", "14天内", "退货", "退款", "，", "。", ". ", "; ", "free from", "49 USD", "$", "99", "¥8", "满", "包邮",
        "%", "10 %",
        "within", "between 3 and", "3-", "至5", "个工作日", "万万万万", "999999999999", "1,2,3.4.5", "9223372036854775807 days", "2026-10-01", "10月",
        "日内",
        "US$", "US$5 USD", "to", "or", "-", "–", "\n", "👨‍👩‍👧", "é", "e\u{301}", "\u{0}", "半", "half", "hundred", "forty-",
        "ninety-nine hundred", "example",
        "law", "mainland China", "欧盟", "United Kingdom", "send", "back", "restocking", "coupon", "warranty", "24 months", "|", "'", "’s",
    ]

    private static func text(_ dice: inout Dice) -> String {
        (0..<dice.below(40)).map { _ in dice.pick(pieces) + (dice.below(2) == 0 ? " " : "") }.joined()
    }

    private static func body(_ dice: inout Dice) -> RichText {
        var body = RichText()
        for line in 1...(1 + dice.below(12)) {
            let start = body.plain.count
            body.plain += Array(text(&dice).utf8)
            let kind = dice.pick([RichText.Block.Kind.paragraph, .heading, .item, .cell, .cell, .cell, .quote, .code])
            // Places as a careless reader might give them.
            let end = dice.below(20) == 0 ? body.plain.count + 7 : body.plain.count
            body.blocks.append(RichText.Block(kind: kind, range: start..<end, line: dice.below(3) == 0 ? line : line / 2))
        }
        return body
    }

    private static func terms(_ dice: inout Dice) -> PolicyTerms {
        let place = TextPlace(line: dice.below(9))
        let counts = [0, 1, 7, 14, 30, -3, Int.max, Int.min, 1_000_000_000_000]
        let units = Length.Unit.allCases
        func span(_ dice: inout Dice) -> TimeSpan {
            TimeSpan(least: dice.below(2) == 0 ? dice.pick(counts) : nil, most: dice.pick(counts), unit: dice.pick(units))
        }
        func money(_ dice: inout Dice) -> Money? {
            Currency(dice.pick(["USD", "CNY", "JPY", "KWD"])).map { Money(units: dice.pick(counts), currency: $0) }
        }
        let countries = ["CN", "US", "DE", "GB", "TW", "KR"].compactMap { Country($0) }
        var terms = PolicyTerms(file: "content/p.md", place: place)
        if dice.below(2) == 0 { terms.coverage.countries = [dice.pick(countries), dice.pick(countries)] }
        if dice.below(4) == 0 { terms.coverage.exceptCountries = [dice.pick(countries)] }
        if dice.below(2) == 0 { terms.conditions = [LocalizedText(text(&dice))] }
        if dice.below(2) == 0 {
            var returns = ReturnTerms(place: place)
            returns.window = dice.pick([
                .unspecified, .unlimited, .notPermitted, .length(Length(count: dice.pick(counts), unit: dice.pick(units))),
            ])
            returns.from = .event(dice.pick(TermStart.Event.allCases))
            var refund = RefundTerms(place: place)
            refund.within = span(&dice)
            refund.bank = span(&dice)
            returns.refund = refund
            returns.keepBelow = money(&dice)
            returns.restockingFee = dice.pick([nil, .percent(dice.pick(counts)), .amounts([])])
            terms.returns = returns
        }
        if dice.below(2) == 0 {
            var shipping = ShippingTerms(place: place)
            var delivery = ShippingTerms.Delivery(
                countries: dice.below(2) == 0 ? [] : [dice.pick(countries)], region: nil, within: span(&dice), from: .event(.dispatch),
                place: place)
            delivery.remoteExtra = span(&dice)
            shipping.delivery = [delivery]
            if let fee = money(&dice) {
                shipping.fees = [ShippingTerms.ShippingFee(countries: [], fee: fee, freeFrom: money(&dice), place: place)]
            }
            terms.shipping = shipping
        }
        if dice.below(2) == 0 {
            var remedy = Remedy(issues: ["late_delivery"], problem: nil, place: place)
            remedy.report = Remedy.Deadline(within: span(&dice), from: nil)
            remedy.choices = [
                Remedy.Choice(
                    parts: [.reship, .refund(.percent(dice.pick(counts)))], deadline: Remedy.Deadline(within: span(&dice), from: nil))
            ]
            if let money = money(&dice) { remedy.choices.append(Remedy.Choice(parts: [.coupon(money)])) }
            terms.compensation = [remedy]
        }
        return terms
    }

    private static func content(_ dice: inout Dice) -> Content {
        let languages = [Language("en"), Language("zh")]
        var settings = Settings(name: LocalizedText("Help"), languages: languages)
        settings.countries = dice.pick([[], ["CN", "DE"], ["US", "XX", "GB"]])
        var content = Content(settings: settings, issues: IssueCatalogue([]), folder: "content")
        for number in 0..<(1 + dice.below(4)) {
            let days = dice.pick([[nil], ["2025-01-01", "2026-11-16"], ["2026-12-01"]] as [[String?]])
            let versions = days.map { day -> Policy.Version in
                var articles: [Language: Article] = [:]
                for language in languages where dice.below(3) > 0 {
                    var article = Article(file: "content/\(number).md", source: "\(number).md", language: language, title: text(&dice))
                    article.body = body(&dice)
                    articles[language] = article
                }
                var version = Policy.Version(effective: day.flatMap { Day(iso: $0) }, texts: Translations(articles))
                if dice.below(3) > 0 { version.terms = terms(&dice) }
                if dice.below(3) == 0 { version.announced = Day(number: dice.pick([0, 20_000, 30_000])) }
                return version
            }
            content.policies.append(Policy(name: dice.pick(["returns", "shipping", "a", ""]), versions: versions, isDated: days.count > 1))
        }
        return content
    }

    @Test("no policy, however broken, crashes a check or makes an error of a doubt, and the same one gives the same warnings")
    func anything() throws {
        var dice = Dice(state: 11)
        let day = try #require(Day(iso: "2026-11-16"))
        for _ in 0..<30 {
            let content = Self.content(&dice)
            let found = doubts(aboutPoliciesOf: content, asOf: day)
            #expect(found.allSatisfy { $0.severity == .warning && !$0.message.isEmpty && $0.id.hasPrefix("policy.") })
            #expect(doubts(aboutPoliciesOf: content, asOf: day) == found)
        }
    }

    @Test("bytes that are no text, and any cut through Chinese, are read without a word")
    func bytes() {
        var dice = Dice(state: 12)
        for _ in 0..<50 {
            var body = Self.body(&dice)
            body.plain = body.plain.map { dice.below(9) == 0 ? UInt8(dice.below(256)) : $0 }
            _ = Passage.all(in: body)
        }
    }
}
