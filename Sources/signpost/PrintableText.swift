/// Text for a terminal. Skus, issue codes, file names and what diagnostics quote come from elsewhere: a control character
/// among them could rewrite the screen, and one that turns the direction of writing could show another text than there is.
extension String {
    /// The text on one line, with U+FFFD for each control character.
    var printable: String {
        guard unicodeScalars.contains(where: Self.isUnprintable) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { Self.isUnprintable($0) ? "\u{FFFD}" : $0 }))
    }

    /// The same, cut where it would fill the screen.
    var printableName: String {
        let longest = 60
        guard unicodeScalars.count > longest else { return printable }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(longest - 1))).printable + "…"
    }

    /// The text as one word of a command line: in single quotes where a shell would read it otherwise (POSIX, 2.2.2).
    var shellWord: String {
        let isPlain = unicodeScalars.allSatisfy {
            $0.value > 0x7F || "-._:@%+/=,".unicodeScalars.contains($0) || $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
        return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
