import Foundation
import Testing

/// The built executable, run as its user runs it.
struct Executable {
    let status: Int32
    let output: String
    let errors: String

    /// Runs `signpost` with the arguments in the folder and waits for its end.
    static func run(_ arguments: [String], in folder: Folder, input: String = "", environment: [String: String] = [:]) throws -> Executable
    {
        let process = Process()
        process.executableURL = path
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let streams = (input: Pipe(), output: folder.url.appending(path: ".stdout"), errors: folder.url.appending(path: ".stderr"))
        for url in [streams.output, streams.errors] { try Data().write(to: url) }
        process.standardInput = streams.input
        process.standardOutput = try FileHandle(forWritingTo: streams.output)
        process.standardError = try FileHandle(forWritingTo: streams.errors)
        try process.run()
        try streams.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try streams.input.fileHandleForWriting.close()
        process.waitUntilExit()
        defer { for url in [streams.output, streams.errors] { try? FileManager.default.removeItem(at: url) } }
        return Executable(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: streams.output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: streams.errors), as: UTF8.self))
    }

    /// Beside the test bundle, where `swift build` puts it.
    private static var path: URL {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let beside = tests.deletingLastPathComponent().appending(path: "signpost")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        return repository.appending(path: ".build/debug/signpost")
    }

    /// The top of the repository.
    static var repository: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }
}

/// A folder of its own for one test, gone when the test is over.
final class Folder {
    let url: URL

    /// Writes the files, by path below the folder.
    init(_ files: [String: String] = [:]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "signpost-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appending(path: path).path)
    }

    /// Every file below the path with its bytes.
    func tree(_ path: String) throws -> [String: Data] {
        let root = url.appending(path: path)
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appending(path: name)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
                files[name] = try Data(contentsOf: file)
            }
        }
        return files
    }
}

extension Folder {
    /// The smallest site that has a page of its own.
    static let small = [
        "content/site.yml": "name: Help\nlanguages: [en]\nurl: https://help.example.com/\n",
        "content/policies/returns.en.md": "---\ntitle: Returns\n---\n\nThirty days.\n",
    ]
}
