/// A word of a text, a character of a script without spaces, or a mark between them.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word
        /// Ends a clause: a comma, a colon, a dash, a parenthesis.
        case clauseMark
        /// Ends a sentence.
        case stop
        case questionMark
        case openingQuote, closingQuote
        /// `"`, which opens and closes.
        case quote
        /// Keeps words apart, ends nothing: `、`, `/`.
        case joint
    }

    var kind: Kind
    /// Its number in the lexicon; `Lexicon.unknown` for words that no phrase holds, and for marks.
    var word: Int32
    /// Where its bytes lie in the text.
    var range: Range<Int>
    /// Whether it is one character of a script without spaces.
    var isCharacter = false
}
