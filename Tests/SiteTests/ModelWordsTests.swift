import Model
import Testing

@testable import Site

@Suite("The model in words")
struct ModelWordsTests {
    private func words(_ language: String, _ inches: Settings.InchStyle = .quarters) throws -> ModelWords {
        let labels = Labels(try ThemeOnDisk.theme(), language: Language(language), fallback: Language("en"))
        return ModelWords(labels: labels, inches: inches)
    }

    private let model = SizeChart.FittingModel(
        wears: "M",
        measures: [
            .init(name: "height", value: 178, unit: .centimetres), .init(name: "bust", value: 84, unit: .centimetres),
        ])

    @Test("height is said in feet and inches, the rest in inches")
    func bothUnits() throws {
        // 178 / 2.54 = 70.08: 70 = 5 * 12 + 10; 84 / 2.54 = 33.07
        #expect(try words("en").sentence(model) == "wears M; height 178 cm (5 ft 10 in), bust 84 cm (33 in)")
        #expect(try words("zh").sentence(model) == "试穿M码，身高178cm（5英尺10英寸）、胸围84cm（33英寸）")
    }

    @Test("parts of an inch stay")
    func parts() throws {
        let tall = SizeChart.FittingModel(wears: "L", measures: [.init(name: "height", value: 172, unit: .centimetres)])
        // 172 / 2.54 = 67.72 = 5 ft 7.72 in
        #expect(try words("en").sentence(tall) == "wears L; height 172 cm (5 ft 7¾ in)")
        #expect(try words("en", .decimal).sentence(tall) == "wears L; height 172 cm (5 ft 7.7 in)")
    }

    @Test("what was written in inches is said in centimetres too")
    func inches() throws {
        let model = SizeChart.FittingModel(wears: "S", measures: [.init(name: "height", value: 72, unit: .inches)])
        // 72 * 2.54 = 182.88, to the half centimetre
        #expect(try words("en").sentence(model) == "wears S; height 183 cm (6 ft)")
    }
}
