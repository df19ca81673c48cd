/// What a line of a log says.
enum LogLine {
    case request(LoggedRequest)
    /// A request that cannot be a search.
    case other
    /// No line of a format that is known.
    case unreadable
}

/// A request that may be a search, as a web server wrote it down.
struct LoggedRequest {
    /// Path and query, as sent: `/zh/search/?q=%E9%80%80`.
    var target: [UInt8]
    /// What was posted, where the log has it.
    var body: [UInt8] = []
    /// The words themselves, where the log has them apart.
    var query: [UInt8]?
    var language: [UInt8]?
    var host: [UInt8] = []
    var method: [UInt8] = []
    /// nil where the log does not say.
    var status: Int?
    /// Since 1970-01-01 UTC.
    var seconds: Int64
    /// Tells visitors apart and is forgotten afterwards; 0 where the log has no address, or one of a proxy of the shop's own.
    var visitor: UInt64 = 0
    var agent: [UInt8] = []

    /// A number for an address: the address itself is kept nowhere.
    static func visitor(_ address: some Sequence<UInt8>) -> UInt64 {
        let bytes = Array(address)
        if bytes.count < 3 || isPrivate(bytes) { return 0 }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return max(1, hash)
    }

    /// Of a network of one's own (RFC 1918, RFC 4193), as a proxy before the web server has: everybody comes from there.
    private static func isPrivate(_ address: [UInt8]) -> Bool {
        let text = String(decoding: address, as: UTF8.self)
        if ["10.", "127.", "192.168.", "fc", "fd", "fe80:", "0.0.0.0", "::ffff:10.", "::ffff:127.", "localhost"].contains(
            where: text.hasPrefix)
        {
            return true
        }
        let parts = text.split(separator: ".")
        return text == "::1" || parts.count == 4 && parts[0] == "172" && (Int(parts[1]).map { (16...31).contains($0) } ?? false)
    }
}
