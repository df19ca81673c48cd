/// What a file is that cannot be an export, as its first bytes say: people hand over workbooks, archives and log-in pages.
enum ForeignFormat {
    /// What to say of such a file; nil where it may well be an export.
    ///
    /// - Parameter head: the first bytes, unpacked where they were gzip.
    static func complaint(about head: [UInt8]) -> String? {
        if let known = signatures.first(where: { head.starts(with: $0.bytes) }) { return known.complaint }
        if isWide(head) { return "this is UTF-16; save the export as 'CSV UTF-8' or convert it" }
        let start = head.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        return start.first == UInt8(ascii: "<") ? "this is a web page or XML, perhaps that of a log-in; export the tickets as CSV" : nil
    }

    private static let packed = "this is packed in a way that import cannot read; unpack it, or pack it with gzip"

    private static let signatures: [(bytes: [UInt8], complaint: String)] = [
        (Array("PK\u{3}\u{4}".utf8), "this is an Excel workbook or a ZIP archive; save it as 'CSV UTF-8', or unpack it"),
        ([0xD0, 0xCF, 0x11, 0xE0], "this is an old Excel workbook; save it as 'CSV UTF-8'"),
        (Array("%PDF".utf8), "this is a PDF; export the tickets as CSV"),
        (Array("BZh".utf8), packed),
        ([0x28, 0xB5, 0x2F, 0xFD], packed),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], packed),
        (Array("7z".utf8) + [0xBC, 0xAF], packed),
        ([0x1F, 0x8B], "this was packed with gzip twice; unpack it once"),
    ]

    /// UTF-16 or UTF-32, with or without its mark: every other byte of a Latin heading is zero.
    private static func isWide(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        guard head.count >= 4 else { return false }
        return (head[0] == 0 && head[2] == 0) || (head[1] == 0 && head[3] == 0)
    }
}
