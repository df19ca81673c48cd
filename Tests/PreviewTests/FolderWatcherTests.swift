import Foundation
import TestFolders
import Testing

@testable import Preview

@Suite("The watcher of folders")
struct FolderWatcherTests {
    private let folder: Folder
    private let watcher: FolderWatcher

    init() throws {
        folder = try Folder(["content/a.md": "a", "content/faq/b.md": "b"])
        watcher = FolderWatcher(folders: [folder.path("content"), folder.path("site-templates")])
    }

    @Test("it sees a file that is added, changed, renamed or removed, and nothing else")
    func sees() throws {
        var seen: Set<UInt64> = [watcher.fingerprint()]
        #expect(watcher.fingerprint() == seen.first)
        try folder.write("new", to: "content/faq/c.md")
        #expect(seen.insert(watcher.fingerprint()).inserted)
        try folder.write("newer", to: "content/faq/c.md")
        #expect(seen.insert(watcher.fingerprint()).inserted)
        try FileManager.default.moveItem(atPath: folder.path("content/faq/c.md"), toPath: folder.path("content/faq/d.md"))
        #expect(seen.insert(watcher.fingerprint()).inserted)
        try FileManager.default.removeItem(atPath: folder.path("content/a.md"))
        #expect(seen.insert(watcher.fingerprint()).inserted)
    }

    @Test("a folder that appears later is seen")
    func later() throws {
        let before = watcher.fingerprint()
        try folder.write("x", to: "site-templates/layout.mustache")
        #expect(watcher.fingerprint() != before)
    }

    @Test("links to a folder that they lie in are not followed for ever")
    func loops() throws {
        for name in ["up", "up2", "up3"] {
            try FileManager.default.createSymbolicLink(atPath: folder.path("content/faq/\(name)"), withDestinationPath: "..")
        }
        let before = watcher.fingerprint()
        try folder.write("new", to: "content/faq/c.md")
        #expect(watcher.fingerprint() != before)
    }

    @Test("hidden files, which editors write while one types, are not looked at")
    func hidden() throws {
        let before = watcher.fingerprint()
        try folder.write("x", to: "content/.a.md.swp")
        #expect(watcher.fingerprint() == before)
    }
}
