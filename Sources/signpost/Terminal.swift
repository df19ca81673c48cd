import ArgumentParser
import Glibc
import Model
import Publishing

/// What the verbs print: results to standard output, diagnostics and failures to standard error.
enum Terminal {
    /// Whether standard error is a terminal that wants colours (https://no-color.org).
    static var showsColour: Bool {
        isatty(STDERR_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }

    static func printError(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    static func printResult(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    static func print(_ diagnostics: [Diagnostic], as format: DiagnosticFormat) {
        let inColour = showsColour
        var text = ""
        for diagnostic in diagnostics { text += format.line(diagnostic, inColour: inColour) + "\n" }
        write(text, to: STDERR_FILENO)
    }

    /// Runs a verb's work and turns a failing machine into exit status 2.
    static func run<Value>(_ work: () async throws(MachineFailure) -> Value) async throws -> Value {
        do {
            return try await work()
        } catch {
            printError("signpost: \(error.message)")
            throw ExitCode(2)
        }
    }

    private static func write(_ text: String, to file: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
