/// What the address of a link or picture may be.
enum LinkTarget {
    /// The scheme that makes an address dangerous (`javascript`, `vbscript`, `data`); nil for a harmless one.
    ///
    /// Browsers pass over white space and control characters within a scheme, so they do not hide one here. Pictures may hold
    /// their own bytes (`data:image/...`).
    static func dangerousScheme(of address: UnsafeBufferPointer<UInt8>, isImage: Bool) -> String? {
        var start: [UInt8] = []
        for byte in address where byte > 0x20 && byte != 0x7F {
            start.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            if start.count == 16 { break }
        }
        for scheme in ["javascript", "vbscript", "data"] where start.starts(with: (scheme + ":").utf8) {
            return isImage && start.starts(with: "data:image/".utf8) ? nil : scheme
        }
        return nil
    }
}
