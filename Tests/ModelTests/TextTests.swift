import Testing

@testable import Model

@Suite("Texts, numbers and diagnostics")
struct TextTests {
    @Test(
        "the nearest known name is suggested, and none when nothing is near",
        arguments: [
            ("titel", "title"), ("desciption", "description"), ("Tags", "tags"), ("efective", "effective"), ("colour", nil), ("x", nil),
            ("upadted", "updated"),
        ])
    func nearest(typed: String, expected: String?) {
        #expect(nearestName(to: typed, among: ["title", "description", "tags", "effective", "updated"]) == expected)
    }

    @Test("JSON text is escaped, also for a script element")
    func json() {
        #expect(JSON.text("\u{7F}\u{9B}é\u{2028}\u{2029}\u{2027}") == "\"\\u007f\\u009bé\\u2028\\u2029\u{2027}\"")
        #expect(JSON.text("a\"b\\c\n\u{1}</script>裙") == #""a\"b\\c\n\u0001\u003c/script>裙""#)
        #expect(JSON.text("\t\r\u{1F}\u{7F}") == "\"\\t\\r\\u001f\\u007f\"")
        #expect(JSON.text("") == #""""#)
        var bytes = Array("[".utf8)
        JSON.append("é", to: &bytes)
        #expect(bytes == Array(#"["é""#.utf8))
    }

    @Test(
        "numbers are rounded and have no superfluous zeros",
        arguments: [
            (0.09181, 4, "0.0918"), (5.07, 2, "5.07"), (5.0, 2, "5"), (512.4, 0, "512"), (0.00004, 4, "0"), (-0.00001, 4, "0"),
            (-1.25, 2, "-1.25"),
            (Double.nan, 2, "null"), (.infinity, 2, "null"), (0.999999, 4, "1"), (10.0, 0, "10"), (1e300, 2, "null"),
        ])
    func number(value: Double, decimals: Int, expected: String) {
        #expect(JSON.number(value, decimals: decimals) == expected)
    }

    @Test("a diagnostic reads as compilers print it, and they are sorted by place")
    func diagnostics() {
        let late = Diagnostic(.warning, id: "a", file: "content/b.md", line: 2, "late")
        let early = Diagnostic(.error, id: "a", file: "content/a.md", line: 12, column: 3, "early")
        let whole = Diagnostic(.error, id: "a", file: "content/b.md", "whole")
        #expect(
            [late, early, whole, late].inOrder.map(\.text) == [
                "content/a.md:12:3: error: early", "content/b.md: error: whole", "content/b.md:2: warning: late",
            ])
        #expect([late].hasErrors == false)
        #expect([late, whole].hasErrors)
    }

    @Test("a text falls back to the default language, then to any there is")
    func localized() {
        let text = LocalizedText([Language("zh"): "退货", Language("fr"): "Retours"])
        #expect(text.text(in: Language("zh"), fallback: Language("en")) == "退货")
        #expect(text.text(in: Language("en"), fallback: Language("zh")) == "退货")
        #expect(text.text(in: Language("de"), fallback: Language("en")) == "Retours")
        #expect(LocalizedText("Returns").text(in: Language("zh"), fallback: Language("en")) == "Returns")
    }

    @Test("the latest version that has taken effect is in force")
    func inForce() throws {
        let days = try ["2025-03-01", "2026-09-01", "2027-01-15"].map { try #require(Day(iso: $0)) }
        let policy = Policy(name: "returns", versions: days.map { Policy.Version(effective: $0, texts: Translations()) }, isDated: true)
        func inForce(_ day: String) -> Day? { Day(iso: day).flatMap { policy.version(inForceOn: $0)?.effective } }
        #expect(inForce("2026-08-31") == days[0])
        #expect(inForce("2026-09-01") == days[1])
        #expect(inForce("2025-02-28") == nil)
        #expect(inForce("2030-01-01") == days[2])
    }

    @Test("a notice is printed as the contract writes it")
    func notice() throws {
        let notice = Notice(
            scope: .product(SKU("DR-1001")), issue: "runs_small", from: try #require(Day(iso: "2026-10-19")), to: nil, level: 2,
            probability: 0.97,
            evidence: Notice.Evidence(weeks: 6, tickets: 47, orders: 512, expected: 9.27))
        #expect(notice.id == "DR-1001-runs_small-2026-10-19")
        #expect(
            notice.json
                == #"{"id":"DR-1001-runs_small-2026-10-19","scope":"product","sku":"DR-1001","issue":"runs_small","from":"2026-10-19","to":null,"level":2,"probability":0.97,"evidence":{"weeks":6,"tickets":47,"orders":512,"rate":0.0918,"usual_rate":0.0181,"ratio":5.07}}"#
        )
    }

    @Test("the catalogue finds an issue by its code and replaces it")
    func catalogue() {
        var catalogue = IssueCatalogue([
            Issue(code: "b", group: .other, level: 2, name: LocalizedText("B")),
            Issue(code: "a", group: .other, level: 2, name: LocalizedText("A")),
        ])
        #expect(catalogue["a"]?.name == LocalizedText("A"))
        #expect(catalogue["c"] == nil)
        catalogue.set(Issue(code: "a", group: .quality, level: 1, name: LocalizedText("A!")))
        #expect(catalogue["a"]?.level == 1)
        #expect(catalogue.issues.map(\.code) == ["a", "b"])
    }
}
