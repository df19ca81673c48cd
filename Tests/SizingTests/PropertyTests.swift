import Model
import Sizing
import Testing

@Suite("Plausibility of charts made by chance")
struct PropertyTests {
    /// A linear congruential generator (Knuth, MMIX), so that every run sees the same charts.
    private struct Dice {
        var state: UInt64

        mutating func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }

        mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
    }

    private static func chart(_ columns: [SizeChart.Column], _ rows: [(String, [SizeChart.Cell])]) -> SizeChart {
        SizeChart(
            name: "chance", file: "chart.csv", columns: columns,
            rows: rows.enumerated().map { SizeChart.Row(size: $1.0, cells: $1.1, line: $0 + 2, places: Array(2..<(2 + $1.1.count))) })
    }

    private static func ids(_ chart: SizeChart) -> [String] { plausibility(of: chart, products: []).map(\.id) }

    private static let names = ["XXS", "XS", "S", "M", "L", "XL", "2XL", "3XL"]

    /// A chart of adults whose ranges meet: three girths, three to eight sizes.
    private static func good(_ dice: inout Dice) -> SizeChart {
        let count = 3 + dice.below(6)
        let first = dice.below(names.count - count + 1)
        var lows = [72 + dice.below(10), 56 + dice.below(8), 82 + dice.below(10)]
        let rows = (first..<(first + count)).map { index -> (String, [SizeChart.Cell]) in
            let width = 3 + dice.below(5)
            let cells = lows.map { SizeChart.Cell.range(Double($0), Double($0 + width)) }
            lows = lows.map { $0 + width }
            return (names[index], cells)
        }
        let columns = ["bust", "waist", "hip"].map { SizeChart.Column(measure: $0, unit: .centimetres) }
        return chart(columns, rows)
    }

    @Test("of 300 sound charts nothing is said, whichever way their rows run and in either unit")
    func sound() {
        var dice = Dice(state: 1)
        for _ in 0..<300 {
            let chart = Self.good(&dice)
            #expect(Self.ids(chart) == [])
            var turned = chart
            turned.rows.reverse()
            #expect(Self.ids(turned) == [])
            #expect(Self.ids(Self.inches(chart, said: true)) == [])
        }
    }

    /// The chart in whole inches, whatever its headings say.
    private static func inches(_ chart: SizeChart, said: Bool) -> SizeChart {
        var result = chart
        result.columns = chart.columns.map { SizeChart.Column(measure: $0.measure, unit: said ? .inches : .centimetres) }
        result.rows = chart.rows.map { row in
            var row = row
            row.cells = row.cells.map { cell in
                guard case .range(let low, let high) = cell else { return cell }
                return .range((low / 2.54).rounded(), max((high / 2.54).rounded(), (low / 2.54).rounded() + 1))
            }
            return row
        }
        return result
    }

    @Test("inches under headings of centimetres are always told")
    func inches() {
        var dice = Dice(state: 2)
        for _ in 0..<150 {
            let ids = Self.ids(Self.inches(Self.good(&dice), said: false))
            #expect(ids.filter { $0 == "size-chart.unit" }.count == 3)
        }
    }

    @Test("two rows swapped, and a range shortened by more than a centimetre, are always told")
    func mistakes() {
        var dice = Dice(state: 3)
        for _ in 0..<150 {
            let chart = Self.good(&dice)
            let row = dice.below(chart.rows.count - 1)
            var swapped = chart
            swapped.rows[row].cells = chart.rows[row + 1].cells
            swapped.rows[row + 1].cells = chart.rows[row].cells
            #expect(Self.ids(swapped).contains("size-chart.not-increasing"))

            var short = chart
            guard case .range(let low, let high) = chart.rows[row].cells[1] else { continue }
            short.rows[row].cells[1] = .range(low, high - 2)
            #expect(Self.ids(short) == ["size-chart.gap"])
        }
    }

    @Test("no chart, however broken, crashes a check or makes an error of a doubt, and the same chart gives the same warnings")
    func anything() {
        var dice = Dice(state: 4)
        let names = [
            "S", "M", "L", "XXL", "", "38", "38.5", "36 2/3", "½", "1/2", "25/30", "2T", "一", "均码", "34C/D", "--", "M", "9999999999",
        ]
        let measures = ["bust", "garment bust", "净胸围", "foot", "height", "weight", "diameter", "eu", "", "sleeve", "胸围"]
        let units: [SizeChart.Unit] = [.centimetres, .millimetres, .inches, .kilograms, .pounds, .system, .none]
        let numbers = [0, 0.001, 1, 28, 34.5, 71, 86, 90, 250, -5, 1e12, .infinity, .nan]
        for _ in 0..<1_000 {
            let columns = (0..<dice.below(6)).map { _ in SizeChart.Column(measure: dice.pick(measures), unit: dice.pick(units)) }
            let rows = (0..<dice.below(12)).map { _ -> (String, [SizeChart.Cell]) in
                let cells = (0..<max(0, columns.count - dice.below(2))).map { _ -> SizeChart.Cell in
                    let (one, two) = (dice.pick(numbers), dice.pick(numbers))
                    return [.empty, .value(one), .range(one, two), .atLeast(one), .atMost(two), .text("86-90"), .text("-"), .text("8,10")][
                        dice.below(8)]
                }
                return (dice.pick(names), cells)
            }
            var chart = Self.chart(columns, rows)
            chart.stretch = dice.pick([nil, SizeChart.Stretch.none, .some, .much])
            chart.wearer = dice.pick([nil, .women, .babies, .girls])
            chart.measures = dice.pick([nil, .body, .garment])
            chart.model = SizeChart.FittingModel(wears: "M", measures: [.init(name: "bust", value: dice.pick(numbers), unit: .inches)])
            let found = plausibility(of: chart, products: [])
            #expect(found.allSatisfy { $0.severity == .warning && !$0.message.isEmpty })
            #expect(plausibility(of: chart, products: []) == found)
        }
    }
}
