import Model
import Testing

@testable import Sizing

@Suite("Both units") struct ScaleTests {
    /// The other scale of a column with these numbers.
    private func other(_ unit: SizeChart.Unit, _ cells: [SizeChart.Cell], _ inches: Settings.InchStyle = .quarters) throws -> Scale {
        try #require(Scale.scales(of: unit, cells: cells, inches: inches).first { $0.steps != nil })
    }

    /// Numbers 10 apart, so that nothing asks for a fine step.
    private func coarse(_ unit: SizeChart.Unit, _ inches: Settings.InchStyle = .quarters) throws -> Scale {
        try other(unit, [.value(80), .value(90)], inches)
    }

    @Test(
        "centimetres become the nearest quarter of an inch",
        arguments: [
            // 82 / 2.54 = 32.283, 86 / 2.54 = 33.858, 88 / 2.54 = 34.646, 90 / 2.54 = 35.433, 99.5 / 2.54 = 39.173
            (82.0, "32¼"), (86, "33¾"), (88, "34¾"), (90, "35½"), (99.5, "39¼"),
            // 87.63 / 2.54 = 34.5 exactly; 2.54 / 2.54 = 1; 1.27 / 2.54 = 0.5; 0.2 / 2.54 = 0.079
            (87.63, "34½"), (2.54, "1"), (1.27, "½"), (0.2, "0"), (254, "100"),
        ])
    func quarters(centimetres: Double, inches: String) throws {
        #expect(try coarse(.centimetres).text(centimetres) == inches)
    }

    @Test(
        "as decimals they have one place",
        arguments: [(82.0, "32.3"), (86, "33.9"), (88, "34.6"), (90, "35.4"), (99.5, "39.2"), (254, "100"), (1.27, "0.5")])
    func decimals(centimetres: Double, inches: String) throws {
        #expect(try coarse(.centimetres, .decimal).text(centimetres) == inches)
    }

    @Test(
        "inches become half centimetres, kilograms pounds, pounds half kilograms",
        arguments: [
            // 34.5 * 2.54 = 87.63; 28 * 2.54 = 71.12; 45 / 0.45359237 = 99.208; 50 / 0.45359237 = 110.231; 110 * 0.45359237 = 49.895
            (SizeChart.Unit.inches, 34.5, "87.5"), (.inches, 28, "71"), (.kilograms, 45, "99"), (.kilograms, 50, "110"),
            (.pounds, 110, "50"),
        ])
    func otherUnits(unit: SizeChart.Unit, written: Double, shown: String) throws {
        #expect(try coarse(unit).text(written) == shown)
    }

    @Test("every tenth of a centimetre from 1 to 300 is at most half a step off when converted back, and is the nearest step")
    func halfAStep() throws {
        for inches in Settings.InchStyle.allCases {
            for tenths in 10...3000 {
                let written = Double(tenths) / 10
                for cells: [SizeChart.Cell] in [[.value(80), .value(90)], [.value(written)], [.range(written, written + 0.4)]] {
                    let scale = try other(.centimetres, cells, inches)
                    let steps = try #require(scale.steps)
                    // In whole numbers, for doubles would round a second time: tenths / 10 cm are 5 * tenths / 127 inches, count / steps
                    // inches are shown, so |count / steps - 5 * tenths / 127| <= 1 / (2 * steps) becomes:
                    let count = Int((scale.number(written) * Double(steps)).rounded())
                    #expect((127 * count - 5 * tenths * steps).magnitude * 2 <= 127, "\(written) cm, steps of 1/\(steps)")
                    #expect(read(scale.text(written)) == Double(count) / Double(steps))
                }
            }
        }
    }

    @Test("every eighth of an inch from 1 to 120 is at most half a step off in centimetres")
    func backwards() throws {
        for eighths in 8...960 {
            let written = Double(eighths) / 8
            let scale = try other(.inches, [.value(written), .value(written + 0.125)])
            let steps = try #require(scale.steps)
            // eighths / 8 inches are 127 * eighths / 400 cm.
            let count = Int((scale.number(written) * Double(steps)).rounded())
            #expect((400 * count - 127 * eighths * steps).magnitude * 2 <= 400)
            #expect(read(Scale.scales(of: .inches, cells: [], inches: .quarters)[1].text(written)) == written)
        }
    }

    @Test("two sizes of a column never read alike, and no range shrinks to a number, whatever lies between them")
    func apart() throws {
        for inches in Settings.InchStyle.allCases {
            for unit: SizeChart.Unit in [.centimetres, .millimetres, .inches, .kilograms, .pounds] {
                for (first, difference) in zip(1...400, (1...400).map { $0 * 7 % 50 + 1 }) {
                    let numbers = (0..<6).map { Double(first * 3 + $0 * difference) / 10 }
                    let values = try other(unit, numbers.map { .value($0) }, inches)
                    #expect(Set(numbers.map { values.text($0) }).count == 6)
                    let ranges = try other(unit, zip(numbers, numbers.dropFirst()).map { .range($0, $1) }, inches)
                    #expect(Set(numbers.map { ranges.text($0) }).count == 6)
                }
            }
        }
    }

    @Test(
        "the step is the coarsest that keeps sizes apart and small things right",
        arguments: [
            // Feet, half a centimetre apart: 0.5 / 2.54 = 0.197 inches, more than an eighth and less than a quarter.
            (SizeChart.Unit.centimetres, [SizeChart.Cell.value(22.5), .value(23), .value(23.5)], 8, ["8⅞", "9", "9¼"]),
            // A range of 0.4 cm = 0.157 inches.
            (.centimetres, [.range(22.3, 22.7), .range(22.8, 23.2)], 8, ["8¾", "9"]),
            // Widths 1 mm apart: 0.039 inches, so hundredths; 8.4 / 2.54 = 3.307, 8.5 / 2.54 = 3.346.
            (.centimetres, [.value(8.4), .value(8.5)], 100, ["3.31", "3.35"]),
            // Rings: 15.3 / 25.4 = 0.602, 15.7 / 25.4 = 0.618.
            (.millimetres, [.value(15.3), .value(15.7)], 100, ["0.6", "0.62"]),
            // Half sizes of rings by diameter: 0.2 mm = 0.0079 inches, so thousandths; 15.5 / 25.4 = 0.6102.
            (.millimetres, [.value(15.3), .value(15.5)], 1000, ["0.602", "0.61"]),
            // One ring in centimetres: a twentieth of 0.669 inches is 0.033.
            (.centimetres, [.value(1.7)], 100, ["0.67"]),
            // One wrist: a twentieth of 5.9 inches is 0.295.
            (.centimetres, [.value(15)], 4, ["6"]),
            // Newborns: 3.2 / 0.4536 = 7.05, a twentieth is 0.35; 4.5 / 0.4536 = 9.92.
            (.kilograms, [.value(3.2), .value(4.5)], 10, ["7.1", "9.9"]),
            // Equal values do not count as a difference: an inseam of 76 for two sizes, 77 for the third.
            (.centimetres, [.value(76), .value(76), .value(77)], 4, ["30", "30", "30¼"]),
            // Open ends.
            (.centimetres, [.atMost(78), .range(78, 82), .atLeast(82)], 4, ["30¾", "30¾", "32¼"]),
            (.inches, [.value(0.6), .value(0.62)], 100, ["1.52", "1.57"]),
            (.inches, [.value(30), .value(30.25)], 2, ["76", "77"]),
        ])
    func steps(unit: SizeChart.Unit, cells: [SizeChart.Cell], steps: Int, shown: [String]) throws {
        let scale = try other(unit, cells)
        #expect(scale.steps == steps)
        let firsts: [Double] = cells.compactMap {
            switch $0 {
            case .value(let value), .range(let value, _), .atLeast(let value), .atMost(let value): value
            case .empty, .text: nil
            }
        }
        #expect(firsts.map { scale.text($0) } == shown)
    }

    @Test("written numbers stand as they were written, inches with the fraction that they are")
    func own() {
        func text(_ unit: SizeChart.Unit, _ value: Double, _ inches: Settings.InchStyle = .quarters) -> String {
            let scales = Scale.scales(of: unit, cells: [], inches: inches)
            return scales.first { $0.unit == unit }?.text(value) ?? ""
        }
        #expect(text(.centimetres, 86) == "86")
        #expect(text(.centimetres, 86.5) == "86.5")
        #expect(text(.centimetres, 86.25) == "86.25")
        #expect(text(.centimetres, 0.05) == "0.05")
        #expect(text(.centimetres, -3) == "-3")
        #expect(text(.millimetres, 15.375) == "15.375")
        #expect(text(.inches, 34.5) == "34½")
        #expect(text(.inches, 34.125) == "34⅛")
        #expect(text(.inches, 34.0625) == "34 1/16")
        #expect(text(.inches, 0.75) == "¾")
        #expect(text(.inches, 34.3) == "34.3")
        #expect(text(.inches, 34.5, .decimal) == "34.5")
        #expect(text(.none, 7) == "7")
        #expect(text(.centimetres, 1e300).isEmpty == false)
    }

    @Test("a measure that the author gives in both systems is not converted; one in millimetres and centimetres is")
    func given() {
        func units(_ columns: [SizeChart.Column]) -> [[String]] {
            let chart = SizeChart(name: "x", file: "x", columns: columns, rows: [])
            return Scale.scales(of: chart, inches: .quarters).map { $0.map(\.unit.code) }
        }
        let eu = SizeChart.Column(measure: "eu", unit: .system)
        let bust = SizeChart.Column(measure: "bust", unit: .centimetres)
        let bustInches = SizeChart.Column(measure: "bust", unit: .inches)
        let waistInches = SizeChart.Column(measure: "waist", unit: .inches)
        #expect(units([eu, bust, waistInches]) == [["system"], ["cm", "in"], ["cm", "in"]])
        #expect(units([bust, bustInches, waistInches]) == [["cm"], ["in"], ["cm", "in"]])
        // The garment's bust is another thing than the body's.
        let garment = SizeChart.Column(measure: "garment bust", unit: .inches)
        #expect(units([bust, garment]) == [["cm", "in"], ["cm", "in"]])
        #expect(units([garment, SizeChart.Column(measure: "bust garment", unit: .centimetres)]) == [["in"], ["cm"]])
        #expect(units([bust, SizeChart.Column(measure: "bust", unit: .kilograms)]) == [["cm", "in"], ["kg", "lb"]])
    }

    /// What a reader makes of the text: `34½` is 34.5.
    private func read(_ text: String) -> Double? {
        let fractions: [Character: Double] = ["⅛": 0.125, "¼": 0.25, "⅜": 0.375, "½": 0.5, "⅝": 0.625, "¾": 0.75, "⅞": 0.875]
        guard let last = text.last, let fraction = fractions[last] else { return Double(text) }
        return text.count == 1 ? fraction : Double(text.dropLast()).map { $0 + fraction }
    }
}
