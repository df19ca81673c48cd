import Disk
import FlyingFox
import FlyingSocks
import Foundation
import Glibc
package import Model
package import Publishing

/// `signpost serve`: builds, serves the site on this machine only, and builds again when a file changes.
package struct PreviewServer: Sendable {
    let options: BuildOptions
    let port: UInt16
    let say: @Sendable (Event) -> Void

    /// What a preview tells its user.
    package enum Event: Sendable {
        case built(BuildReport)
        case failed(MachineFailure)
        case listening(address: String)
    }

    package init(_ options: BuildOptions, port: UInt16, say: @escaping @Sendable (Event) -> Void) {
        self.options = options
        self.port = port
        self.say = say
    }

    /// Runs until the process is stopped.
    ///
    /// A build with errors keeps the last good site up; the next change tries again.
    /// - Throws: `MachineFailure` when the port cannot be had.
    package func run() async throws(MachineFailure) {
        let changes = ChangeCounter()
        let watcher = FolderWatcher(folders: [options.content, options.templates])
        var seen = watcher.fingerprint()
        // First of all: whoever has taken the port is told at once, not after a long build.
        let (server, address) = try await start(changes)
        await build(changes)
        say(.listening(address: address))
        while !Task.isCancelled, server.isCancelled == false {
            try? await Task.sleep(for: .milliseconds(400))
            let now = watcher.fingerprint()
            guard now != seen else { continue }
            seen = now
            await build(changes)
        }
    }

    private func build(_ changes: ChangeCounter) async {
        do {
            let report = try await Build(options).publish()
            say(.built(report))
            if report.isPublished { changes.increment() }
        } catch {
            say(.failed(error))
        }
    }

    private func start(_ changes: ChangeCounter) async throws(MachineFailure) -> (Task<Void, any Error>, address: String) {
        try checkPort()
        let handler = SiteHandler(folder: options.output, changes: changes)
        do {
            let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
            let server = HTTPServer(address: address, logger: .disabled, handler: handler)
            let task = Task { try await server.run() }
            try await server.waitUntilListening(timeout: 5)
            // Port 0 asks the system for any that is free.
            var chosen = port
            if case .ip4(_, let free) = await server.listeningAddress { chosen = free }
            return (task, "http://127.0.0.1:\(chosen)/")
        } catch {
            throw MachineFailure("cannot listen on port \(port); choose another with --port")
        }
    }

    /// FlyingFox keeps a refused port to itself until the time for starting is over.
    private func checkPort() throws(MachineFailure) {
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard probe >= 0 else { throw .disk("cannot listen on", "127.0.0.1:\(port)") }
        defer { close(probe) }
        var yes: Int32 = 1
        setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isFree = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(probe, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
        }
        if isFree { return }
        if errno == EADDRINUSE { throw MachineFailure("port \(port) is taken, perhaps by another preview; choose another with --port") }
        throw MachineFailure(MachineFailure.disk("cannot listen on", "127.0.0.1:\(port)").message + "; choose another port with --port")
    }
}
