import Model

/// One file of text, read and known to be UTF-8.
struct SourceFile: Sendable {
    /// Below the content folder.
    let path: String
    /// As diagnostics print it.
    let file: String
    /// Without a byte order mark.
    let bytes: [UInt8]

    init(path: String, file: String, bytes: [UInt8]) {
        self.path = path
        self.file = file
        self.bytes = bytes
    }

    /// Checks what was read; nil when it cannot be used as text, and the report says why.
    init?(path: String, checking raw: [UInt8], report: Report) {
        var bytes = raw
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            report.error("source.utf-16", Place(line: 1, column: 1), "the file is UTF-16; save it as UTF-8")
            return nil
        }
        if let offset = SourceFile.firstInvalidOffset(in: bytes) {
            report.error(
                "source.utf-8", Place(of: offset, in: bytes), "the byte \(hexadecimal(bytes[offset])) is not UTF-8; save the file as UTF-8")
            return nil
        }
        self.init(path: path, file: report.file, bytes: bytes)
    }

    /// Whether there is nothing in it but white space.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}

/// `0xC3`
private func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
