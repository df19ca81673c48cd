import Model
import Sizing
import Testing

@Suite("Body measures of a chart")
struct BodyMeasuresOfChartsTests {
    private func chart(_ columns: [(String, SizeChart.Unit)], _ cells: [SizeChart.Cell] = []) -> SizeChart {
        SizeChart(
            name: "c", file: "size-charts/c/chart.csv", columns: columns.map { SizeChart.Column(measure: $0.0, unit: $0.1) },
            rows: cells.isEmpty ? [] : [SizeChart.Row(size: "M", cells: cells, line: 2)])
    }

    @Test("a size system and a word of no body have none")
    func plain() {
        #expect(chart([("eu", .system), ("bust", .centimetres), ("colour", .none)]).bodyMeasures == [nil, .bust, nil])
    }

    @Test("the length beside a hand is the hand's, beside a bust the garment's")
    func length() {
        #expect(chart([("hand", .centimetres), ("length", .centimetres)]).bodyMeasures == [.hand, .handLength])
        #expect(chart([("bust", .centimetres), ("length", .centimetres)]).bodyMeasures == [.bust, .length])
    }

    @Test("the width beside a foot is the foot's, else nobody's")
    func width() {
        #expect(chart([("foot", .centimetres), ("width", .centimetres)]).bodyMeasures == [.foot, .footWidth])
        #expect(chart([("脚长", .centimetres), ("宽度", .centimetres)]).bodyMeasures == [.foot, .footWidth])
        #expect(chart([("waist", .centimetres), ("width", .centimetres)]).bodyMeasures == [.waist, nil])
    }

    @Test("the height of a telephone is nobody's, that of a child is")
    func height() {
        #expect(chart([("height", .millimetres), ("width", .millimetres), ("depth", .millimetres)]).bodyMeasures == [nil, nil, nil])
        #expect(chart([("height", .centimetres), ("chest", .centimetres)]).bodyMeasures == [.height, .bust])
    }

    @Test("diameter and circumference are a ring's or a hat's by their numbers")
    func round() {
        let ring = chart([("diameter", .millimetres), ("circumference", .millimetres)], [.value(15.3), .value(48)])
        #expect(ring.bodyMeasures == [.fingerDiameter, .finger])
        #expect(chart([("circumference", .centimetres)], [.range(57, 58)]).bodyMeasures == [.head])
        // 22 1/2 in = 571.5 mm
        #expect(chart([("circumference", .inches)], [.value(22.5)]).bodyMeasures == [.head])
        #expect(chart([("diameter", .centimetres)], [.value(120)]).bodyMeasures == [nil])
        #expect(chart([("circumference", .centimetres)], [.empty]).bodyMeasures == [nil])
        #expect(chart([("diameter", .none)], [.text("18")]).bodyMeasures == [nil])
    }
}
