import Model

/// Writes `source_hash` into the front matter of a file and leaves every other byte as it is.
enum SourceHashLine {
    private static let key = "source_hash"

    /// The file with the hash in it: in the line that has one already, else in a line of its own at the end of the front matter.
    ///
    /// - Parameter bytes: as they are on the disk, byte order mark and all.
    /// - Returns: nil where no line can be written, as between braces: the front matter then says something else than before and the hash.
    static func writing(_ hash: String, into bytes: [UInt8]) -> [UInt8]? {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = Array(bytes[mark...])
        guard let front = try? FrontMatter(in: text), let pairs = pairs(text, front) else { return nil }
        let edited = replacing(hash, in: text, front, pairs) ?? adding(hash, to: text, front, pairs)
        guard let newFront = try? FrontMatter(in: edited), let newPairs = Self.pairs(edited, newFront) else { return nil }
        guard newPairs.first(where: { $0.key == key })?.value.text == hash, others(newPairs) == others(pairs),
            edited[newFront.bodyStart...] == text[front.bodyStart...]
        else { return nil }
        return bytes[..<mark] + edited
    }

    private static func pairs(_ text: [UInt8], _ front: FrontMatter) -> [YAMLNode.Pair]? {
        guard case .map(let pairs) = YAMLNode.parse(frontMatter: text[front.range], firstLine: 2, report: Report(file: ""))?.value else {
            return nil
        }
        return pairs
    }

    private static func others(_ pairs: [YAMLNode.Pair]) -> [YAMLNode.Pair] { pairs.filter { $0.key != key } }

    /// The value in the line that has the key; nil where no line has it.
    private static func replacing(_ hash: String, in text: [UInt8], _ front: FrontMatter, _ pairs: [YAMLNode.Pair]) -> [UInt8]? {
        guard let line = pairs.first(where: { $0.key == key })?.place.line, let range = range(ofLine: line, in: text),
            let colon = text[range].firstIndex(of: 0x3A)
        else { return nil }
        // What stands behind the value, a remark and the line's end, stays.
        var rest = range.upperBound
        while rest > colon + 1, text[rest - 1] == 0x0D { rest -= 1 }
        if let remark = text[(colon + 1)..<rest].indices.first(where: { text[$0] == 0x23 && [0x20, 0x09].contains(text[$0 - 1]) }) {
            rest = remark
            while rest > colon + 1, [0x20, 0x09].contains(text[rest - 1]) { rest -= 1 }
        }
        return text[...colon] + Array(" \(hash)".utf8) + text[rest...]
    }

    private static func adding(_ hash: String, to text: [UInt8], _ front: FrontMatter, _ pairs: [YAMLNode.Pair]) -> [UInt8] {
        let isCRLF = text.firstIndex(of: 0x0A).map { $0 > 0 && text[$0 - 1] == 0x0D } ?? false
        let indentation = String(repeating: " ", count: max(0, (pairs.first?.place.column ?? 1) - 1))
        let line = "\(indentation)\(key): \(hash)\(isCRLF ? "\r\n" : "\n")"
        return text[..<front.range.upperBound] + Array(line.utf8) + text[front.range.upperBound...]
    }

    /// Of its bytes without the line feed.
    private static func range(ofLine number: Int, in text: [UInt8]) -> Range<Int>? {
        var start = 0
        for _ in 1..<max(1, number) {
            guard let end = text[start...].firstIndex(of: 0x0A) else { return nil }
            start = end + 1
        }
        return start..<(text[start...].firstIndex(of: 0x0A) ?? text.count)
    }
}
