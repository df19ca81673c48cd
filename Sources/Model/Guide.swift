/// Guided help: questions with choices that lead to an answer.
package struct Guide: Sendable {
    package var file: String
    /// The id of the first step.
    package var start: String
    /// In the order written.
    package var steps: [Step]

    package init(file: String, start: String, steps: [Step]) {
        self.file = file
        self.start = start
        self.steps = steps
    }

    package struct Step: Sendable {
        package var id: String
        package var line: Int
        package var title: LocalizedText
        package var text: [Language: RichText]
        package var kind: Kind
        /// Codes of the complaints that an answer helps with, beside those of the pages that it leads to.
        package var issues: [String]

        package init(id: String, line: Int, title: LocalizedText, text: [Language: RichText], kind: Kind, issues: [String] = []) {
            self.id = id
            self.line = line
            self.title = title
            self.text = text
            self.kind = kind
            self.issues = issues
        }
    }

    package enum Kind: Sendable {
        case question([Choice])
        case answer(send: [LocalizedText], links: [Target], contact: String?)
    }

    package struct Choice: Sendable {
        package var label: LocalizedText
        package var destination: Destination
        package var line: Int

        package init(label: LocalizedText, destination: Destination, line: Int) {
            self.label = label
            self.destination = destination
            self.line = line
        }
    }

    package enum Destination: Sendable {
        case step(String)
        case page(String)
    }

    /// A path from the content folder, and the line it stands in.
    package struct Target: Hashable, Sendable {
        package var path: String
        package var line: Int

        package init(path: String, line: Int) {
            self.path = path
            self.line = line
        }
    }
}
