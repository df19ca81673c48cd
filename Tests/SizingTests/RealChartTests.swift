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

    /// Every warning beyond missing units; docs/size-checks.md says of each why it is right.
    private static let expected = [
        "02-men-jackets-coats-regular.csv:5:17: no size fits a chest of 90 to 94 cm: 'S' ends at 90 and 'M' starts at 94 (and so 4 more times)",
        "02-men-jackets-coats-regular.csv:5:23: no size fits a waist of 78 to 82 cm: 'S' ends at 78 and 'M' starts at 82 (and so 4 more times)",
        "03-men-shirts-regular.csv:5:3: no size fits a chest of 90 to 94 cm: 'S' ends at 90 and 'M' starts at 94 (and so 4 more times)",
        "03-men-shirts-regular.csv:5:9: no size fits a waist of 78 to 82 cm: 'S' ends at 78 and 'M' starts at 82 (and so 4 more times)",
        "04-men-shorts-regular.csv:3:30: a low hip of 85 to 86 cm has two sizes, 'XXS' and 'XS'",
        "04-men-shorts-regular.csv:5:17: no size fits a waist of 78 to 82 cm: 'S' ends at 78 and 'M' starts at 82 (and so 4 more times)",
        "06-men-tops-tshirts-regular.csv:5:3: no size fits a chest of 90 to 94 cm: 'S' ends at 90 and 'M' starts at 94 (and so 4 more times)",
        "06-men-tops-tshirts-regular.csv:5:9: no size fits a waist of 78 to 82 cm: 'S' ends at 78 and 'M' starts at 82 (and so 4 more times)",
    ]

    @Test("41 charts of real shops cause eight warnings beyond missing units, all of them right", .enabled(if: !shared.isEmpty))
    func all() async throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.shared).filter { $0.hasSuffix(".csv") }.sorted()
        #expect(names.count == 41)
        var found: [String] = []
        var withoutUnit: [String: Int] = [:]
        for name in names {
            let text = try String(contentsOfFile: Self.shared + "/" + name, encoding: .utf8)
            for diagnostic in try await ChartFolder(text).diagnostics() {
                #expect(diagnostic.severity == .warning)
                if diagnostic.id == "size-chart.no-unit" {
                    withoutUnit[name, default: 0] += 1
                    continue
                }
                found.append("\(name):\(diagnostic.line):\(diagnostic.column): \(diagnostic.message.split(separator: ";")[0])")
            }
        }
        #expect(found == Self.expected)
        #expect((withoutUnit.count, withoutUnit.values.reduce(0, +)) == (30, 81))
    }
}
