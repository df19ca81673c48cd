/// The scan itself: one pass over bytes, one record at a time (RFC 4180, and what spreadsheets and help desks make of it).
///
/// A record ends with LF, CRLF, CR alone, or the end of the table. Quotes count only at the start of a field; a quote further
/// on in an unquoted field is an ordinary character. Within quotes everything counts as written, line breaks too.
struct RecordScan {
    var delimiter: UInt8
    /// Whether more bytes may follow: a record that reaches the end of the bytes is then not yet whole.
    var isLast: Bool

    private static let quote: UInt8 = 0x22
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// Scans the record that starts at `start`.
    ///
    /// - Returns: the offset after it and the line breaks that it holds, its own end included; nil when it is not whole.
    /// - Complexity: O(bytes of the record)
    @inline(__always)
    func record(in bytes: Span<UInt8>, from start: Int, into sink: inout some FieldSink) -> (end: Int, lines: Int)? {
        sink.clear()
        var lines = 0
        var at = start
        while true {
            let ending: Ending?
            if at < bytes.count, bytes[at] == Self.quote {
                ending = quotedField(in: bytes, from: at, lines: &lines, into: &sink)
            } else {
                ending = plainField(in: bytes, from: at, into: &sink)
            }
            switch ending {
            case .field(let next): at = next
            case .record(let next): return (next, lines + 1)
            case .table: return (bytes.count, lines)
            case nil: return nil
            }
        }
    }

    private enum Ending {
        /// A delimiter ended the field; the next one starts here.
        case field(Int)
        /// A line break ended the record; the next one starts here.
        case record(Int)
        /// The bytes ended, and they were the last.
        case table
    }

    @inline(__always)
    private func plainField(in bytes: Span<UInt8>, from start: Int, into sink: inout some FieldSink) -> Ending? {
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            // One comparison for most letters: both line breaks, the tab and the comma are below the digits.
            if byte < 0x30 || byte == delimiter, byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            at += 1
        }
        let ending = ending(in: bytes, at: at)
        if ending != nil { sink.add(FieldList.Field(start: start, end: at, isQuoted: false, hasDoubledQuotes: false)) }
        return ending
    }

    @inline(__always)
    private func quotedField(in bytes: Span<UInt8>, from start: Int, lines: inout Int, into sink: inout some FieldSink) -> Ending? {
        var at = start + 1
        var hasDoubledQuotes = false
        while true {
            at = Self.nextQuote(in: bytes, from: at, lines: &lines)
            guard at < bytes.count else {
                guard isLast else { return nil }
                sink.add(FieldList.Field(start: start + 1, end: at, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes))
                sink.fault(.unterminatedQuote, at: start)
                return .table
            }
            if at + 1 == bytes.count, !isLast { return nil }
            guard at + 1 < bytes.count, bytes[at + 1] == Self.quote else { break }
            hasDoubledQuotes = true
            at += 2
        }
        var end = at
        at += 1
        if at < bytes.count, bytes[at] != delimiter, bytes[at] != Self.lineFeed, bytes[at] != Self.carriageReturn {
            sink.fault(.textAfterQuote, at: at)
            while at < bytes.count, bytes[at] != delimiter, bytes[at] != Self.lineFeed, bytes[at] != Self.carriageReturn { at += 1 }
            end = at
        }
        let ending = ending(in: bytes, at: at)
        if ending != nil { sink.add(FieldList.Field(start: start + 1, end: end, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)) }
        return ending
    }

    /// What ends the field whose text ends at `at`; nil when the next bytes decide.
    @inline(__always)
    private func ending(in bytes: Span<UInt8>, at: Int) -> Ending? {
        guard at < bytes.count else { return isLast ? .table : nil }
        if bytes[at] == delimiter { return .field(at + 1) }
        if bytes[at] == Self.lineFeed { return .record(at + 1) }
        guard at + 1 < bytes.count else { return isLast ? .record(at + 1) : nil }
        return .record(bytes[at + 1] == Self.lineFeed ? at + 2 : at + 1)
    }

    /// The next quote at or after `start`, or the end of the bytes. Eight bytes at a time: texts of tickets are long.
    @inline(__always)
    private static func nextQuote(in bytes: Span<UInt8>, from start: Int, lines: inout Int) -> Int {
        var at = start
        let raw = bytes.bytes
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        while at + 8 <= bytes.count {
            // In range: at + 8 <= count.
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            let quotes = word ^ 0x2222_2222_2222_2222
            // The high bit of each byte that is zero, exact for every byte (no carry crosses from one into the next).
            if ~(((quotes & low) &+ low) | quotes | low) != 0 { break }
            let breaks = word ^ 0x0A0A_0A0A_0A0A_0A0A
            lines += (~(((breaks & low) &+ low) | breaks | low)).nonzeroBitCount
            at += 8
        }
        while at < bytes.count, bytes[at] != quote {
            if bytes[at] == lineFeed { lines += 1 }
            at += 1
        }
        return at
    }
}
