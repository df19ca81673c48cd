/// The smallest piece of a text that a comparison takes as one: a word, a Chinese character, a number with its unit, an
/// emoji, a picture.
struct WordToken {
    enum Kind { case word, number, ideograph, mark, lineBreak, atom, codeLine }

    var kind: Kind
    /// Of the text's bytes.
    var range: Range<Int>
    /// Which marks it has: the place in the text's spans; -1 for those before the first.
    var span: Int
    /// Equal where the characters are.
    var digest: UInt64
    /// Whether white space stands before it.
    var hasSpace: Bool
    /// How much of a reader's attention it is, about a letter each, two for an ideograph.
    var weight: Int
    /// Whether a sentence (2) or a part of one (1) may end with it.
    var ending = 0
}
