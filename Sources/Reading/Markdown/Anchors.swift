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
        var anchor = ""
        for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "-": anchor.unicodeScalars.append(scalar)
            case "_": if !anchor.isEmpty { anchor.unicodeScalars.append(scalar) }
            case " ", "\t": if !anchor.isEmpty { anchor.append("-") }
            case "A"..."Z": anchor += scalar.properties.lowercaseMapping
            case "\0"..."\u{7F}": break
            default:
                if Anchors.isLetterOrDigit(scalar) { anchor += scalar.properties.lowercaseMapping }
            }
        }
        while anchor.hasSuffix("-") { anchor.removeLast() }
        if anchor.isEmpty { anchor = "section" }
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
