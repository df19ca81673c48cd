import Model
import Sizing
import Testing

@Suite("Body measures")
struct BodyMeasureTests {
    @Test(
        "headings of English and Chinese charts mean one measure",
        arguments: [
            ("chest bust", BodyMeasure.bust), ("胸围", .bust), ("low hip", .hip), ("inside leg length", .inseam), ("脚长", .foot),
            ("arm length", .sleeve), ("finger circumference", .finger),
        ])
    func names(heading: String, measure: BodyMeasure) {
        #expect(BodyMeasure(heading) == measure)
    }

    @Test("what is no body part has no body measure")
    func others() {
        #expect(BodyMeasure("depth") == nil)
        #expect(BodyMeasure(SizeChart.Column(measure: "eu", unit: .system)) == nil)
    }

    @Test("a garment's bust and a body's bust are both a bust")
    func owners() {
        #expect(BodyMeasure(SizeChart.Column(measure: "garment bust", unit: .centimetres)) == .bust)
        #expect(BodyMeasure(SizeChart.Column(measure: "净胸围", unit: .centimetres)) == .bust)
    }

    @Test("girths decide, lengths advise")
    func roles() {
        #expect(BodyMeasure.waist.role == .decides)
        #expect(BodyMeasure.foot.role == .decides)
        #expect(BodyMeasure.inseam.role == .advises)
    }
}
