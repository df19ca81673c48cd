import Foundation
import TestFolders
import Testing

/// The built executable, run as its user runs it.
struct Executable {
    let status: Int32
    let output: String
    let errors: String

    /// Runs `signpost` with the arguments in the folder and waits for its end.
    static func run(_ arguments: [String], in folder: Folder, input: String = "", environment: [String: String] = [:]) throws -> Executable
    {
        try run(path, arguments, in: folder, input: input, environment: environment)
    }

    /// Runs a shell's command line, which finds `signpost` in `$SIGNPOST`.
    static func shell(_ command: String, in folder: Folder) throws -> Executable {
        try run(URL(filePath: "/bin/sh"), ["-c", command], in: folder, input: "", environment: ["SIGNPOST": path.path])
    }

    private static func run(
        _ program: URL, _ arguments: [String], in folder: Folder, input: String, environment: [String: String]
    ) throws -> Executable {
        let process = Process()
        process.executableURL = program
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
    static var path: URL {
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

extension Folder {
    /// The smallest site that has a page of its own.
    static let small = [
        "content/site.yml": "name: Help\nlanguages: [en]\nurl: https://help.example.com/\n",
        "content/policies/returns.en.md": "---\ntitle: Returns\n---\n\nThirty days.\n",
    ]
}
