/// One mistake or doubt in the content, with its place and what to write instead.
///
/// Diagnostics are values: every room collects them, and only the executable prints them. One `error` among them means
/// that nothing is published.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Sendable, Comparable {
        case error, warning

        package static func < (a: Severity, b: Severity) -> Bool { a == .error && b == .warning }
    }

    /// The file as a path that the reader can open (content folder included), its line and column counted from 1; 0 is "none".
    package var file: String
    package var line: Int
    package var column: Int
    package var severity: Severity
    /// A stable name, `front-matter.unknown-key`, listed in docs/diagnostics.md.
    package var id: String
    /// What is wrong, in the author's terms, then what to write.
    package var message: String

    package init(_ severity: Severity, id: String, file: String, line: Int = 0, column: Int = 0, _ message: String) {
        self.severity = severity
        self.id = id
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `content/policies/returns.en.md:7:12: error: 'effective' is not a date; write it as 2026-09-01`
    package var text: String { "\(place): \(severity.rawValue): \(message)" }

    /// `content/policies/returns.en.md:7:12`, as far as it is known.
    package var place: String {
        guard line > 0 else { return file }
        return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
    }
}

extension Diagnostic: Comparable {
    /// By place, then severity, then words: the order in which they are printed.
    package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        (a.file, a.line, a.column, a.severity, a.message) < (b.file, b.line, b.column, b.severity, b.message)
    }
}

extension Sequence<Diagnostic> {
    /// Sorted by place, each once.
    package var inOrder: [Diagnostic] { Set(self).sorted() }

    /// Whether one of them forbids publishing.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
