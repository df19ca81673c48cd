import FoundationEssentials
import Glibc
import Model
import Testing

@testable import Reading

@Suite("Files")
struct SourceTests {
    @Test("a name that is not UTF-8 is told")
    func invalidName() async throws {
        try await TestFolder([:]).written { folder in
            // `assets-\xFF.png`
            let path = (Array((folder + "/assets-").utf8) + [0xFF, 0x2E, 0x70, 0x6E, 0x67, 0]).map { CChar(bitPattern: $0) }
            close(open(path, O_CREAT | O_WRONLY, 0o644))
            let diagnostics = try await readContent(folder: folder, includingDrafts: false).diagnostics
            #expect(diagnostics.map(\.text) == ["\(folder)/assets-\u{FFFD}.png: error: the file's name is not UTF-8; rename it"])
        }
    }

    @Test("a file that cannot be read is the machine's failure, not the author's")
    func unreadable() async throws {
        try await TestFolder([:]).written { folder in
            try FileManager.default.createDirectory(atPath: folder + "/pages", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: folder + "/pages/a.md", withDestinationPath: "nowhere")
            await #expect(throws: MachineFailure("cannot read '\(folder)/pages/a.md': No such file or directory")) {
                try await readContent(folder: folder, includingDrafts: false)
            }
        }
    }

    @Test("a linked folder is read like another one, and a circle of links ends")
    func links() async throws {
        try await TestFolder(["real/a.md": article()]).written { folder in
            try FileManager.default.createSymbolicLink(atPath: folder + "/pages", withDestinationPath: "real")
            let read = try SourceFolder(folder)
            #expect(read?.paths == ["pages/a.md", "real/a.md", "site.yml"])
            try FileManager.default.createSymbolicLink(atPath: folder + "/real/circle", withDestinationPath: "..")
            let circle = try SourceFolder(folder)
            #expect(circle?.paths == ["pages/a.md", "real/a.md", "site.yml"])
            #expect(circle?.loops == ["pages/circle", "real/circle"])
        }
    }

    @Test("a place counts lines and characters from 1")
    func places() {
        let bytes = Array("a退b\n\n茉x".utf8)
        #expect(Place(of: 0, in: bytes) == Place(line: 1, column: 1))
        #expect(Place(of: 4, in: bytes) == Place(line: 1, column: 3))
        #expect(Place(of: 6, in: bytes) == Place(line: 2, column: 1))
        #expect(Place(of: 10, in: bytes) == Place(line: 3, column: 2))
    }

    @Test(
        "a language tag has two or three letters and parts of two to eight",
        arguments: [
            ("en", true), ("zh-Hant", true), ("pt-BR", true), ("fil", true), ("english", false), ("e", false), ("en-", false),
            ("1a", false), ("", false),
        ])
    func tags(_ text: String, _ isTag: Bool) {
        #expect(Language.isTag(text) == isTag)
    }

    @Test("the front matter ends at the next line of three hyphens, wherever the file ends")
    func frontMatter() throws {
        let bytes = Array("--- \r\ntitle: a\r\n---\r\nText".utf8)
        let front = try FrontMatter(in: bytes)
        #expect(String(decoding: bytes[front.range], as: UTF8.self) == "title: a\r\n")
        #expect(String(decoding: bytes[front.bodyStart...], as: UTF8.self) == "Text")
        #expect(front.bodyLine == 4)
        #expect(try FrontMatter(in: Array("---\na: b\n---".utf8)).bodyStart == 12)
        #expect(throws: FrontMatter.Fault.missing) { try FrontMatter(in: Array("----\na\n----\n".utf8)) }
        #expect(throws: FrontMatter.Fault.unclosed) { try FrontMatter(in: Array("---\na: b\n ---\n".utf8)) }
    }
}
