/// Finds the tags of a Mustache template.
///
/// The library that renders templates keeps no lines and prints nothing for an unknown name, so mistakes are found here.
struct TemplateScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var lineStart = 0

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The tags in their order; columns count bytes from 1.
    static func tags(of text: String) -> [TemplateTag] {
        var scanner = TemplateScanner(text)
        var tags: [TemplateTag] = []
        while let tag = scanner.next() { tags.append(tag) }
        return tags
    }

    private mutating func next() -> TemplateTag? {
        while index + 1 < bytes.count {
            if bytes[index] == 0x7B, bytes[index + 1] == 0x7B { return tag() }
            step()
        }
        return nil
    }

    private mutating func step() {
        if bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        index += 1
    }

    private mutating func tag() -> TemplateTag {
        let start = index
        var tag = TemplateTag(kind: .text, name: "", range: start..<start, line: line, column: start - lineStart + 1)
        index += 2
        let sigil = index < bytes.count ? bytes[index] : 0
        let closing = sigil == 0x7B ? 3 : 2
        tag.kind = kind(of: sigil)
        if tag.kind != .text { index += 1 }
        let nameStart = index
        while index < bytes.count, !closes(closing) { step() }
        guard index < bytes.count else {
            tag.kind = .unfinished
            tag.name = String(decoding: bytes[nameStart..<min(nameStart + 20, bytes.count)].prefix { $0 != 0x0A }, as: UTF8.self)
            tag.range = start..<bytes.count
            return tag
        }
        var name = bytes[nameStart..<index]
        while let first = name.first, isSpace(first) { name.removeFirst() }
        while let last = name.last, isSpace(last) { name.removeLast() }
        tag.name = String(decoding: name, as: UTF8.self)
        if tag.kind == .unsupported { tag.name = String(decoding: [sigil], as: UTF8.self) }
        if tag.name.utf8.contains(UInt8(ascii: "(")), tag.kind != .comment {
            tag.kind = .unsupported
            tag.name = "("
        }
        index += closing
        tag.range = start..<index
        return tag
    }

    private func kind(of sigil: UInt8) -> TemplateTag.Kind {
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .html
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "*"): .unsupported
        default: .text
        }
    }

    private func closes(_ count: Int) -> Bool {
        index + count <= bytes.count && bytes[index..<(index + count)].allSatisfy { $0 == 0x7D }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
