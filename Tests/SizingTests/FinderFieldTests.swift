import Model
import Sizing
import Testing

@Suite("What the size finder asks for")
struct FinderFieldTests {
    private static func chart(
        _ columns: [SizeChart.Column], _ rows: [[SizeChart.Cell]], measures: SizeChart.Measured? = .body
    ) -> SizeChart {
        SizeChart(
            name: "dresses", file: "size-charts/dresses/chart.csv", columns: columns,
            rows: rows.enumerated().map { SizeChart.Row(size: "\($0)", cells: $1, line: $0 + 2) }, measures: measures)
    }

    private static func column(_ measure: String, _ unit: SizeChart.Unit = .centimetres) -> SizeChart.Column {
        SizeChart.Column(measure: measure, unit: unit)
    }

    @Test("what decides stands before what advises, each kind once; systems and columns without a unit are left out")
    func order() {
        let chart = Self.chart(
            [
                Self.column("eu", .system), Self.column("arm"), Self.column("hips"), Self.column("chest"), Self.column("bust", .inches),
                Self.column("depth", .none), Self.column("strap"),
            ],
            [
                [.text("36"), .value(58), .range(88, 92), .range(82, 86), .range(32, 34), .value(1), .value(20)],
                [.text("38"), .value(59), .range(92, 96), .range(86, 90), .range(34, 35), .value(2), .value(21)],
            ])
        #expect(chart.finderFields.map(\.key) == ["hip", "bust", "sleeve", "strap"])
        #expect(chart.finderFields.map(\.column) == [2, 3, 1, 6])
        #expect(chart.finderFields.map(\.decides) == [true, true, false, false])
    }

    @Test("a measurement that is the same in every size tells nothing, and a 0 is none")
    func constant() {
        let columns = [Self.column("bust"), Self.column("waist"), Self.column("hip")]
        let rows: [[SizeChart.Cell]] = [
            [.value(88), .value(70), .value(0)], [.value(92), .value(70), .empty], [.atLeast(96), .value(70), .value(90)],
        ]
        #expect(Self.chart(columns, rows).finderFields.map(\.key) == ["bust"])
        #expect(Self.chart(columns, [rows[0]]).finderFields.map(\.key) == ["bust", "waist"])
        #expect(Self.chart(columns, []).finderFields.isEmpty)
        #expect(Self.chart([], rows).finderFields.isEmpty)
    }

    @Test("of body and garment the body is asked; of a garment alone the garment")
    func owners() {
        let columns = [Self.column("garment bust"), Self.column("bust"), Self.column("garment length")]
        let rows: [[SizeChart.Cell]] = [[.value(96), .value(88), .value(100)], [.value(100), .value(92), .value(102)]]
        #expect(Self.chart(columns, rows).finderFields.map(\.column) == [1])
        #expect(Self.chart([columns[0]], rows.map { [$0[0]] }).finderFields.map(\.key) == ["bust"])
        #expect(Self.chart([Self.column("bust")], rows.map { [$0[0]] }, measures: .garment).finderFields.map(\.key) == ["bust"])
    }

    @Test("height decides for children, and advises for adults", arguments: [SizeChart.Wearer?.none, .women, .children, .babies])
    func height(of wearer: SizeChart.Wearer?) {
        var chart = Self.chart(
            [Self.column("height"), Self.column("chest")],
            [[.range(103, 112), .range(55, 58)], [.range(113, 122), .range(58, 62)]])
        chart.wearer = wearer
        let decides = wearer == .children || wearer == .babies
        #expect(chart.role(of: .height) == (decides ? .decides : .advises))
        #expect(chart.finderFields.map(\.key) == (decides ? ["height", "bust"] : ["bust", "height"]))
    }
}
