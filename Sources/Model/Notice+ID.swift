extension Notice {
    /// The first day that an id ends with, as in `DR-1001-runs_small-2026-10-05`; nil where it ends with none.
    package static func day(inID id: String) -> Day? {
        let bytes = id.utf8
        guard bytes.count > 11, bytes[bytes.index(bytes.endIndex, offsetBy: -11)] == 0x2D else { return nil }
        return Day(iso: String(decoding: bytes.suffix(10), as: UTF8.self))
    }
}
