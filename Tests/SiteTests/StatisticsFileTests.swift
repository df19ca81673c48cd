import FoundationEssentials
import Model
import Testing

@testable import Site

@Suite("/api/statistics.json") struct StatisticsFileTests {
    @Test("is what its document says, line by line")
    func content() throws {
        let lines = try ReportShop.pages().file("api/statistics.json").split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(6) == [
                "{\"version\":1,", "\"as_of\":\"2026-11-16\",", "\"figures_up_to\":\"2026-11-09\",", "\"privacy_floor\":5,",
                "\"active_notices\":0,", "\"complaints\":{\"unit\":\"complaints per 100 orders\",\"blocks\":[",
            ])
        // Lost parcels 12 are 10, "runs small" 8 are 10, of 1,600; the unknown code is too few, so nothing is said of all.
        #expect(
            lines.contains(
                "{\"from\":\"2026-10-19\",\"to\":\"2026-11-15\",\"all\":null,\"families\":{\"logistics\":0.63,\"not_as_described\":0.63}}"))
        // 24 are 25 of 1,200: 2.08, by Byar 16.2 to 36.9.
        #expect(
            lines.contains(
                "{\"carrier\":\"swiftpost\",\"all\":2.08,\"range\":[1.35,3.08],\"issues\":{\"lost_parcel\":2.08}}"))
        #expect(
            lines.contains(
                "{\"channel\":\"chat\",\"promised_first_response\":\"5 minute\",\"median_first_response_min\":[2,4],\"p90_first_response_min\":[12.4,12.4],\"within_promise\":0.9,\"promised_resolution\":\"1 business day\",\"median_resolution_min\":[200,200]}"
            ))
        // Nine o'clock on Mondays: 170 / (328 / 168) = 87.1.
        #expect(lines.contains("[87.1,null,null,null,null,null,null],"))
        #expect(
            lines.contains(
                "{\"name\":\"dress-cut\",\"day\":\"2026-09-21\",\"sku\":\"DR-1001\",\"issue\":\"runs_small\",\"verdict\":\"fewer\",\"texts\":{\"en\":{\"title\":\"The dress is cut anew\",\"effect\":\"Complaints about it fell by about half (by 38% to 61%).\",\"url\":\"improvements/dress-cut/\"},\"zh\":{\"title\":\"裙子重新打版\",\"effect\":\"相关投诉减少约一半（降幅38%–61%）。\",\"url\":\"zh/improvements/dress-cut/\"}}},"
            ))
    }

    @Test("its document explains every field that it has, and names none that it has not")
    func documented() throws {
        let path = ThemeOnDisk.folder.replacing("/site-templates", with: "/docs/api-statistics.md")
        let document = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        var explained: Set<String> = []
        for line in document.split(separator: "\n") where line.hasPrefix("| `") {
            let cell = line.dropFirst(2).prefix { $0 != "|" }
            for name in cell.split(separator: "`") where !name.contains(",") && !name.allSatisfy({ $0 == " " }) {
                explained.insert(String(name))
            }
        }
        let json = try ReportShop.pages().file("api/statistics.json")
        #expect(explained == Self.names(in: json))
        #expect(document.contains("{\"version\":\(StatisticsFile.version),"))
    }

    /// Names of fields: what stands in quotes before a colon, without those that are data.
    private static func names(in json: String) -> Set<String> {
        let parts = json.split(separator: "\"", omittingEmptySubsequences: false)
        let names = zip(parts, parts.dropFirst()).compactMap { $1.first == ":" ? String($0) : nil }
        return Set(names).subtracting(IssueGroup.allCases.map(\.rawValue)).subtracting(["en", "zh", "lost_parcel"])
    }
}
