import Foundation
import Model
import Testing

@testable import Reading
@testable import Wording

/// The built-in phrases, and paragraphs of our own writing in a language.
struct Corpus {
    let listener: Listener
    let paragraphs: [(text: String, refuses: Bool)]

    init(_ name: String, _ language: String) throws {
        listener = try Corpus.listener(language)
        let file = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "txt"))
        paragraphs = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            line.hasPrefix("#") ? nil : (String(line.dropFirst(2)), line.hasPrefix("! "))
        }
    }

    static func phrasebook(_ language: String) throws -> Phrasebook {
        let file = URL(filePath: #filePath).appending(path: "../../../Sources/BuiltIn/wording/\(language).yml").standardized
        return Phrasebook(builtIn: Array(try Data(contentsOf: file)), file: "wording.\(language).yml")
    }

    static func listener(_ language: String) throws -> Listener {
        var mistakes: [Diagnostic] = []
        let listener = Listener(try phrasebook(language), mistakes: &mistakes)
        #expect(mistakes == [])
        return listener
    }

    func hears(_ text: String) -> Bool { listener.finding(in: listener.tokens(text)) != nil }

    var missed: [String] { paragraphs.filter { $0.refuses && !hears($0.text) }.map(\.text) }
    var falseAlarms: [String] { paragraphs.filter { !$0.refuses && hears($0.text) }.map(\.text) }
}
