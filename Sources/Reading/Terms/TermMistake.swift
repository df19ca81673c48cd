/// Why a value of the terms cannot be read: `'4,90' has a decimal comma; write it as 4.90 EUR`.
struct TermMistake: Error, Hashable {
    var id: String
    /// What is wrong and what to write; `KEY` stands for the key's name.
    var message: String

    init(_ id: String, _ message: String) {
        self.id = id
        self.message = message
    }
}
