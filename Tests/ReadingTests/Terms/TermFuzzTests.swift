import Model
import Testing

@testable import Reading

/// Random numbers that are the same in every run (SplitMix64, Steele, Lea, Flood 2014).
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("Random terms")
struct TermFuzzTests {
    private static let keys = TermKeys.all.sorted() + ["en", "zh", "fr", "US", "EU", "windw", "and so on", ""]
    private static let values = [
        "30 days", "1-3 business days", "0 days", "3-1 weeks", "999999999999999999999 days", "1至3个工作日", "unlimited", "none", "delivery",
        "5 USD",
        "4,90 EUR", "$5", "¥8", "99999999999999999999 USD", "-0 USD", "10 %", "0.001 %", "%", "100.00 %", "+5 %", "free", "full", "true",
        "maybe",
        "EU", "EEA", "US", "Germany", "NO", "2025-11-01", "2025-02-30", "circle", "livestream", "clothing", "late_delivery", "1", "-1", "~",
        "", "词",
        "👨‍👩‍👧", "\u{0}", "a\nb", "KEY", "US 5", "5 usd", "٣ days", "５ days", "1e9 USD", "1. days", ". USD", ", USD", "1,,000 USD", "∞",
    ]

    private func tree(_ depth: Int, _ dice: inout Dice) -> YAMLNode {
        let place = Place(line: Int.random(in: 1...99, using: &dice), column: Int.random(in: 1...80, using: &dice))
        let count = Int.random(in: 0..<4, using: &dice)
        switch depth == 0 ? 0 : Int.random(in: 0..<5, using: &dice) {
        case 0, 1:
            let text = Self.values[Int.random(in: 0..<Self.values.count, using: &dice)]
            return YAMLNode(place: place, value: .scalar(text, Bool.random(using: &dice) ? .plain : .quoted))
        case 2:
            return YAMLNode(place: place, value: .list((0..<count).map { _ in tree(depth - 1, &dice) }))
        default:
            let pairs = (0..<count + 1).map { _ in
                YAMLNode.Pair(
                    key: Self.keys[Int.random(in: 0..<Self.keys.count, using: &dice)], place: place, value: tree(depth - 1, &dice))
            }
            return YAMLNode(place: place, value: .map(pairs))
        }
    }

    private func reader(_ report: Report) -> TermsReader {
        TermsReader(languages: [Language("en"), Language("zh")], names: namesOfShop, report: report)
    }

    @Test("values of any kind behind any key never end the program, and what is read makes sense", arguments: 0..<40)
    func trees(_ seed: Int) {
        var dice = Dice(state: UInt64(seed) &+ 5000)
        for _ in 0..<60 {
            let report = Report(file: "a.md")
            let place = Place(line: 1, column: 1)
            let pairs = TermKeys.terms.map { YAMLNode.Pair(key: $0, place: place, value: tree(5, &dice)) }
            if let terms = PolicyTerms(YAMLNode(place: place, value: .map(pairs)), reader: reader(report)) { check(terms) }
            #expect(
                report.diagnostics.allSatisfy {
                    $0.line > 0 && !$0.message.isEmpty && !$0.message.contains("KEY") || $0.message.contains("'KEY'")
                })
        }
    }

    @Test("sound terms with one value replaced never end the program, and are told or still make sense", arguments: 0..<20)
    func mutated(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &+ 9000)
        let sound = """
            returns:
              window: 30 days
              costs: [{ reason: changed mind, pays: customer, price: [4.90 USD, { CN: 8 CNY, EU: 4 EUR }], taken_off_refund: true }]
              seasons: [{ first: 2025-11-01, last: 2025-12-24, window: 8 weeks }]
            shipping: { from: CN, delivery: [{ to: [EU, GB], within: 6-10 days }, { within: 20 days }], fees: [{ fee: 4.90 USD, free_from: 49 USD }] }
            compensation: [{ issue: late_delivery, choices: [{ refund: full, coupon: 5 USD, within: 1-3 business days, from: choice }] }]
            """
        let report = Report(file: "a.md")
        let node = try #require(YAMLNode.parse(sound, firstLine: 1, report: report))
        for _ in 0..<100 {
            let report = Report(file: "a.md")
            var target = Int.random(in: 0..<40, using: &dice)
            if let terms = PolicyTerms(replaced(node, &target, &dice), reader: reader(report)) { check(terms) }
        }
    }

    /// The tree with the value that is `target` steps away replaced.
    private func replaced(_ node: YAMLNode, _ target: inout Int, _ dice: inout Dice) -> YAMLNode {
        target -= 1
        if target == 0 { return tree(2, &dice) }
        var result = node
        switch node.value {
        case .scalar: break
        case .list(let elements):
            var list: [YAMLNode] = []
            for element in elements { list.append(replaced(element, &target, &dice)) }
            result.value = .list(list)
        case .map(let pairs):
            var map: [YAMLNode.Pair] = []
            for pair in pairs { map.append(YAMLNode.Pair(key: pair.key, place: pair.place, value: replaced(pair.value, &target, &dice))) }
            result.value = .map(map)
        }
        return result
    }

    /// What every reader of terms may rely on.
    private func check(_ terms: PolicyTerms) {
        func sound(_ span: TimeSpan?) -> Bool { span.map { $0.most > 0 && $0.most <= 99_999 && ($0.least ?? 0) < $0.most } ?? true }
        func sound(_ money: Money?) -> Bool { (money?.units ?? 0) >= 0 }
        func once(_ lists: [[Country]]) -> Bool {
            Set(lists.joined()).count == lists.joined().count && lists.count { $0.isEmpty } <= 1
        }
        #expect(terms.timeLimits.allSatisfy { sound($0.within) })
        let costs = (terms.returns?.costs ?? []) + (terms.exchange?.costs ?? [])
        #expect(costs.allSatisfy { once($0.prices.map(\.countries)) && ($0.payer == .customer || $0.prices.isEmpty) })
        #expect(costs.flatMap(\.prices).allSatisfy { sound($0.amount) })
        #expect(terms.returns?.seasons.allSatisfy { $0.first <= $0.last } ?? true)
        #expect(once(terms.returns?.addresses.map(\.from) ?? []))
        #expect(once(terms.shipping?.fees.map(\.countries) ?? []))
        #expect(once(terms.shipping?.duties.map(\.countries) ?? []))
        #expect(terms.shipping?.delivery.allSatisfy { sound($0.within) && sound($0.remoteExtra) } ?? true)
        let choices = terms.compensation.flatMap(\.choices) + (terms.advertising?.choices ?? [])
        #expect(choices.allSatisfy { !$0.parts.isEmpty && sound($0.deadline?.within) })
        #expect(Set(terms.tiers.map(\.id)).count == terms.tiers.count)
        if case .percent(let share) = terms.returns?.restockingFee { #expect((1...10_000).contains(share)) }
    }
}
