import Model
import Testing

@testable import Reading

@Suite("Cells of size charts")
struct MeasurementTests {
    @Test(
        "a cell is a number, a range, an open range, or nothing",
        arguments: [
            ("86", SizeChart.Cell.value(86)), ("86.5", .value(86.5)), ("86-90", .range(86, 90)), ("86 – 90", .range(86, 90)),
            ("86~90", .range(86, 90)), ("86至90", .range(86, 90)), ("86 to 90", .range(86, 90)), ("86-86", .value(86)),
            (">=104", .atLeast(104)), ("≥ 104", .atLeast(104)), ("104+", .atLeast(104)), ("<=60", .atMost(60)), ("≤60.5", .atMost(60.5)),
            ("", .empty), (" ", .empty), ("-", .empty), ("–", .empty), ("/", .empty), ("N/A", .empty), ("无", .empty),
            ("from 104", .atLeast(104)), ("Over 104", .atLeast(104)), ("104 and up", .atLeast(104)), ("104以上", .atLeast(104)),
            ("up to 60", .atMost(60)), ("60以下", .atMost(60)), ("60 or less", .atMost(60)),
            ("８６－９０", .range(86, 90)), ("８６～９０", .range(86, 90)), ("８６．５", .value(86.5)), ("＞＝１０４", .atLeast(104)),
            ("\u{A0}86\u{A0}", .value(86)), ("86\u{2011}90", .range(86, 90)),
        ])
    func cells(_ text: String, _ cell: SizeChart.Cell) throws {
        #expect(try Measurement(text, .centimetres).cell == cell)
        #expect(try Measurement(text, .inches).cell == cell)
    }

    @Test(
        "an inch has fractions, as on a tape measure, with a space, a hyphen or a sign",
        arguments: [
            ("34 1/2", SizeChart.Cell.value(34.5)), ("34½", .value(34.5)), ("34 ½", .value(34.5)), ("½", .value(0.5)),
            ("1/4", .value(0.25)),
            ("34 1/2-35 1/2", .range(34.5, 35.5)), ("34½-36", .range(34.5, 36)), ("34-1/2", .value(34.5)), ("34-½", .value(34.5)),
            ("34-1/2-35-1/2", .range(34.5, 35.5)), ("34-1/2 to 35-1/2", .range(34.5, 35.5)), ("34-35 1/2", .range(34, 35.5)),
            ("1/2-3/4", .range(0.5, 0.75)), ("34 1/8", .value(34.125)), ("7 15/16", .value(7.9375)),
            ("34½\"", .value(34.5)), ("34 in", .value(34)), ("34″", .value(34)), ("34 IN", .value(34)), ("33in-35in", .range(33, 35)),
            ("≥34 1/2", .atLeast(34.5)), ("34 1/2+", .atLeast(34.5)), ("34 in+", .atLeast(34)), ("34+ in", .atLeast(34)),
        ])
    func fractions(_ text: String, _ cell: SizeChart.Cell) throws {
        #expect(try Measurement(text, .inches).cell == cell)
    }

    @Test(
        "the column's unit written again in the cell changes nothing",
        arguments: [
            ("86cm", SizeChart.Cell.value(86)), ("86 CM", .value(86)), ("86厘米", .value(86)), ("86cm-90cm", .range(86, 90)),
            ("86-90cm", .range(86, 90)), ("86 to 90 cm", .range(86, 90)), ("104cm以上", .atLeast(104)), (">=104 cm", .atLeast(104)),
            ("86公分", .value(86)),
        ])
    func repeatedUnits(_ text: String, _ cell: SizeChart.Cell) throws {
        #expect(try Measurement(text, .centimetres).cell == cell)
    }

    @Test(
        "a decimal comma is read and remembered",
        arguments: [
            ("86,5", SizeChart.Cell.value(86.5)), ("86,50", .value(86.5)), ("86,5-90", .range(86.5, 90)), ("86,5-90,5", .range(86.5, 90.5)),
            ("≥86,5", .atLeast(86.5)), ("86，5", .value(86.5)),
        ])
    func commas(_ text: String, _ cell: SizeChart.Cell) throws {
        let measurement = try Measurement(text, .centimetres)
        #expect(measurement.cell == cell)
        #expect(measurement.hasDecimalComma)
        #expect(try !Measurement("86.5", .centimetres).hasDecimalComma)
    }

    @Test(
        "anything else is no measurement",
        arguments: [
            "x", "86cm", "1,000", "86,5,5", "86.5,5", "1e3", "nan", "inf", "86-", "-86", "86--90", "5/3", "1/0", "34 1/2 1/2", "86.5.1",
            ".",
            ",", ">=", "+", "86 90", "2/4", "1/5", "30/32", "34 30/32", "78/82", "0x10", "以上", "1234567890123", "86-88-90",
        ])
    func notCells(_ text: String) {
        #expect(throws: Measurement.Fault.self) { try Measurement(text, .inches) }
    }

    @Test("a bare fraction is no part of a centimetre, but a range with a slash", arguments: ["1/2", "78/82", "6/8"])
    func slashes(_ text: String) {
        #expect(throws: Measurement.Fault.self) { try Measurement(text, .centimetres) }
    }

    @Test(
        "a model's measure has its unit with it",
        arguments: [
            ("178 cm", 178, SizeChart.Unit.centimetres), ("178cm", 178, .centimetres), ("178厘米", 178, .centimetres),
            ("1780 mm", 1780, .millimetres),
            ("34 1/2 in", 34.5, .inches), ("34\"", 34, .inches), ("5'10\"", 70, .inches), ("5’10”", 70, .inches),
            ("5 ft 10 in", 70, .inches), ("5 ft 10 1/2 in", 70.5, .inches), ("6 feet", 72, .inches), ("6'", 72, .inches),
            ("56 kg", 56, .kilograms), ("56公斤", 56, .kilograms), ("123 lb", 123, .pounds), ("84,5 cm", 84.5, .centimetres),
        ])
    func quantities(_ text: String, _ value: Double, _ unit: SizeChart.Unit) throws {
        let quantity = try #require(Quantity(text))
        #expect(quantity.value == value)
        #expect(quantity.unit == unit)
    }

    @Test(
        "a measure without a unit is none", arguments: ["178", "", "cm", "84-88 cm", "0 cm", "tall", "5'12\"", "10'2\"", "' 10", "-5 cm"])
    func noQuantities(_ text: String) {
        #expect(Quantity(text) == nil)
    }

    @Test("any bytes are a measurement or none, and never the end")
    func fuzz() {
        let pieces = ["8", "6", "-", "–", "/", "1/2", "½", ",", ".", " ", "≥", "+", "cm", "in", "\"", "至", "以上", "０", "～", "to", ">=", "'"]
        var state: UInt64 = 0x9E37_79B9
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<(state % 7 + 1) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            for unit in SizeChart.Unit.measuring {
                guard let cell = try? Measurement(text, unit).cell else { continue }
                if case .range(let low, let high) = cell { #expect(low < high, "\(text)") }
            }
            _ = Quantity(text)
        }
    }
}
