import Model
import Testing

@testable import Tickets

@Suite("A mix-up of units is never counted as running small")
struct UnitMixupTests {
    private static let classifier = Classifier(.builtIn)

    @Test(
        "whoever says that units were mixed up and that it is too small, too large or unlike the chart reports a mix-up",
        arguments: [
            "The baby mat is smaller than stated: I had read the centimetres as inches.",
            "Way too small!! Turns out the chart was in inches, not cm",
            "Way too small, way too tight, couldn't get it on at all. It says inches.",
            "so tiny, much smaller than in the picture, I thought it was in inches",
            "This runs really small, much too small, I can't zip it. Wrong unit in the listing I guess.",
            "way too big on me and too loose, you wrote cm instead of inches", "Size chart is completely wrong, it mixes up cm and inches",
            "It was supposed to be 20 inches but it is 20 cm, much too small", "ordered 40\" got 40 cm, way too small, units mixed up",
            "穿不下，尺码偏小，单位写错了", "太小了，小了很多，我以为是英寸", "比想象的小太多，原来写的是厘米不是英寸", "标的20英寸，收到的是20厘米，太小了",
            "尺码表不准，厘米写成英寸了", "宝宝爬行垫比描述小很多，把厘米看成英寸了，单位看错", "尺碼偏小，單位標錯了",
        ])
    func mixups(text: String) {
        #expect(Self.classifier.issue(of: text) == "unit_mixup")
    }

    @Test(
        "a measurement, even in both units, is no mix-up",
        arguments: [
            ("runs_small", "It is 2 inches (5 cm) too short and too tight"),
            ("runs_small", "too small, the waist is 70 cm instead of 74 cm"),
            ("runs_small", "Too tight: waist measures 26 inches, not 28 inches"), ("runs_small", "太小了，腰围标注30英寸，实际只有28英寸"),
            ("runs_small", "太短了，比尺码表短了5厘米（2英寸）"), ("runs_large", "far too big, 10 cm / 4 inch wider than the chart"),
            ("runs_large", "1.5 kg (3.3 lb) heavier and way too large"), ("runs_small", "too small, my chest is 90cm"),
            ("size_inconsistent", "size chart is wrong, sleeve is 60 cm, not 64 cm"),
        ])
    func measurements(code: String, text: String) {
        #expect(Self.classifier.issue(of: text) == code)
    }

    @Test("a mix-up goes before sizes only: what else is worse stays what it is")
    func others() {
        #expect(Self.classifier.issue(of: "Arrived completely damaged, crushed box. It says cm on it.") == "damaged_in_transit")
    }

    @Test(
        "quantities are read with their units, in one sentence",
        arguments: [
            ("waist 70 cm instead of 74,5cm. 3 inches", 6, [Quantity(value: 70, unit: .cm), Quantity(value: 74.5, unit: .cm)]),
            ("2-inch (5 cm)", 0, [Quantity(value: 2, unit: .inch), Quantity(value: 5, unit: .cm)]),
            ("30英寸，76厘米", 0, [Quantity(value: 30, unit: .inch), Quantity(value: 76, unit: .cm)]),
            ("40\" or 3 inlays, 12 size, 5", 0, [Quantity(value: 40, unit: .inch)]), ("1.2.3 mm", 0, [Quantity(value: 3, unit: .mm)]),
            ("", 0, []),
        ])
    func quantities(text: String, at: Int, expected: [Quantity]) {
        let plain = PlainText.plain(Array(text.utf8))
        #expect(Quantity.inSentence(of: at..<at, plain) == expected)
    }

    @Test("tickets about a mix-up, coded by nobody, are counted as such and not as running small")
    func imported() async throws {
        let export = """
            id,opened_at,sku,text
            1,2026-09-01,MAT-1,"The baby mat is smaller than stated, way too small. I thought it was inches."
            2,2026-09-01,MAT-1,"太小了，我以为是英寸，结果是厘米"
            3,2026-09-02,MAT-1,"way too small"
            4,2026-09-02,MAT-1,"Wrong unit! Much too small."
            """
        let tally = try await tally(tickets: inputs([export]), orders: [], issues: .builtIn, zone: .utc, ignoringText: false)
        #expect(
            tally.statistics.tickets.map { "\($0.week),\($0.issue),\($0.tickets)" } == [
                "2026-08-31,runs_small,1", "2026-08-31,unit_mixup,3",
            ])
    }

    @Test("a code that the help desk wrote counts as written, whatever the text says")
    func coded() async throws {
        let export = "id,opened_at,issue,text\n1,2026-09-01,runs_small,\"I read centimetres as inches\"\n"
        let tally = try await tally(tickets: inputs([export]), orders: [], issues: .builtIn, zone: .utc, ignoringText: false)
        #expect(tally.statistics.tickets.map(\.issue) == ["runs_small"])
    }
}

extension Quantity.Unit {
    fileprivate static let cm = Quantity.Unit(isWeight: false, size: 10)
    fileprivate static let mm = Quantity.Unit(isWeight: false, size: 1)
    fileprivate static let inch = Quantity.Unit(isWeight: false, size: 25.4)
}
