import Model
import Testing

@Suite("Whose measurements a column of a size chart holds")
struct SizeChartOwnerTests {
    @Test(
        "a heading may say whose measurement it is",
        arguments: [
            ("garment bust", SizeChart.Measured.garment, "bust"), ("bust garment", .garment, "bust"),
            ("product length", .garment, "length"),
            ("body bust", .body, "bust"), ("bust body", .body, "bust"), ("body height", .body, "height"), ("成衣胸围", .garment, "胸围"),
            ("胸围 成衣", .garment, "胸围"), ("净胸围", .body, "胸围"), ("净体胸围", .body, "胸围"), ("建议体重", .body, "体重"),
        ])
    func owned(measure: String, owner: SizeChart.Measured, quantity: String) {
        let column = SizeChart.Column(measure: measure, unit: .centimetres)
        #expect(column.measures == owner)
        #expect(column.quantity == quantity)
    }

    @Test("a heading that says nothing leaves it to the page", arguments: ["bust", "body length", "garment", "净", "净重", "胸围", ""])
    func others(measure: String) {
        let column = SizeChart.Column(measure: measure, unit: .centimetres)
        #expect(column.measures == nil)
        #expect(column.quantity == measure)
        let chart = SizeChart(name: "tops", file: "chart.csv", columns: [column], rows: [], measures: .body)
        #expect(chart.measures(of: column) == .body)
    }
}
