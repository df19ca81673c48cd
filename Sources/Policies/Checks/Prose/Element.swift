/// A piece of a sentence after quantities were found.
enum Element: Hashable {
    case token(Token.Kind)
    case quantity(Quantity)

    /// What phrases are compared by; nil for what no phrase contains.
    var key: String? {
        switch self {
        case .token(.word(let word)): word
        case .token(.character(let scalar)), .token(.sign(let scalar)): String(scalar)
        default: nil
        }
    }

    /// How far it moves its neighbours apart: a word counts as two Chinese characters, a comma starts another thought.
    var weight: Int {
        switch self {
        case .token(.word), .token(.number), .quantity: 2
        case .token(.pause): 5
        default: 1
        }
    }
}
