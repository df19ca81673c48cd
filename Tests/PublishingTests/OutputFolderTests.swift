import Disk
import Foundation
import Model
import TestFolders
import Testing

@testable import Publishing

@Suite("The output folder")
struct OutputFolderTests {
    private let folder: Folder
    private let output: String

    init() throws {
        folder = try Folder()
        output = folder.path("public")
    }

    private func publish(_ text: String) throws {
        var output = try OutputFolder(path: output)
        try output.begin()
        try DiskFile.write(Array(text.utf8), to: "\(output.staging)/index.html")
        try output.swap()
    }

    @Test("a site is published, then replaced wholly, and nothing stays beside it")
    func replaces() throws {
        try publish("old")
        try folder.write("stale", to: "public/gone/index.html")
        try publish("new")
        #expect(try folder.names() == ["public"])
        #expect(try folder.names(in: "public") == [OutputFolder.marker, "index.html"])
        #expect(try folder.text("public/index.html") == "new")
    }

    @Test("a file system that cannot exchange folders ends with the same site")
    func twoSteps() throws {
        try publish("old")
        var output = try OutputFolder(path: output)
        try output.begin()
        try DiskFile.write(Array("new".utf8), to: "\(output.staging)/index.html")
        try output.swapInTwoSteps()
        #expect(try folder.text("public/index.html") == "new")
        output.abandon()
        #expect(try folder.names() == ["public"])
    }

    @Test("an empty folder is taken, a slash at its end does not count, and missing folders above it are made")
    func otherPaths() throws {
        try DiskFolder(output).make()
        try publish("x")
        var deep = try OutputFolder(path: folder.path("a/b/public") + "/")
        try deep.begin()
        try deep.swap()
        #expect(try folder.names(in: "a/b") == ["public"])
    }

    @Test("a build that fails leaves the old site and nothing of its own")
    func abandons() throws {
        try publish("old")
        var output = try OutputFolder(path: output)
        try output.begin()
        output.abandon()
        #expect(try folder.names() == ["public"])
        #expect(try folder.text("public/index.html") == "old")
    }

    @Test("what an interrupted build left is cleared away by the next one")
    func interrupted() throws {
        try folder.write("half", to: "public\(OutputFolder.stage)1/index.html")
        try folder.write("", to: "public\(OutputFolder.stage)1/\(OutputFolder.marker)")
        try folder.write("half", to: "public\(OutputFolder.stage)\(getpid())/index.html")
        try publish("new")
        #expect(try folder.names() == ["public"])
    }

    @Test("a build that still runs, an old site set aside, and folders of the user are left alone")
    func leftAlone() throws {
        let names = ["public\(OutputFolder.stage)1", "public\(OutputFolder.stage)1.old", "public\(OutputFolder.stage)mine", "public.old"]
        for name in names { try folder.write("", to: "\(name)/\(OutputFolder.marker)") }
        let running = try DiskFile.reading(folder.path("\(names[0])/\(OutputFolder.marker)"))
        let runningIsLocked = running.lock()
        #expect(runningIsLocked)
        try publish("new")
        #expect(try folder.names() == (names + ["public"]).sorted())
    }

    @Test("a folder or file that Signpost did not write is refused in words")
    func foreign() throws {
        try folder.write("mine", to: "public/holiday.jpg")
        #expect(throws: MachineFailure("'\(output)' holds files that Signpost did not write; empty it or choose another --output")) {
            _ = try OutputFolder(path: output)
        }
        let file = folder.path("public/holiday.jpg")
        #expect(throws: MachineFailure("'\(file)' is a file, not a folder; choose another --output")) { _ = try OutputFolder(path: file) }
    }

    @Test("a symbolic link is followed: the site goes where it leads, and the link stays")
    func link() throws {
        try DiskFolder(folder.path("www/help")).make()
        try FileManager.default.createSymbolicLink(atPath: output, withDestinationPath: "www/help")
        try publish("old")
        try publish("new")
        #expect(try folder.text("www/help/index.html") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: output) == "www/help")
        #expect(try folder.names(in: "www") == ["help"])
    }

    @Test("a symbolic link to nowhere is refused in words")
    func danglingLink() throws {
        try FileManager.default.createSymbolicLink(atPath: output, withDestinationPath: "gone")
        let words = "'\(output)' is a symbolic link to a folder that is not there; make that folder or remove the link"
        #expect(throws: MachineFailure(words)) { _ = try OutputFolder(path: output) }
    }

    @Test("a site that would replace a source, or lie in one, is refused; a hidden folder of a source is fine")
    func overlap() throws {
        try folder.write("x", to: "content/site.yml")
        try publish("old")
        try folder.write("x", to: "public/content/site.yml")
        let inside = folder.path("public/content")
        #expect(throws: MachineFailure("'\(inside)' lies in '\(output)', which a build replaces; choose another --output")) {
            _ = try OutputFolder(path: output, apartFrom: [inside])
        }
        let content = folder.path("content")
        #expect(throws: MachineFailure("'\(content)/public' lies in '\(content)', which the next build reads; choose another --output")) {
            _ = try OutputFolder(path: content + "/public", apartFrom: [content])
        }
        #expect(throws: MachineFailure("'\(content)' lies in '\(content)', which a build replaces; choose another --output")) {
            _ = try OutputFolder(path: content, apartFrom: [content])
        }
        _ = try OutputFolder(path: content + "/.cache/public", apartFrom: [content, folder.path("no-templates")])
        _ = try OutputFolder(path: folder.path("content-public"), apartFrom: [content])
    }

    @Test("two first builds into the same place both succeed, and the later one stays")
    func twoFirstBuilds() throws {
        var early = try OutputFolder(path: output)
        try early.begin()
        try folder.write("late", to: "public/index.html")
        try folder.write("", to: "public/\(OutputFolder.marker)")
        try early.swap()
        #expect(!folder.exists("public/index.html"))
        #expect(try folder.names() == ["public"])
    }
}
