import ArgumentParser
import Disk
import Glibc
import Model
import Publishing

/// What the verbs print: results to standard output, diagnostics and failures to standard error.
enum Terminal {
    /// Whether standard error is a terminal that wants colours (https://no-color.org).
    static var showsColour: Bool {
        isatty(STDERR_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }

    /// Opens what the caller has closed: otherwise the next file that is opened would become the standard input or output.
    static func openStandardStreams() {
        for (file, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY), (STDERR_FILENO, O_WRONLY)]
        where fcntl(file, F_GETFD) < 0 {
            _ = open("/dev/null", mode)
        }
    }

    static func printError(_ text: String) {
        _ = write(printable(text) + "\n", to: STDERR_FILENO)
    }

    /// What a verb has to say in words.
    static func printResult(_ text: String) {
        _ = write(printable(text) + "\n", to: STDOUT_FILENO)
    }

    /// What a verb was asked for, as it is: a reader who gets half of it must know.
    ///
    /// - Throws: exit status 2 when it cannot be written, as on a full disk.
    static func printData(_ text: String) throws {
        guard write(text + "\n", to: STDOUT_FILENO) else {
            printError("signpost: \(MachineFailure.disk("cannot write", "<stdout>").message)")
            throw ExitCode(2)
        }
    }

    private static func printable(_ lines: String) -> String {
        lines.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
    }

    static func print(_ diagnostics: [Diagnostic], as format: DiagnosticFormat) {
        let inColour = showsColour
        var text = ""
        for diagnostic in diagnostics { text += format.line(diagnostic, inColour: inColour) + "\n" }
        _ = write(text, to: STDERR_FILENO)
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

    private static func write(_ text: String, to file: Int32) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}
