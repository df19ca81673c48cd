import Disk
import Foundation
import Model
import TestFolders
import Testing

@Suite("Files of the disk")
struct DiskFileTests {
    @Test("what is written is read again, and missing folders are made")
    func roundTrip() throws {
        let folder = try Folder()
        let path = folder.path("a/b/file")
        for bytes in [[UInt8](0...255), [1], []] {
            try DiskFile.write(bytes, to: path)
            #expect(try DiskFile.contents(of: path) == bytes)
        }
    }

    @Test("many threads may write the first files of a folder at once")
    func manyFirsts() async throws {
        let folder = try Folder()
        for round in 0..<40 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 { group.addTask { try DiskFile.write([1], to: folder.path("\(round)/a/b/\(number)")) } }
                try await group.waitForAll()
            }
            #expect(try folder.names(in: "\(round)/a/b").count == 8)
        }
    }

    @Test("reading stops at the end and then gives nothing")
    func pieces() throws {
        let folder = try Folder(["f": "abcde"])
        let file = try DiskFile.reading(folder.path("f"))
        let pieces = [try file.read(upTo: 3), try file.read(upTo: 3), try file.read(upTo: 3)]
        #expect(pieces == [Array("abc".utf8), Array("de".utf8), []])
        let size = file.size
        #expect(size == 5)
    }

    @Test("a folder is no file, and neither is a device that never ends")
    func notRegular() throws {
        let folder = try Folder()
        #expect(throws: MachineFailure("cannot read '\(folder.path())': it is not a regular file")) {
            try DiskFile.contents(of: folder.path())
        }
        #expect(throws: MachineFailure("cannot read '/dev/zero': it is not a regular file")) { try DiskFile.contents(of: "/dev/zero") }
    }

    @Test("a failure names the file and says why")
    func failures() throws {
        let folder = try Folder(["file": "x"])
        #expect(throws: MachineFailure("cannot read 'no/such': No such file or directory")) { try DiskFile.contents(of: "no/such") }
        let below = folder.path("file/below")
        #expect(throws: MachineFailure("cannot write '\(below)': Not a directory")) { try DiskFile.write([1], to: below) }
        #expect(throws: MachineFailure("cannot write '/dev/full': No space left on device")) { try DiskFile.write([1], to: "/dev/full") }
    }

    @Test("a file that is moved stands in the place of the old one")
    func move() throws {
        let folder = try Folder(["new": "n", "old": "o"])
        try DiskFile.move(folder.path("new"), to: folder.path("old"))
        #expect(try folder.names() == ["old"])
        #expect(try folder.text("old") == "n")
    }

    @Test("a file that is replaced keeps who may read it, and a link to it stays a link")
    func replace() throws {
        let folder = try Folder(["real/file": "old"])
        let file = folder.path("real/file")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "real/file")
        try DiskFile.replace(folder.path("link"), with: Array("new".utf8))
        #expect(try folder.text("real/file") == "new")
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "real/file")
        try DiskFile.replace(folder.path("not/there/yet"), with: [0x61])
        #expect(try folder.text("not/there/yet") == "a")
        #expect(try folder.names(in: "real") == ["file"] && folder.names(in: "not/there") == ["yet"])
    }

    @Test("what cannot be replaced stays as it was, and nothing is left beside it")
    func failedReplace() throws {
        let folder = try Folder(["folder/inside": "x"])
        #expect(throws: MachineFailure.self) { try DiskFile.replace(folder.path("folder"), with: [1]) }
        #expect(try folder.names() == ["folder"])
    }

    @Test("a locked file is locked for everybody else")
    func lock() throws {
        let folder = try Folder()
        let first = try DiskFile.creating(folder.path("lock"))
        let second = try DiskFile.creating(folder.path("lock"))
        let firstIsLocked = first.lock()
        #expect(firstIsLocked)
        let isLockedTwice = second.lock()
        #expect(!isLockedTwice)
        try first.close()
        let isLockedAfterwards = second.lock()
        #expect(isLockedAfterwards)
    }
}
