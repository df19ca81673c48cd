/// Why a phrase cannot be listened for.
enum PatternMistake: Error, Equatable {
    case empty
    /// `(` without `)`, the other way round, or one inside the other.
    case parentheses
    /// `*` at the beginning or the end, where it says nothing.
    case star

    /// What to write instead.
    var advice: String {
        switch self {
        case .empty: "has no words; write some or remove it"
        case .parentheses: "has a parenthesis too many or too few; write (a|b) for a or b"
        case .star: "begins or ends with '*', which stands for words between others; remove it"
        }
    }
}
