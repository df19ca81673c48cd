/// What the shop has recorded of its published policies, in `policies/.published.json`: one line for each version and language.
package struct PolicyLedger: Hashable, Sendable {
    /// As diagnostics print it.
    package var file: String
    /// Sorted by policy, day and language.
    package var entries: [Entry]

    package init(file: String, entries: [Entry] = []) {
        self.file = file
        self.entries = entries
    }

    package struct Entry: Hashable, Sendable {
        package var policy: String
        /// The day that the version took effect; nil for a policy without a date.
        package var effective: Day?
        package var language: Language
        /// Of the published text, 64 hexadecimal digits.
        package var sha256: String
        /// The day that this text was recorded.
        package var recorded: Day
        /// Tells the corrections that the version's front matter told of then from later ones; nil where there were none.
        package var corrections: String?
        /// In the ledger, from 1; 0 where it does not stand there yet.
        package var line: Int

        package init(
            policy: String, effective: Day?, language: Language, sha256: String, recorded: Day, corrections: String? = nil, line: Int = 0
        ) {
            self.policy = policy
            self.effective = effective
            self.language = language
            self.sha256 = sha256
            self.recorded = recorded
            self.corrections = corrections
            self.line = line
        }

        /// What it speaks of.
        package var key: Key { Key(policy: policy, effective: effective, language: language) }
    }

    /// One version of a policy in one language.
    package struct Key: Hashable, Comparable, Sendable {
        package var policy: String
        package var effective: Day?
        package var language: Language

        package init(policy: String, effective: Day?, language: Language) {
            self.policy = policy
            self.effective = effective
            self.language = language
        }

        package static func < (a: Key, b: Key) -> Bool {
            (a.policy, a.effective?.number ?? .min, a.language) < (b.policy, b.effective?.number ?? .min, b.language)
        }
    }

    package static let version = 1

    /// Below the content folder.
    package static let path = "policies/.published.json"

    /// The file: sorted, one line an entry, so that version control shows what was recorded.
    package var text: String {
        let lines = entries.sorted { $0.key < $1.key }.map { entry in
            "{\"policy\":\(JSON.text(entry.policy)),\"effective\":\(entry.effective.map { "\"\($0)\"" } ?? "null"),"
                + "\"language\":\(JSON.text(entry.language.tag)),\"sha256\":\(JSON.text(entry.sha256)),"
                + "\"recorded\":\"\(entry.recorded)\",\"corrections\":\(entry.corrections.map(JSON.text) ?? "null")}"
        }
        return "{\"version\":\(Self.version),\"texts\":[\n\(lines.joined(separator: ",\n"))\n]}\n"
    }
}
