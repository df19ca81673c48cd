/// What of a built-in script is published.
///
/// The files explain themselves to whoever reads the repository; a shopper's phone need not load that. A fifth of
/// `finder.js` goes this way (see docs/embed.md), and a bundler, which would take little more, is not needed.
enum ScriptLines {
    /// The script without comments that have lines of their own, without indentation and without empty lines.
    ///
    /// Statements keep their lines, and comments behind code stay, so that no string is ever looked into. Only for our
    /// own scripts: a template literal would lose its indentation.
    static func published(_ script: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(script.count)
        var isComment = false
        for line in script.split(separator: 0x0A) {
            let text = line.drop { $0 == 0x20 }
            if !isComment, !text.starts(with: "//".utf8), !text.starts(with: "/*".utf8), !text.isEmpty {
                out += text
                out.append(0x0A)
            } else if text.starts(with: "/*".utf8) {
                isComment = true
            }
            if isComment, text.suffix(2).elementsEqual("*/".utf8) { isComment = false }
        }
        return out
    }
}
