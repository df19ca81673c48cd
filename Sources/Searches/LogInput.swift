/// Where the lines of a web server's log come from.
package enum LogInput: Hashable, Sendable {
    /// A file, packed by gzip or not; `-` is the standard input.
    case path(String)
    /// Bytes that are in memory already.
    case bytes([UInt8], name: String)

    /// As diagnostics print it.
    package var name: String {
        switch self {
        case .path("-"): "<stdin>"
        case .path(let path): path
        case .bytes(_, let name): name
        }
    }
}
