import Model

/// How routes and targets are written as URLs.
enum Address {
    /// A path as part of a URL: what would end the path or break out of an attribute is percent-encoded.
    ///
    /// Letters beyond ASCII stay, as browsers show them; `ascii` encodes them too, for absolute addresses in feeds and
    /// sitemaps.
    static func encoded(_ path: String, ascii: Bool = false) -> String {
        percent(path) { byte in
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
            case 0x21, 0x24, 0x26...0x2F, 0x3A, 0x3B, 0x3D, 0x40, 0x5F, 0x7E: true
            case 0x80...: !ascii
            default: false
            }
        }
    }

    /// A URL that somebody wrote, percent-escapes kept; only what no URL may hold is encoded.
    static func tidied(_ url: String) -> String {
        percent(url) { byte in
            switch byte {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: false
            default: true
            }
        }
    }

    /// The path with percent-escapes undone; broken escapes stay as they are.
    static func decoded(_ path: some StringProtocol) -> String {
        guard path.utf8.contains(0x25) else { return String(path) }
        let bytes = Array(path.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// One step of an address made from a name that nobody checked: safe, and short enough for every file system.
    ///
    /// Names beyond 120 bytes are cut and told apart by the FNV-1a hash of the whole (Fowler, Noll, Vo).
    static func step(_ name: String) -> String {
        let step = SKU(name).pathComponent
        guard step.utf8.count > 120 else { return step.isEmpty ? "~" : step }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(step.prefix(100)) + "~" + String(hash, radix: 16)
    }

    private static func percent(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        guard text.utf8.contains(where: { !isKept($0) }) else { return text }
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            if isKept(byte) { out.append(byte) } else { out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
