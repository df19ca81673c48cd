import Model

/// A text as a value of YAML, also within `{ }`: between quotes where it could be read as something else.
func yamlText(_ text: String) -> String {
    // JSON is YAML.
    isPlainYAML(text) ? text : JSON.text(text)
}

private func isPlainYAML(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, last != 0x20 else { return false }
    let startsAsWord = (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first) || first >= 0x80
    let isKeyword = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    let special = Set(":#'\"\\{}[],&*!|>%@`".utf8)
    return startsAsWord && !isKeyword && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F || special.contains($0) }
        && !text.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) || $0.value == 0x2028 || $0.value == 0x2029 }
}
