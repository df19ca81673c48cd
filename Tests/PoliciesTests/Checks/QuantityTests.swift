import Model
import Testing

@testable import Policies

@Suite("Quantities in sentences")
struct QuantityTests {
    /// `30 day`, `1-3 business day`, `4.90 USD`, `10 %`, each with `!` where the text speaks of going past it.
    private static func read(_ text: String) -> [String] {
        Passage.sentences(of: text, line: 1).flatMap(\.quantities).map { quantity in
            let mark = quantity.isPassed ? "!" : ""
            switch quantity.value {
            case .span(let span): return "\(span.least.map { "\($0)-" } ?? "")\(span.most) \(span.unit.rawValue)\(mark)"
            case .money(let amount, let currencies):
                return "\(amount / 10_000).\(amount % 10_000 / 100) \(currencies.map(\.code).joined(separator: "/"))\(mark)"
            case .percent(let share): return "\(share) percent\(mark)"
            }
        }
    }

    @Test(
        "English",
        arguments: [
            ("within 30 days", ["30 day"]), ("30-day returns", ["30 day"]), ("thirty days", ["30 day"]), ("forty-five days", ["45 day"]),
            ("twenty one days", ["21 day"]), ("a hundred days", []), ("two hundred days", ["200 day"]), ("2 weeks", ["2 week"]),
            ("3 to 5 business days", ["3-5 business day"]), ("3–5 working days", ["3-5 business day"]),
            ("between 3 and 5 days", ["3-5 day"]), ("3 and 5 days", ["5 day"]), ("24h", ["24 hour"]), ("24 hrs", ["24 hour"]),
            ("14 calendar days", ["14 day"]), ("5 minutes", ["5 minute"]), ("12 months", ["12 month"]), ("two years", ["2 year"]),
            ("4.90 USD", ["4.90 USD"]), ("USD 4.90", ["4.90 USD"]), ("US$5", ["5.0 USD"]), ("€4,90", ["4.90 EUR"]),
            ("1,500 EUR", ["1500.0 EUR"]),
            ("$5", ["5.0 USD/CAD/AUD/NZD/SGD/HKD/TWD"]), ("£3.50", ["3.50 GBP"]), ("8 RMB", ["8.0 CNY"]), ("10 %", ["1000 percent"]),
            ("12.5%", ["1250 percent"]), ("10 percent", ["1000 percent"]), ("10 per cent", ["1000 percent"]),
            ("more than 3 days", ["3 day!"]), ("14 days ago", ["14 day!"]), ("not 14 days", ["14 day!"]), ("5 days later", ["5 day!"]),
            ("15 January 2027", []), ("2026-10-01", []), ("on 3 May", []), ("day 30", []), ("EB-4002", []), ("size 38", []),
            ("99999999999999999999 days", []), ("0 days", []), ("1.5 days", []), ("24/7", []), ("", []), ("days", []),
        ] as [(String, [String])])
    func english(text: String, expected: [String]) {
        #expect(Self.read(text) == expected)
    }

    @Test(
        "Chinese",
        arguments: [
            ("30天", ["30 day"]), ("三十天", ["30 day"]), ("十五天", ["15 day"]), ("一百二十天", ["120 day"]), ("两周", ["2 week"]),
            ("２４小时", ["24 hour"]),
            ("24个小时", ["24 hour"]), ("七日内", ["7 day"]), ("7日无理由", ["7 day"]), ("7日", []), ("3个工作日", ["3 business day"]),
            ("1至3个工作日", ["1-3 business day"]), ("三到五天", ["3-5 day"]), ("7～12天", ["7-12 day"]), ("十二个月", ["12 month"]), ("半年", ["6 month"]),
            ("两年", ["2 year"]), ("2026年", []), ("10月1日", []), ("10月1日内", []), ("二〇二六年", []), ("第30天", []), ("每天", []),
            ("8元", ["8.0 CNY/TWD/HKD"]),
            ("4.90美元", ["4.90 USD"]), ("3,500元", ["3500.0 CNY/TWD/HKD"]), ("¥8", ["8.0 CNY/JPY"]), ("10%", ["1000 percent"]),
            ("１０％", ["1000 percent"]),
            ("超过7天", ["7 day!"]), ("7天以上", ["7 day!"]), ("3天后", ["3 day!"]), ("提前5天", ["5 day!"]), ("一张照片", []), ("万一有问题", []),
            ("万万万万万天", []),
        ] as [(String, [String])])
    func chinese(text: String, expected: [String]) {
        #expect(Self.read(text) == expected)
    }
}
