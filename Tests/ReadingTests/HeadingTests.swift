import Model
import Testing

@testable import Reading

@Suite("Headings of size charts")
struct HeadingTests {
    @Test(
        "a heading is a measure and a unit",
        arguments: [
            ("bust_cm", "bust", SizeChart.Unit.centimetres), ("bust-cm", "bust", .centimetres), ("Bust (cm)", "bust", .centimetres),
            ("胸围（厘米）", "胸围", .centimetres), ("Inside_leg_length_inch", "inside leg length", .inches), ("Waist (in)", "waist", .inches),
            ("waist_in", "waist", .inches), ("Waist \"", "waist", .inches), ("inches", "size", .inches), ("in", "in", .none),
            ("height_mm", "height", .millimetres), ("Weight (kg)", "weight", .kilograms), ("weight lbs", "weight", .pounds),
            ("footLength", "foot length", .none), ("Chest/Bust", "chest bust", .none), ("Numeric Size", "numeric size", .none),
            ("胸围cm", "胸围", .centimetres), ("胸围CM", "胸围", .centimetres), ("胸围厘米", "胸围", .centimetres), ("胸围／厘米", "胸围", .centimetres),
            ("脚长mm", "脚长", .millimetres), ("体重公斤", "体重", .kilograms), ("胸围（单位：cm）", "胸围", .centimetres),
            ("Waist in inches", "waist", .inches), ("Waist in cm", "waist", .centimetres), ("Length [cm]", "length", .centimetres),
            ("Men's Sleeve", "men's sleeve", .none), ("Men’s Sleeve", "men's sleeve", .none), ("厘米", "size", .centimetres),
        ])
    func measures(_ heading: String, _ measure: String, _ unit: SizeChart.Unit) {
        #expect(SizeChart.Column(heading: heading) == SizeChart.Column(measure: measure, unit: unit))
    }

    @Test(
        "a heading names a size system of the world, and whose where it says so",
        arguments: [
            ("EUR", "eu"), ("Europe", "eu"), ("EU size", "eu"), ("Size (EU)", "eu"), ("欧码", "eu"), ("欧码EU", "eu"), ("EU欧码", "eu"),
            ("UK size", "uk"), ("GB", "uk"), ("USA", "us"), ("cn", "cn"), ("国码", "cn"), ("中国码", "cn"), ("japan", "jp"), ("日码", "jp"),
            ("australia", "au"), ("AU", "au"), ("germany", "de"), ("DE", "de"), ("spain", "es"), ("italy", "it"), ("IT", "it"),
            ("russia", "ru"), ("france", "fr"), ("FR size", "fr"), ("韩码", "kr"), ("BR", "br"), ("International", "int"), ("Asia", "asia"),
            ("US women's", "us women"), ("US Women’s", "us women"), ("us_w", "us women"), ("Men's US", "us men"), ("美码（女）", "us women"),
            ("美码男", "us men"), ("女美码", "us women"), ("男士欧码", "eu men"), ("UK kids size", "uk children"),
        ])
    func systems(_ heading: String, _ measure: String) {
        #expect(SizeChart.Column(heading: heading) == SizeChart.Column(measure: measure, unit: .system))
    }

    @Test("words that look like systems among others are no system", arguments: ["US/UK", "Womens", "it fits", "size", "码", "no"])
    func noSystems(_ heading: String) {
        #expect(SizeChart.Column(heading: heading).unit == .none)
    }

    @Test(
        "a heading with two units is told apart from one with a preposition",
        arguments: [
            ("Bust (cm/in)", true), ("Bust cm / in", true), ("Bust (in/cm)", true), ("胸围（厘米/英寸）", true), ("Waist cm inches", true),
            ("weight kg lb", true), ("Waist in cm", false), ("Waist in inches", false), ("bust_cm", false), ("cm", false), ("in", false),
            ("Waist (in)", false), ("", false),
        ])
    func twoUnits(_ heading: String, _ isTwo: Bool) {
        #expect(SizeChart.Column.namesTwoUnits(heading) == isTwo)
    }
}
