/// A text within a paragraph of Markdown, with a backslash before what could be markup, on one line.
func markdownText(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.harmless.unicodeScalars {
        if "\\`*_[]<>&#~|".unicodeScalars.contains(scalar) { out.append("\\") }
        out.append(scalar)
    }
    return String(out)
}
