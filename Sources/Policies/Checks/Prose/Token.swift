/// A piece of a sentence: a word, a Chinese character, a number, a sign.
struct Token {
    enum Kind: Hashable {
        /// In small letters.
        case word(String)
        case character(Unicode.Scalar)
        /// In ten-thousandths; digits grouped as written.
        case number(Int)
        case sign(Unicode.Scalar)
        /// `.`, `;`, 。, a line's end.
        case stop
        /// `,`, 、, `:`, a bracket.
        case pause
    }

    var kind: Kind
    /// Of the scalars it was read from.
    var range: Range<Int>

    var word: String? {
        if case .word(let word) = kind { return word }
        return nil
    }

    var number: Int? {
        if case .number(let number) = kind { return number }
        return nil
    }

    func `is`(_ scalar: Unicode.Scalar) -> Bool {
        kind == .character(scalar) || kind == .sign(scalar)
    }
}
