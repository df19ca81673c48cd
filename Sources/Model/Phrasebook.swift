/// The phrases by which texts of a language refuse, and those that lead on: what `signpost check` listens for.
package struct Phrasebook: Sendable {
    package var refusals: [Refusal]
    package var waysForward: [Phrase]
    /// What sounds like a refusal and is none.
    package var exceptions: [Phrase]
    /// Phrases of the built-in phrasebook that do not count.
    package var removed: [Phrase]

    package init(
        refusals: [Refusal] = [], waysForward: [Phrase] = [], exceptions: [Phrase] = [], removed: [Phrase] = []
    ) {
        self.refusals = refusals
        self.waysForward = waysForward
        self.exceptions = exceptions
        self.removed = removed
    }

    /// The phrases of another one behind its own.
    package mutating func add(_ other: Phrasebook) {
        refusals += other.refusals
        waysForward += other.waysForward
        exceptions += other.exceptions
        removed += other.removed
    }

    /// Words in the notation of docs/wording.md: `we (do not|cannot) accept`, and where they are written.
    package struct Phrase: Hashable, Sendable {
        package var text: String
        package var file: String
        package var place: TextPlace

        package init(text: String, file: String, place: TextPlace) {
            self.text = text
            self.file = file
            self.place = place
        }
    }

    package struct Refusal: Hashable, Sendable {
        package var phrase: Phrase
        /// A sentence that says the same and leads on; nil where the author gave none.
        package var instead: String?

        package init(phrase: Phrase, instead: String? = nil) {
            self.phrase = phrase
            self.instead = instead
        }
    }
}
