import Model
import Testing

@testable import Wording

@Suite("What counts as a refusal")
struct ListenerTests {
    private func finding(_ text: String, _ language: String) throws -> String? {
        let listener = try Corpus.listener(language)
        let tokens = listener.tokens(text)
        return listener.finding(in: tokens).map { finding in
            let bytes = tokens[finding.range.lowerBound].range.lowerBound..<tokens[finding.range.upperBound - 1].range.upperBound
            return String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
        }
    }

    @Test(
        "English",
        arguments: [
            ("We do not accept returns.", "We do not accept returns"),
            ("WE DON’T ACCEPT RETURNS", "WE DON’T ACCEPT RETURNS"),
            ("Rings can't be exchanged.", "can't be exchanged"),
            ("Rings cannot be exchanged, but you can return them.", nil),
            ("Rings cannot be exchanged but you can return them.", nil),
            // The way behind the refusal belongs to it.
            ("We do not offer free returns or a free exchange for this.", "We do not offer free returns"),
            ("Rings cannot be exchanged unless they are faulty.", nil),
            // Denied, it is no way.
            ("Rings cannot be exchanged, and you cannot keep the box either.", "cannot be exchanged"),
            // Questions, quotations and conditions refuse nothing.
            ("Can rings not be exchanged?", nil),
            ("“Rings cannot be exchanged” is history.", nil),
            ("\"Rings cannot be exchanged\" is history.", nil),
            ("If a ring cannot be exchanged, money comes back.", nil),
            ("If worn a ring cannot be exchanged.", "cannot be exchanged"),
            ("A refund comes when a ring cannot be exchanged.", nil),
            ("We do not charge for labels. You do not need a box.", nil),
            ("", nil), ("not", nil), ("...", nil), ("\"", nil),
        ] as [(String, String?)])
    func english(_ text: String, _ expected: String?) throws {
        #expect(try finding(text, "en") == expected)
    }

    @Test(
        "Chinese",
        arguments: [
            ("耳环不支持退换。", "不支持"),
            ("耳環無法退貨。", "無法退貨"),
            ("耳环不支持退换，可以联系客服换款。", nil),
            ("耳环不可以退换。", "不可以退换"),
            ("退不退差价都一样。", nil),
            ("能不能退货看吊牌。", nil),
            ("吊牌剪了还能不能退？", nil),
            ("如果无法退货，就退款。", nil),
            ("修不好、无法维修的，换新。", nil),
            ("耳环是不支持退换的，敬请谅解。", "不支持"),
            ("“概不退换”在这里行不通。", nil),
            ("运费不用您承担。", nil),
            ("仓库一律拒收，请知悉。", "一律拒收"),
        ] as [(String, String?)])
    func chinese(_ text: String, _ expected: String?) throws {
        #expect(try finding(text, "zh") == expected)
    }

    @Test("any bytes are listened to without harm")
    func anything() throws {
        let listeners = try [Corpus.listener("en"), Corpus.listener("zh")]
        var random = SystemRandomNumberGenerator()
        let parts = [
            "we ", "do not ", "accept ", "“", "\"", "不", "支持", "可以", "if ", ", ", "。", "?", "的", "\u{301}", "👩‍👩‍👧", "'", "’", "(", "4.90",
            "\n", "是",
        ]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            for listener in listeners {
                let tokens = listener.tokens(text)
                #expect(tokens.allSatisfy { $0.range.upperBound <= text.utf8.count })
                if let found = listener.finding(in: tokens) { #expect(found.range.upperBound <= tokens.count) }
            }
        }
    }
}
