import Testing

@testable import Site

@Suite("Charts") struct ChartTests {
    @Test(
        "an axis starts at zero and ends at the first round number that holds the largest value",
        arguments: [
            (7.3, 4, [0.0, 2, 4, 6, 8]), (8, 4, [0, 2, 4, 6, 8]), (0.3, 4, [0, 0.1, 0.2, 0.3]), (100, 5, [0, 20, 40, 60, 80, 100]),
            (6.1, 5, [0, 2, 4, 6, 8]), (1, 4, [0, 0.25, 0.5, 0.75, 1]), (0, 4, [0, 0.25, 0.5, 0.75, 1]), (1_234, 4, [0, 500, 1000, 1500]),
            (0.041, 4, [0, 0.02, 0.04, 0.06]), (.nan, 4, [0, 0.25, 0.5, 0.75, 1]),
        ])
    func axis(largest: Double, lines: Int, ticks: [Double]) {
        let axis = ValueAxis(upTo: largest, lines: lines)
        #expect(axis.ticks.count == ticks.count)
        for (a, b) in zip(axis.ticks, ticks) { #expect(abs(a - b) < 1e-9) }
    }

    @Test("the numbers of one axis have the same decimals")
    func axisLabels() {
        let axis = ValueAxis(upTo: 2.2)
        #expect(axis.ticks.map(axis.label) == ["0", "1", "2", "3"])
        let fine = ValueAxis(upTo: 2.2, lines: 5)
        #expect(fine.ticks.map(fine.label) == ["0", "0.5", "1.0", "1.5", "2.0", "2.5"])
        let finer = ValueAxis(upTo: 0.09)
        #expect(finer.ticks.map(finer.label) == ["0", "0.025", "0.050", "0.075", "0.100"])
    }

    @Test("names at the ends of lines keep their distance, their order and to the plot")
    func names() {
        #expect(LineChart.spread([10, 12, 80], leading: 14, within: 0...100) == [10, 24, 80])
        // The third would end at 108: it moves up to 100 and pushes the others.
        #expect(LineChart.spread([80, 90, 94], leading: 14, within: 0...100) == [72, 86, 100])
        #expect(LineChart.spread([], leading: 14, within: 0...100).isEmpty)
    }

    static func line(_ values: [Double?], name: String = "A<b>") -> LineChart {
        LineChart(
            id: "x", title: "T&\"t\"", description: "D<script>", unit: "per 100", series: [LineChart.Series(name: name, values: values)],
            ticks: values.map { _ in nil })
    }

    @Test("a picture has a name, a description and no markup of its own making: every text is escaped")
    func accessible() {
        let svg = Self.line([1, 2]).svg
        #expect(svg.hasPrefix("<svg class=\"plot\" viewBox=\"0 0 340 246\" role=\"img\" aria-labelledby=\"_x-title _x-desc\">"))
        #expect(svg.contains("<title id=\"_x-title\">T&amp;&quot;t&quot;</title><desc id=\"_x-desc\">D&lt;script&gt;</desc>"))
        #expect(svg.contains(">A&lt;b&gt;</text>"))
        #expect(!svg.contains("style=") && !svg.contains("<script"))
    }

    @Test("a line breaks where there is no figure, and starts again")
    func gap() {
        // The plot ends at 340 - (4 x 6.93 + 24) = 288.3; four places from 34 to 284.3, 83.4 apart. 2 of 2 is the top, 24;
        // 1 of 2 is 24 + 190 / 2 = 119.
        let svg = Self.line([1, nil, 2, 1], name: "Abcd").svg
        #expect(svg.contains("<path class=\"line series-1\" d=\"M34 119M200.9 24L284.3 119\"/>"))
    }

    @Test("columns stand from zero, and a count below the floor is words")
    func columns() {
        let column = ColumnChart.Column(value: .figure(5, low: 2.5, high: 10), isAfter: false, tick: nil)
        let few = ColumnChart.Column(value: .few, isAfter: true, tick: nil)
        let missing = ColumnChart.Column(value: .missing, isAfter: true, tick: nil)
        let chart = ColumnChart(
            id: "c", title: "T", description: "D", unit: "U", fewLabel: "<5", columns: [column, few, missing],
            events: [ColumnChart.Event(place: 1, name: "now")])
        let svg = chart.svg
        // The plot is 130 high and starts at 24 + 14 = 38: 5 of 10 is 65 high and ends at 168.
        #expect(svg.contains("<rect class=\"before\" x=\"68\" y=\"103\" width=\"26\" height=\"65\"/>"))
        // Its interval from 2.5, 32.5 high, to 10, 130 high, in the middle of 30...132.
        #expect(svg.contains("d=\"M81 135.5L81 38M78 135.5L84 135.5M78 38L84 38\""))
        #expect(svg.contains("<rect class=\"few\""))
        #expect(svg.contains(">&lt;5</text>"))
        #expect(svg.components(of: "<rect") == 2)
        #expect(svg.contains("<line class=\"event\" x1=\"132\" y1=\"16\" x2=\"132\" y2=\"168\"/>"))
    }

    @Test("bars are as long as their value, and one without a value says why")
    func bars() {
        let chart = BarChart(
            id: "b", title: "T", description: "D", unit: "%",
            bars: [
                BarChart.Bar(name: "A", value: 50, label: "50%", range: nil), BarChart.Bar(name: "B", value: nil, label: "few", range: nil),
            ],
            end: 100)
        let svg = chart.svg
        // 340 - 14 = 326 for 100, so 163 for 50.
        #expect(svg.contains("<rect class=\"amount\" x=\"0\" y=\"19\" width=\"163\" height=\"12\"/>"))
        #expect(svg.components(of: "<rect") == 1)
        #expect(svg.contains(">few</text>"))
    }

    @Test("each cell of the hours holds its number")
    func heat() {
        let chart = HeatChart(
            id: "h", title: "T", description: "D", columns: ["Mon"],
            rows: [HeatChart.Row(name: "9:00", cells: [HeatChart.Cell(level: 9, label: "3.1")])])
        #expect(chart.svg.contains("<rect class=\"heat-4\" x=\"45\" y=\"18\" width=\"294\" height=\"17\" rx=\"2\"/>"))
        #expect(chart.svg.contains("<text class=\"on-4\" x=\"192\" y=\"30.5\" text-anchor=\"middle\">3.1</text>"))
    }

    @Test("a table has a caption, and heads for columns and rows")
    func table() {
        let html = FigureTable(caption: "C<c>", head: ["A", "B"], rows: [["r<", "1&2"]]).html(id: "t")
        #expect(html.contains("<caption id=\"_t-caption\">C&lt;c&gt;</caption>"))
        #expect(html.contains("<th scope=\"col\">B</th>"))
        #expect(html.contains("<tr><th scope=\"row\">r&lt;</th><td>1&amp;2</td></tr>"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
