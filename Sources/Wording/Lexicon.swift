/// Numbers for the words that phrases hold.
struct Lexicon: Sendable {
    static let unknown: Int32 = -1
    private var numbers: [String: Int32] = [:]

    /// The number of a word, given out where there is none yet.
    mutating func add(_ word: String) -> Int32 {
        if let number = numbers[word] { return number }
        let number = Int32(numbers.count)
        numbers[word] = number
        return number
    }

    func number(of word: String) -> Int32 { numbers[word] ?? Self.unknown }
}
