import Model

/// The part of a Markdown file between two `---` lines, and where the text after it begins.
struct FrontMatter {
    /// Of the YAML, without the lines around it.
    var range: Range<Int>
    /// Of the text after it.
    var bodyStart: Int
    /// The line that the text starts on; the YAML starts on line 2.
    var bodyLine: Int

    enum Fault: Error {
        case missing, unclosed
    }

    /// Finds it at the start of a file.
    init(in bytes: [UInt8]) throws(Fault) {
        guard let first = Self.line(in: bytes, from: 0), Self.isFence(bytes[first.text]) else { throw .missing }
        var line = 2
        var start = first.next
        while let next = Self.line(in: bytes, from: start) {
            if Self.isFence(bytes[next.text]) {
                self.init(range: first.next..<start, bodyStart: next.next, bodyLine: line + 1)
                return
            }
            line += 1
            start = next.next
        }
        throw .unclosed
    }

    private init(range: Range<Int>, bodyStart: Int, bodyLine: Int) {
        self.range = range
        self.bodyStart = bodyStart
        self.bodyLine = bodyLine
    }

    /// `---`, with spaces behind it or not.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    private static func line(in bytes: [UInt8], from start: Int) -> (text: Range<Int>, next: Int)? {
        guard start < bytes.count else { return nil }
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        return (start..<end, min(end + 1, bytes.count))
    }
}
