import Model
import TestFolders
import Testing

@testable import Reading

@Suite("Reading the statistics alone")
struct ReadStatisticsTests {
    private static let files = [
        "site.yml": "name: Help\nlanguages: [en]\ntime_zone: Asia/Shanghai\n", "issues.yml": "mould: { name: Mould }\n",
        "products.csv": "sku\nDR-1\n",
        "tickets/weekly.csv": "week,issue,sku,carrier,channel,tickets\n2026-10-19,mould,DR-1,,chat,3\n",
        "tickets/orders.csv": "week,sku,carrier,orders\n2026-10-19,DR-1,,70\n",
        "tickets/service.csv": "week,channel,tickets\n2026-10-19,chat,3\n",
        "tickets/hours.csv": "week,weekday,hour,channel,tickets\n2026-10-19,1,9,chat,3\n",
    ]

    @Test("it is what reading the whole folder says of issues, products and statistics")
    func same() async throws {
        let folder = try Folder(Self.files)
        let (content, diagnostics) = try readStatistics(folder: folder.path())
        let whole = try await readContent(folder: folder.path(), includingDrafts: false).content
        #expect(diagnostics.isEmpty)
        #expect(content?.settings == whole?.settings)
        #expect(content?.issues == whole?.issues)
        #expect(content?.products == whole?.products)
        #expect(content?.statistics == whole?.statistics)
        #expect(content?.statistics.tickets.count == 1)
        #expect(content?.statistics.orders.count == 1)
        #expect(content?.statistics.service.count == 1)
        #expect(content?.statistics.hours.count == 1)
    }

    @Test("a page with a mistake keeps nobody from the figures")
    func pages() throws {
        let folder = try Folder(Self.files)
        try folder.write("no front matter", to: "policies/returns.md")
        let (content, diagnostics) = try readStatistics(folder: folder.path())
        #expect(diagnostics.isEmpty)
        #expect(content?.policies.isEmpty == true)
    }

    @Test("mistakes in the files that it reads are told, in order")
    func mistakes() throws {
        let folder = try Folder(Self.files)
        try folder.write("sku\n\"\"\n", to: "products.csv")
        try folder.write([0xFF], to: "issues.yml")
        let (content, diagnostics) = try readStatistics(folder: folder.path())
        #expect(diagnostics.map(\.id) == ["source.utf-8", "products.empty-sku"])
        #expect(content?.statistics.tickets.count == 1)
    }

    @Test("a site without statistics has none; without site.yml or a folder there is no content")
    func missing() throws {
        let folder = try Folder(["site.yml": "name: Help\nlanguages: [en]\n"])
        #expect(try readStatistics(folder: folder.path()).content?.statistics == WeeklyStatistics())
        let empty = try Folder()
        #expect(try readStatistics(folder: empty.path()).diagnostics.map(\.id) == ["source.no-site"])
        #expect(try readStatistics(folder: folder.path("none")).diagnostics.map(\.id) == ["source.no-folder"])
    }
}
