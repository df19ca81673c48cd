import Disk
import Foundation
import Model
import TestFolders
import Testing

@Suite("Folders of the disk")
struct DiskFolderTests {
    @Test("names come sorted by their bytes, with what they are, links followed")
    func entries() throws {
        let folder = try Folder(["b.md": "x", "B.md": "x", "a/x": "x", ".hidden": "x", "é": "x"])
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "a")
        try FileManager.default.createSymbolicLink(atPath: folder.path("nowhere"), withDestinationPath: "gone")
        let entries = try DiskFolder(folder.path()).entries()
        #expect(entries.map(\.name) == [".hidden", "B.md", "a", "b.md", "link", "nowhere", "é"])
        #expect(entries.map(\.kind) == [.file, .file, .folder, .file, .folder, .file, .file])
    }

    @Test("slashes at the end do not count")
    func slashes() {
        #expect(DiskFolder("public//").path == "public")
        #expect(DiskFolder("/").path == "/")
    }

    @Test("the folder above a path", arguments: [("a/b/c", "a/b"), ("a/b", "a")])
    func above(path: String, expected: String) {
        #expect(DiskFolder(above: path)?.path == expected)
    }

    @Test("a bare name and a name at the root have no folder above to be made", arguments: ["a", "/a", ""])
    func nothingAbove(path: String) {
        #expect(DiskFolder(above: path) == nil)
    }

    @Test("making a folder makes those above it, and twice is fine")
    func make() throws {
        let folder = try Folder()
        try DiskFolder(folder.path("a/b/c")).make()
        try DiskFolder(folder.path("a/b/c")).make()
        #expect(FileKind(of: folder.path("a/b/c")) == .folder)
    }

    @Test("removing a folder removes links and leaves what they lead to")
    func remove() throws {
        let folder = try Folder(["tree/a/b": "x", "kept/c": "y"])
        try FileManager.default.createSymbolicLink(atPath: folder.path("tree/link"), withDestinationPath: "../kept")
        try DiskFolder(folder.path("tree")).remove()
        try DiskFolder(folder.path("tree")).remove()
        #expect(try folder.names() == ["kept"])
        #expect(try folder.text("kept/c") == "y")
    }

    @Test("names that are not UTF-8 are removed too")
    func removeForeignNames() throws {
        let folder = try Folder(["tree/a": "x"])
        let name: [CChar] = (folder.path("tree") + "/").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xFF), 0]
        #expect(mkdir(name, 0o755) == 0)
        try DiskFolder(folder.path("tree")).remove()
        #expect(try folder.names() == [])
    }

    @Test("the real path is that of what links lead to, also of what is to be made")
    func realPaths() throws {
        let folder = try Folder(["real/a": "x"])
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "real")
        let real = DiskFolder(folder.path()).realPath + "/real"
        #expect(DiskFolder(folder.path("link")).realPath == real)
        #expect(DiskFolder(folder.path("link/new/public")).realPath == real + "/new/public")
        #expect(try DiskFolder(folder.path("link")).linkTarget == real)
        #expect(try DiskFolder(folder.path("real")).linkTarget == folder.path("real"))
        #expect(DiskFolder("/").realPath == "/")
    }

    @Test("a folder that is not there is a failure that names it")
    func missing() {
        #expect(throws: MachineFailure("cannot read 'no/such': No such file or directory")) { try DiskFolder("no/such").entries() }
    }
}
