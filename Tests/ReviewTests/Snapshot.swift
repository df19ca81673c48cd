import Foundation
import Testing

/// Compares a text with the file of that name in `Snapshots/`, line by line.
///
/// `SIGNPOST_RECORD=1 swift test --filter ReviewTests` writes the files anew, and fails so that nobody records unawares.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["SIGNPOST_RECORD"] != nil {
        try Data((text + "\n").utf8).write(to: file)
        Issue.record("recorded \(name)", sourceLocation: sourceLocation)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == expected.count, sourceLocation: sourceLocation)
    for (line, wanted) in zip(lines, expected) { #expect(line == wanted, sourceLocation: sourceLocation) }
}
