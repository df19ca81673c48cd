/// Reads HTML piece by piece, as lenient as a browser: whatever the bytes are, it comes to an end and never fails.
///
/// The HTML is what Reading wrote, or, with `trusted_html`, whatever somebody wrote into a text.
struct HTMLScanner {
    enum Piece: Hashable {
        case text(Range<Int>)
        /// `attributes` is what stands between the name and `>`.
        case open(String, attributes: Range<Int>)
        case close(String)
    }

    let html: [UInt8]
    private var index = 0

    init(_ html: [UInt8]) {
        self.html = html
    }

    /// The next piece; nil at the end. Comments, declarations and tags that never end are passed over.
    mutating func next() -> Piece? {
        while index < html.count {
            let start = index
            if html[start] != UInt8(ascii: "<") { return text(from: start) }
            guard start + 1 < html.count else { return text(from: start) }
            switch html[start + 1] {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
            case UInt8(ascii: "/") where start + 2 < html.count && Self.isLetter(html[start + 2]):
                index = start + 2
                let name = self.name()
                skipToTagEnd()
                return .close(name)
            case let byte where Self.isLetter(byte):
                index = start + 1
                let name = self.name()
                let attributes = index
                guard skipToTagEnd() else { return nil }
                if Self.rawNames.contains(name) { skipRawText(name) }
                return .open(name, attributes: attributes..<max(attributes, index - 1))
            default: return text(from: start)
            }
        }
        return nil
    }

    /// Elements whose content is no markup; it is never shown in a text, either.
    private static let rawNames: Set<String> = [
        "script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes", "noscript",
    ]

    private mutating func text(from start: Int) -> Piece {
        index = start + 1
        while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
        return .text(start..<index)
    }

    private mutating func name() -> String {
        let start = index
        while index < html.count, !Self.endsName(html[index]) { index += 1 }
        return String(decoding: html[start..<index], as: UTF8.self).lowercased()
    }

    /// Behind the `>`; false where there is none.
    @discardableResult private mutating func skipToTagEnd() -> Bool {
        var quote: UInt8?
        var isValue = false
        while index < html.count {
            let byte = html[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return true
            } else if byte == UInt8(ascii: "=") {
                isValue = true
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), isValue {
                quote = byte
                isValue = false
            } else if !Self.isSpace(byte) {
                isValue = false
            }
        }
        return false
    }

    private mutating func skipDeclaration() {
        let isComment = html[index...].starts(with: "<!--".utf8)
        let end: [UInt8] = isComment ? Array("-->".utf8) : [UInt8(ascii: ">")]
        var place = index + (isComment ? 4 : 2)
        while place < html.count, !html[place...].starts(with: end) { place += 1 }
        index = min(html.count, place + end.count)
    }

    private mutating func skipRawText(_ name: String) {
        let end = Array("</\(name)".utf8)
        while index < html.count {
            if html[index] == end[0], html[index...].prefix(end.count).map({ Self.lowercased($0) }) == end { return }
            index += 1
        }
    }

    /// The value of an attribute with references undone; nil where there is none.
    func attribute(_ wanted: String, in range: Range<Int>) -> String? {
        var place = range.lowerBound
        while place < range.upperBound {
            while place < range.upperBound, Self.isSpace(html[place]) || html[place] == UInt8(ascii: "/") { place += 1 }
            let start = place
            while place < range.upperBound, !Self.isSpace(html[place]), html[place] != UInt8(ascii: "=") { place += 1 }
            let name = html[start..<place]
            while place < range.upperBound, Self.isSpace(html[place]) { place += 1 }
            var value = place..<place
            if place < range.upperBound, html[place] == UInt8(ascii: "=") {
                place += 1
                value = self.value(&place, range.upperBound)
            } else if start == place {
                place += 1
            }
            if name.lazy.map(Self.lowercased).elementsEqual(wanted.utf8) {
                var out: [UInt8] = []
                HTMLReference.appendDecoded(html[value], to: &out)
                return String(decoding: out, as: UTF8.self)
            }
        }
        return nil
    }

    private func value(_ place: inout Int, _ end: Int) -> Range<Int> {
        while place < end, Self.isSpace(html[place]) { place += 1 }
        guard place < end else { return place..<place }
        let quote = html[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = place
            while place < end, !Self.isSpace(html[place]) { place += 1 }
            return start..<place
        }
        let start = place + 1
        place = start
        while place < end, html[place] != quote { place += 1 }
        defer { place = min(end, place + 1) }
        return start..<place
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func endsName(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
