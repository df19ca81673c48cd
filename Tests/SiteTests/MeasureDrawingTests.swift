import Model
import Sizing
import Testing

@testable import Site

@Suite("Drawings of measures")
struct MeasureDrawingTests {
    private func chart(_ measures: [String], named name: String = "c", wearer: SizeChart.Wearer? = nil) -> SizeChart {
        var chart = SizeChart(
            name: name, file: "c.csv", columns: measures.map { SizeChart.Column(measure: $0, unit: .centimetres) }, rows: [])
        chart.wearer = wearer
        return chart
    }

    @Test(
        "who wears it is who is drawn, else whom the chart's name says",
        arguments: [
            (SizeChart.Wearer.women, "c", "bust-woman"), (.men, "c", "bust-man"), (.babies, "c", "bust-child"), (nil, "c", "bust-woman"),
            (nil, "mens-shirts", "bust-man"), (nil, "women-tops", "bust-woman"), (nil, "kids", "bust-child"), (nil, "menswear", "bust-man"),
            (nil, "menus", "bust-woman"), (.adults, "men", "bust-man"),
        ])
    func figures(wearer: SizeChart.Wearer?, name: String, drawing: String) {
        #expect(MeasureDrawing.name(of: .bust, owner: .body, in: chart(["bust"], named: name, wearer: wearer)) == drawing)
    }

    @Test("a measurement of the thing itself is drawn on the thing")
    func garments() {
        #expect(MeasureDrawing.name(of: .waist, owner: .garment, in: chart(["bust", "waist"])) == "top-waist")
        #expect(MeasureDrawing.name(of: .waist, owner: .garment, in: chart(["waist", "inseam"])) == "trousers-waist")
        #expect(MeasureDrawing.name(of: .waist, owner: .garment, in: chart(["waist", "length"])) == "skirt-waist")
        #expect(MeasureDrawing.name(of: .length, owner: .body, in: chart(["bust", "length"])) == "top-length")
        #expect(MeasureDrawing.name(of: .length, owner: .body, in: chart(["waist", "hip", "length"])) == nil, "it may be a belt's")
        #expect(MeasureDrawing.name(of: .length, owner: .garment, in: chart(["length"])) == nil, "it may be a scarf's")
        var skirt = chart(["waist", "hip", "length"])
        skirt.measures = .garment
        #expect(MeasureDrawing.name(of: .length, owner: .garment, in: skirt) == "skirt-length")
        #expect(MeasureDrawing.name(of: .calf, owner: .garment, in: chart(["calf"])) == nil)
    }

    @Test("hands, feet and rings are the same on everybody, weight has no drawing")
    func others() {
        #expect(MeasureDrawing.name(of: .hand, owner: .body, in: chart(["hand"], wearer: .men)) == "hand")
        #expect(MeasureDrawing.name(of: .finger, owner: .garment, in: chart(["finger"])) == "finger")
        #expect(MeasureDrawing.name(of: .weight, owner: nil, in: chart(["weight"])) == nil)
    }
}
