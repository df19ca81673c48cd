import Foundation
import TestFolders
import Testing

@Suite("signpost serve")
struct ServeTests {
    @Test("a taken port is told at once, before anything is built, and exits 2")
    func takenPort() throws {
        let holder = try Listener()
        let folder = try Folder(Folder.small)
        let run = try Executable.run(["serve", "--port", String(holder.port)], in: folder)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors == "signpost: port \(holder.port) is taken, perhaps by another preview; choose another with --port\n")
        #expect(try folder.names() == ["content"])
    }

    @Test("every page of the preview answers over the wire")
    func answers() throws {
        let folder = try Folder(Folder.small)
        let preview = try Preview(in: folder)
        defer { preview.stop() }
        for path in ["/", "/policies/", "/policies/returns/", "/assets/site.css"] {
            let answer = try preview.ask(path)
            #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(path): \(answer.prefix(200))")
        }
        #expect(try preview.ask("/policies/returns").contains("Location: /policies/returns/\r\n"))
        #expect(try preview.ask("/../content/site.yml").hasPrefix("HTTP/1.1 404 "))
        #expect(try preview.ask("/assets/..%2f..%2f..%2fcontent/site.yml").hasPrefix("HTTP/1.1 404 "))
    }
}

/// A port that somebody else has. A class, because its end gives the port back.
private final class Listener {
    let port: UInt16
    private let descriptor: Int32

    init() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.descriptor = descriptor
        var address = sockaddr_in.loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && listen(descriptor, 1) == 0 && getsockname(descriptor, address, &length) == 0
            }
        }
        try #require(isBound)
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }
}

/// A running preview on a free port.
private struct Preview {
    private let process = Process()
    private let port: UInt16

    init(in folder: Folder) throws {
        let output = Pipe()
        process.executableURL = Executable.path
        process.arguments = ["serve", "--port", "0"]
        process.currentDirectoryURL = folder.url
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var said = ""
        while !said.contains("(Ctrl+C") {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            said += String(decoding: more, as: UTF8.self)
        }
        let digits = said.split(separator: "127.0.0.1:").last?.prefix { $0.isNumber }
        port = try #require(digits.flatMap { UInt16($0) }, "\(said)")
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// The whole answer, head and body.
    func ask(_ path: String) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in.loopback(port: port)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        try #require(isConnected)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        try file.write(contentsOf: Data("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8))
        return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    }
}

extension sockaddr_in {
    fileprivate static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
