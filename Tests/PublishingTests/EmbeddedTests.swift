import Foundation
import Model
import Testing

@testable import Publishing

@Suite("Files that are part of the executable")
struct EmbeddedTests {
    /// The top of the repository.
    private static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let sets: [(folder: String, files: [Theme.File])] = [
        ("site-templates", BuiltInFiles.theme),
        ("Sources/BuiltIn/scaffold", BuiltInFiles.scaffold),
        ("Sources/BuiltIn/search", BuiltInFiles.searchSources),
        ("Sources/BuiltIn/site", BuiltInFiles.site),
        ("Sources/BuiltIn/wording", BuiltInFiles.wording),
    ]

    @Test("they are exactly those of their folders; after adding one, run 'make embed'", arguments: sets.indices)
    func complete(index: Int) throws {
        let (folder, files) = Self.sets[index]
        let root = Self.top.appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root.appending(path: name).path, isDirectory: &isFolder)
            return !isFolder.boolValue && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        #expect(files.map(\.path).sorted() == names.sorted())
        for file in files {
            #expect(try Array(Data(contentsOf: root.appending(path: file.path))) == file.bytes, "\(file.path)")
        }
    }
}
