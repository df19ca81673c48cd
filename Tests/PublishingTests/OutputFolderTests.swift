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
}
