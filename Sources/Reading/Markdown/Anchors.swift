/// The anchors of one page: made from headings, each once.
struct Anchors {
    private var used: Set<String> = []

    /// Anchors that authors wrote themselves (`{#who-pays}`) come first, wherever they stand.
    mutating func reserve(_ anchor: String) -> Bool { used.insert(anchor).inserted }

    /// The anchor of a heading: lower case, spaces as hyphens, punctuation left out, letters of every script kept, as GitHub does;
    /// a second one of the same words ends in `-2`.
    ///
    /// It never starts with `_`, so that names that do are free for the page around it.
    mutating func make(from words: [UInt8]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.count)
        for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "-": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "_": if !bytes.isEmpty { bytes.append(0x5F) }
            case " ", "\t": if !bytes.isEmpty { bytes.append(0x2D) }
            case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            case "\0"..."\u{7F}": break
            // Chinese characters: letters all of them, and without case.
            case "\u{4E00}"..."\u{9FFF}": bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            default:
                if Anchors.isLetterOrDigit(scalar) { bytes += scalar.properties.lowercaseMapping.utf8 }
            }
        }
        while bytes.last == 0x2D { bytes.removeLast() }
        let anchor = bytes.isEmpty ? "section" : String(decoding: bytes, as: UTF8.self)
        var unique = anchor
        var number = 1
        while !used.insert(unique).inserted {
            number += 1
            unique = "\(anchor)-\(number)"
        }
        return unique
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
