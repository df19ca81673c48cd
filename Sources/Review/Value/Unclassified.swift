/// Tickets that no known issue explains, and the words that they share.
package struct Unclassified: Hashable, Sendable {
    /// Tickets of the week with the issue `other` or a code that the catalogue does not know.
    package var tickets: Int
    /// All tickets of the week.
    package var ofTickets: Int
    /// The most frequent first.
    package var words: [Word]
    /// Codes of the week that the catalogue does not know, the most frequent first.
    package var unknownCodes: [Word]

    /// A word or phrase and how many tickets say it.
    package struct Word: Hashable, Sendable {
        package var word: String
        package var tickets: Int

        package init(word: String, tickets: Int) {
            self.word = word
            self.tickets = tickets
        }
    }
}
