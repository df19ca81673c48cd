import Foundation
import Model
import Testing

@Suite("Plausibility of real shops' charts")
struct RealChartTests {
    /// `shared/data/size-charts` beside the repository or above it; empty where it is not there.
    private static let shared: String = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let path = folder.appendingPathComponent("shared/data/size-charts").path
            if FileManager.default.fileExists(atPath: path) { return path }
        }
        return ""
    }()

    @Test("41 charts of real shops", .enabled(if: !shared.isEmpty))
    func all() async throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.shared).sorted() where name.hasSuffix(".csv") {
            let text = try String(contentsOfFile: Self.shared + "/" + name, encoding: .utf8)
            for diagnostic in try await ChartFolder(text).diagnostics() where diagnostic.id != "size-chart.no-unit" {
                print(name, diagnostic.line, diagnostic.column, diagnostic.id, diagnostic.message)
            }
        }
    }
}
