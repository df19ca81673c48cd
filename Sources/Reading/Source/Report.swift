import Model

/// The mistakes found in one file.
///
/// A class, because the readers of nested values all add to the same list; it stays in the task that made it.
final class Report {
    /// The file as diagnostics print it.
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var errors = 0
    private var warnings = 0

    /// A table of half a million bad rows needs no half a million messages.
    static let limit = 200

    init(file: String) {
        self.file = file
    }

    func error(_ id: String, _ place: Place, _ message: String) {
        add(Diagnostic(.error, id: id, file: file, line: place.line, column: place.column, message))
    }

    func warning(_ id: String, _ place: Place, _ message: String) {
        add(Diagnostic(.warning, id: id, file: file, line: place.line, column: place.column, message))
    }

    func error(_ id: String, _ message: String) { error(id, .wholeFile, message) }

    func warning(_ id: String, _ message: String) { warning(id, .wholeFile, message) }

    private func add(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .error:
            errors += 1
            add(
                diagnostic, number: errors, id: "source.too-many",
                "\(Report.limit) mistakes up to here; correct them, then the rest of the file is checked")
        case .warning:
            warnings += 1
            add(
                diagnostic, number: warnings, id: "source.too-many-warnings",
                "\(Report.limit) warnings up to here; those of the rest of the file are not shown")
        }
    }

    /// Errors and warnings are counted apart: many of the one must not hide the other, nor many warnings forbid publishing.
    private func add(_ diagnostic: Diagnostic, number: Int, id: String, _ last: String) {
        guard number <= Report.limit else { return }
        diagnostics.append(diagnostic)
        guard number == Report.limit else { return }
        diagnostics.append(Diagnostic(diagnostic.severity, id: id, file: file, line: diagnostic.line, last))
    }
}
