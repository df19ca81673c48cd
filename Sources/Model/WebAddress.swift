/// Addresses on the web, as far as a shop writes them.
package enum WebAddress {
    /// Whether the text is a whole address, `https://help.example.com/`.
    package static func isWhole(_ text: some StringProtocol) -> Bool {
        let host = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
        return !host.isEmpty && host.utf8.first.map { [0x2F, 0x3F, 0x23].contains($0) } == false
            && !text.utf8.contains { $0 <= 0x20 || [0x22, 0x3C, 0x3E, 0x5C, 0x7F].contains($0) }
    }

    /// Whether the text is a whole address that others can be written behind: without `?` and `#`.
    package static func isBase(_ text: some StringProtocol) -> Bool {
        isWhole(text) && !text.utf8.contains { $0 == 0x3F || $0 == 0x23 }
    }

    /// Whether a page may send something there: a path on its own host, `/log`, or an https address; without `?` and `#`.
    package static func isReceiver(_ text: some StringProtocol) -> Bool {
        if text.hasPrefix("https://") { return isBase(text) }
        // Two slashes, or a backslash for one of them, would be another host.
        return text.hasPrefix("/") && !text.hasPrefix("//")
            && !text.utf8.contains { $0 <= 0x20 || [0x22, 0x23, 0x3C, 0x3E, 0x3F, 0x5C, 0x7F].contains($0) }
    }
}
