import Model

/// The mistakes found in one file.
///
/// A class, because the readers of nested values all add to the same list; it stays in the task that made it.
final class Report {
    /// The file as diagnostics print it.
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var isFull = false

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
        guard !isFull else { return }
        diagnostics.append(diagnostic)
        guard diagnostics.count == Report.limit else { return }
        isFull = true
        diagnostics.append(
            Diagnostic(
                .error, id: "source.too-many", file: file, line: diagnostic.line,
                "\(Report.limit) mistakes up to here; correct them, then the rest of the file is checked"))
    }
}
