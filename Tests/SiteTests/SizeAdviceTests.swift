import Model
import Testing

@testable import Site

@Suite("How many sizes a notice advises") struct SizeAdviceTests {
    static func words(_ code: String, sizes: Double) throws -> NoticeWords {
        var words = try NoticeTests.words("en")
        words.issues.set(
            Model.Issue(
                code: code, group: .notAsDescribed, level: 2, name: LocalizedText("n"), advice: Model.Issue.sizeAdvice(sizes), sizes: sizes)
        )
        return words
    }

    static func notice(_ code: String, advice: String? = nil, sizes: Double? = nil) -> PublishedNotice {
        var notice = NoticePlacesTests.notice("n", [.product(SKU("DR-1001"))], issue: code)
        notice.advice = advice.map { LocalizedText($0) }
        notice.sizes = sizes
        return notice
    }

    @Test(
        "the issue's number holds, the shop's own goes before it, and own words without a number name no size",
        arguments: [
            ("runs_small", 1.0, nil, nil, 1.0), ("runs_small", 0.5, nil, nil, 0.5), ("runs_large", -1, nil, nil, -1),
            ("runs_small", 1, "Only the waist is narrow.", nil, nil), ("runs_small", 1, "Take two sizes up.", 2, 2),
            ("runs_small", 1, nil, 0.5, 0.5), ("runs_small", 1, nil, 0, nil), ("size_inconsistent", 0, nil, nil, nil),
            // A mix-up of units is about reading the chart, whatever anybody writes beside it.
            ("unit_mixup", 0, nil, nil, nil), ("unit_mixup", 1, nil, nil, nil), ("unit_mixup", 0, "Read the centimetres.", 1, nil),
        ] as [(String, Double, String?, Double?, Double?)])
    func amounts(code: String, sizes: Double, advice: String?, own: Double?, expected: Double?) throws {
        #expect(try Self.words(code, sizes: sizes).sizes(Self.notice(code, advice: advice, sizes: own)) == expected)
    }

    @Test("a card carries the issue's code and the number of sizes for the page's own programs; one that has come down no number")
    func attributes() throws {
        var content = SampleShop.content()
        content.issues = .builtIn
        let small = Self.notice("runs_small")
        let pages = try NoticePlacesTests.pages([small], content)
        #expect(try pages.html("products/DR-1001/").contains(" data-issue=\"runs_small\" data-sizes=\"1\">"))
        let large = Self.notice("runs_large")
        #expect(
            try NoticePlacesTests.pages([large], content).html("zh/products/DR-1001/").contains(
                " data-issue=\"runs_large\" data-sizes=\"-1\">"))
        let mixup = Self.notice("unit_mixup")
        #expect(try NoticePlacesTests.pages([mixup], content).html("products/DR-1001/").contains(" data-issue=\"unit_mixup\">"))
        #expect(try pages.file("api/notices.json").contains("\"level\":2,\"sizes\":1,\"probability\""))
        #expect(try NoticePlacesTests.pages([mixup], content).file("api/notices.json").contains("\"level\":2,\"sizes\":null,"))
    }
}
