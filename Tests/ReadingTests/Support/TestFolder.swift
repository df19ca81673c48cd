import Model
import TestFolders

@testable import Reading

/// A content folder written for one test: contents by path.
struct TestFolder {
    var files: [String: [UInt8]] = [:]

    /// Text files over a site in English alone.
    init(_ files: [String: String], site: String = "name: Help\nlanguages: [en]\n") {
        self.files = files.mapValues { Array($0.utf8) }
        if self.files["site.yml"] == nil { self.files["site.yml"] = Array(site.utf8) }
    }

    /// A site in English and Chinese.
    static func bilingual(_ files: [String: String]) -> TestFolder {
        TestFolder(files, site: "name: Help\nlanguages: [en, zh]\n")
    }

    /// Writes the folder, hands over its path, and removes it.
    func written<Result>(_ body: (String) async throws -> Result) async throws -> Result {
        let folder = try Folder()
        for (path, bytes) in files { try folder.write(bytes, to: path) }
        defer { withExtendedLifetime(folder) {} }
        return try await body(folder.path())
    }

    /// What reading the folder gives; diagnostics as if it were called `content`.
    func read(includingDrafts: Bool = false) async throws -> (content: Content?, diagnostics: [Diagnostic]) {
        try await written { folder in
            let result = try await readContent(folder: folder, includingDrafts: includingDrafts)
            let diagnostics = result.diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                if diagnostic.file.hasPrefix(folder) { diagnostic.file = "content" + diagnostic.file.dropFirst(folder.count) }
                diagnostic.message = diagnostic.message.replacing(folder + "/", with: "content/")
                return diagnostic
            }
            return (result.content, diagnostics)
        }
    }
}

/// A page with a title, further keys from line 3 on, and a text: without further keys the text starts on line 5.
func article(_ keys: String = "", text: String = "Text.") -> String {
    "---\ntitle: Title\n\(keys.isEmpty ? "" : keys + "\n")---\n\n\(text)\n"
}
