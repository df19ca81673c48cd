/// How an export is written.
enum ExportFormat: Hashable, Sendable {
    case table(delimiter: UInt8)
    case jsonLines

    /// By the file's extension, else by its first bytes.
    init(name: String, head: [UInt8]) {
        var name = name.lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
            self = .table(delimiter: 0x09)
        } else if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") || name.hasSuffix(".json") {
            self = .jsonLines
        } else if !name.hasSuffix(".csv"), Self.looksLikeJSON(head) {
            self = .jsonLines
        } else {
            self = .table(delimiter: Self.delimiter(of: head))
        }
    }

    private static func looksLikeJSON(_ head: [UInt8]) -> Bool {
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        return text.first { $0 > 0x20 } == 0x7B
    }

    /// What stands most often between the headings: spreadsheets of half of Europe write semicolons.
    private static func delimiter(of head: [UInt8]) -> UInt8 {
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
        func count(_ byte: UInt8) -> Int { line.reduce(0) { $0 + ($1 == byte ? 1 : 0) } }
        let comma = count(0x2C)
        if count(0x09) > comma { return 0x09 }
        return count(0x3B) > comma ? 0x3B : 0x2C
    }
}
