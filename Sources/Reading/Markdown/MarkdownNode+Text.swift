extension MarkdownNode {
    /// The first text at or below this node; nil when it starts with something else.
    var firstText: UnsafeBufferPointer<UInt8>? {
        var node = self
        while true {
            if node.kind == .text || node.kind == .code { return node.literal }
            guard let child = node.firstChild else { return nil }
            node = child
        }
    }

    /// Whether a picture stands directly in this node.
    var holdsPicture: Bool {
        var child = firstChild
        while let node = child {
            if node.kind == .image { return true }
            child = node.next
        }
        return false
    }

    /// The last texts of this node that together end in `length` bytes, with what remains of each.
    func lastTexts(of length: Int) -> [(node: MarkdownNode, kept: Int)] {
        var texts: [(node: MarkdownNode, kept: Int)] = []
        var rest = length
        var child = lastChild
        while rest > 0, let node = child, node.kind == .text {
            let size = node.literal.count
            texts.append((node, max(0, size - rest)))
            rest -= min(rest, size)
            child = node.previous
        }
        return texts
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether it starts with a character of a script that puts no spaces between words.
    var startsInUnspacedScript: Bool { count >= 3 && isLeadOfUnspacedScript(self[0], self[1]) }
}

extension [UInt8] {
    /// Whether it ends with a character of a script that puts no spaces between words.
    var endsInUnspacedScript: Bool { count >= 3 && isLeadOfUnspacedScript(self[count - 3], self[count - 2]) }
}

/// Chinese and Japanese characters and their punctuation, U+3000 to U+9FFF, and full-width forms, by their first two UTF-8 bytes.
private func isLeadOfUnspacedScript(_ first: UInt8, _ second: UInt8) -> Bool {
    (0xE3...0xE9).contains(first) || first == 0xEF && (0xBC...0xBD).contains(second)
}
