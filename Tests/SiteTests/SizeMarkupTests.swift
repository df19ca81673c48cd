import Model
import Testing

@testable import Site

/// By https://schema.org/SizeSpecification and its example of a jacket, as of version 29.
@Suite("Sizes as structured data") struct SizeMarkupTests {
    private static func chart(
        _ columns: [SizeChart.Column], _ rows: [(String, [SizeChart.Cell])], measures: SizeChart.Measured? = .body,
        wearer: SizeChart.Wearer? = nil
    ) -> SizeChart {
        SizeChart(
            name: "c", file: "chart.csv", columns: columns,
            rows: rows.enumerated().map { SizeChart.Row(size: $1.0, cells: $1.1, line: $0 + 2) }, measures: measures, wearer: wearer)
    }

    private static func bust(_ cell: SizeChart.Cell, measures: SizeChart.Measured? = .body, wearer: SizeChart.Wearer? = nil) -> String? {
        let chart = chart([SizeChart.Column(measure: "bust", unit: .centimetres)], [("S", [cell])], measures: measures, wearer: wearer)
        return SizeMarkup.json(SizeMarkup(chart), sold: [])
    }

    private static func quantity(_ reference: String, _ value: String, unit: String = "CMT") -> String {
        "{\"@type\":\"QuantitativeValue\",\"valueReference\":\"\(reference)\",\"unitCode\":\"\(unit)\",\(value)}"
    }

    @Test(
        "a cell is a value, or what lies between its ends",
        arguments: [
            (SizeChart.Cell.value(88.5), "\"value\":88.5"), (.range(82, 86), "\"minValue\":82,\"maxValue\":86"),
            (.atLeast(104), "\"minValue\":104"), (.atMost(80), "\"maxValue\":80"),
        ])
    func cells(_ cell: SizeChart.Cell, _ value: String) {
        let measure = Self.quantity("https://schema.org/BodyMeasurementBust", value)
        #expect(Self.bust(cell) == "[{\"@type\":\"SizeSpecification\",\"name\":\"S\",\"suggestedMeasurement\":[\(measure)]}]")
    }

    @Test("what the garment measures is a measurement of it, not of the body that it suits")
    func garment() {
        let measure = Self.quantity("https://schema.org/WearableMeasurementChestOrBust", "\"value\":94")
        #expect(
            Self.bust(.value(94), measures: .garment)
                == "[{\"@type\":\"SizeSpecification\",\"name\":\"S\",\"hasMeasurement\":[\(measure)]}]")
    }

    @Test("a column whose heading says whose it is stands apart from the others")
    func mixed() throws {
        let chart = Self.chart(
            [SizeChart.Column(measure: "bust", unit: .centimetres), SizeChart.Column(measure: "garment bust", unit: .centimetres)],
            [("S", [.range(82, 86), .value(94)])])
        let json = try #require(SizeMarkup.json(SizeMarkup(chart), sold: []))
        #expect(
            json.contains(
                "\"suggestedMeasurement\":[\(Self.quantity("https://schema.org/BodyMeasurementBust", "\"minValue\":82,\"maxValue\":86"))]"))
        #expect(json.contains("\"hasMeasurement\":[\(Self.quantity("https://schema.org/WearableMeasurementChestOrBust", "\"value\":94"))]"))
    }

    @Test("nothing is said of measurements of which nobody says whose they are, nor of empty cells")
    func unknownOwner() {
        #expect(Self.bust(.value(94), measures: nil) == "[{\"@type\":\"SizeSpecification\",\"name\":\"S\"}]")
        #expect(Self.bust(.empty) == "[{\"@type\":\"SizeSpecification\",\"name\":\"S\"}]")
    }

    @Test(
        "units have the codes of UN/CEFACT",
        arguments: [
            (SizeChart.Unit.centimetres, "CMT"), (.millimetres, "MMT"), (.inches, "INH"), (.kilograms, "KGM"), (.pounds, "LBR"),
        ])
    func units(_ unit: SizeChart.Unit, _ code: String) throws {
        let chart = Self.chart([SizeChart.Column(measure: "weight", unit: unit)], [("S", [.value(60)])])
        let json = try #require(SizeMarkup.json(SizeMarkup(chart), sold: []))
        #expect(json.contains(Self.quantity("https://schema.org/BodyMeasurementWeight", "\"value\":60", unit: code)))
    }

    @Test("a measure for which schema.org has no word keeps its own")
    func ownWord() throws {
        let chart = Self.chart(
            [SizeChart.Column(measure: "thigh", unit: .centimetres), SizeChart.Column(measure: "heel drop", unit: .millimetres)],
            [("S", [.value(55), .value(8)])])
        let json = try #require(SizeMarkup.json(SizeMarkup(chart), sold: []))
        #expect(json.contains(Self.quantity("thigh", "\"value\":55")))
        #expect(json.contains(Self.quantity("heel drop", "\"value\":8", unit: "MMT")))
    }

    @Test(
        "who wears it is a group, a sex and an age",
        arguments: [
            (
                SizeChart.Wearer.women,
                "\"sizeGroup\":\"https://schema.org/WearableSizeGroupWomens\",\"suggestedGender\":\"female\",\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"ANN\",\"minValue\":13}",
                "Bust"
            ),
            (
                .men,
                "\"sizeGroup\":\"https://schema.org/WearableSizeGroupMens\",\"suggestedGender\":\"male\",\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"ANN\",\"minValue\":13}",
                "Chest"
            ),
            (
                .adults,
                "\"suggestedGender\":\"unisex\",\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"ANN\",\"minValue\":13}",
                "Bust"
            ),
            (
                .girls,
                "\"sizeGroup\":\"https://schema.org/WearableSizeGroupGirls\",\"suggestedGender\":\"female\",\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"ANN\",\"minValue\":1,\"maxValue\":13}",
                "Bust"
            ),
            (
                .boys,
                "\"sizeGroup\":\"https://schema.org/WearableSizeGroupBoys\",\"suggestedGender\":\"male\",\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"ANN\",\"minValue\":1,\"maxValue\":13}",
                "Chest"
            ),
            (
                .children,
                "\"sizeGroup\":[\"https://schema.org/WearableSizeGroupBoys\",\"https://schema.org/WearableSizeGroupGirls\"],\"suggestedGender\":\"unisex\",\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"ANN\",\"minValue\":1,\"maxValue\":13}",
                "Chest"
            ),
            (
                .babies,
                "\"sizeGroup\":\"https://schema.org/WearableSizeGroupInfants\",\"suggestedGender\":\"unisex\",\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"MON\",\"minValue\":0,\"maxValue\":12}",
                "Chest"
            ),
        ])
    func wearers(_ wearer: SizeChart.Wearer, _ facts: String, _ bust: String) throws {
        let json = try #require(Self.bust(.value(84), wearer: wearer))
        #expect(json.hasPrefix("[{\"@type\":\"SizeSpecification\",\"name\":\"S\",\(facts),"), "\(json)")
        #expect(json.contains("BodyMeasurement\(bust)\""))
    }

    @Test("sizes that a column of a system repeats belong to it, and S and M belong to none")
    func systems() throws {
        let eu = SizeChart.Column(measure: "eu", unit: .system)
        let shoes = Self.chart([eu], [("36", [.text("36")]), ("37", [.text("37")])])
        #expect(
            SizeMarkup.json(SizeMarkup(shoes), sold: ["37"])
                == "[{\"@type\":\"SizeSpecification\",\"name\":\"37\",\"sizeSystem\":\"https://schema.org/WearableSizeSystemEurope\"}]")
        let letters = Self.chart([eu], [("S", [.text("36")]), ("M", [.text("38")])])
        #expect(SizeMarkup.json(SizeMarkup(letters), sold: ["M"]) == "[{\"@type\":\"SizeSpecification\",\"name\":\"M\"}]")
    }

    @Test("only sizes on sale are named, in the chart's order; one that the chart lacks has its name alone")
    func sold() {
        let chart = Self.chart([], [("S", []), ("M", []), ("L", [])])
        let sizes = { (names: [String]) in
            "[\(names.map { "{\"@type\":\"SizeSpecification\",\"name\":\"\($0)\"}" }.joined(separator: ","))]"
        }
        #expect(SizeMarkup.json(SizeMarkup(chart), sold: ["5XL", "L", "S"]) == sizes(["S", "L", "5XL"]))
        #expect(SizeMarkup.json(SizeMarkup(chart), sold: []) == sizes(["S", "M", "L"]))
        #expect(SizeMarkup.json(nil, sold: ["S"]) == sizes(["S"]))
        #expect(SizeMarkup.json(nil, sold: []) == nil)
    }

    @Test("no name closes the script element that the data stands in")
    func scripts() throws {
        var content = SampleShop.content()
        content.products[0].name = LocalizedText("</script><script>alert(1)</script>")
        content.sizeCharts[0].rows[0].size = "</script>"
        content.products[0].sizes = ["</script>"]
        let html = try SamplePages(content).html("products/DR-1001/")
        let blocks = html.split(separator: "<script type=\"application/ld+json\">").dropFirst().compactMap {
            $0.split(separator: "</script>").first
        }
        #expect(blocks.count == 2)
        #expect(blocks.allSatisfy { !$0.contains("<") && $0.hasSuffix("}]}") })
        let data = try #require(blocks.last)
        #expect(data.contains("\"name\":\"\\u003c/script>\",\"suggestedMeasurement\":["))
    }
}
