import FlyingFox
import FlyingSocks
import Foundation
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
        await build(changes)
        let server = try await start(changes)
        say(.listening(address: "http://127.0.0.1:\(port)/"))
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

    private func start(_ changes: ChangeCounter) async throws(MachineFailure) -> Task<Void, any Error> {
        let handler = SiteHandler(folder: options.output, changes: changes)
        do {
            let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
            let server = HTTPServer(address: address, logger: .disabled, handler: handler)
            let task = Task { try await server.run() }
            try await server.waitUntilListening(timeout: 5)
            return task
        } catch {
            throw MachineFailure("cannot listen on port \(port); choose another with --port")
        }
    }
}
