import Testing

/// A content folder with one mistake, and the lines that tell of it.
struct DiagnosticCase: CustomTestStringConvertible, Sendable {
    var id: String
    var files: [String: String]
    var lines: [String]

    init(_ id: String, _ files: [String: String], _ lines: String...) {
        self.id = id
        self.files = files
        self.lines = lines
    }

    /// The mistake stands in a page of questions.
    static func page(_ id: String, _ text: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["faq/a/late.md": text])
        result.lines = lines
        return result
    }

    /// The mistake stands in site.yml, below a name and languages.
    static func site(_ id: String, _ text: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["site.yml": "name: Help\nlanguages: [en, zh]\n" + text + "\n"])
        result.lines = lines
        return result
    }

    var testDescription: String { "\(id): \(lines.first ?? "")" }
}
