import Model
import Testing

@testable import Policies

/// Sentences as shops write them, read against the terms of `PolicyFolder.sound`: 30 days to return and to exchange, 3 business days until a
/// refund, 4.90 USD or 8 CNY for the label, dispatch in 24 hours, free from 49 USD or 99 CNY, a coupon of 5 USD, 7 days to report, ...
@Suite("Numbers in sentences")
struct SentenceTests {
    /// What is said of each sentence, alone on a page.
    private static func told(
        _ sentences: [String], _ language: String
    ) async throws -> [String:
        String]
    {
        var files: [String: String] = [:]
        for (number, sentence) in sentences.enumerated() {
            files["pages/p\(number).\(language).md"] = "---\ntitle: A page\n---\n\n\(sentence)\n"
        }
        var told: [String: String] = [:]
        for diagnostic in try await PolicyFolder(files).diagnostics()
        where diagnostic.id == "policy.contradiction" {
            guard let name = diagnostic.file.split(separator: "/").last,
                let number = Int(name.dropFirst().prefix { $0.isNumber })
            else {
                continue
            }
            told[sentences[number]] = diagnostic.message
        }
        return told
    }

    private static let languages = ["en", "zh"]

    @Test("a wrong number is told", arguments: languages)
    func wrong(language: String) async throws {
        let twins = Twin.all[language] ?? []
        let told = try await Self.told(twins.map(\.wrong), language)
        for twin in twins {
            let message = told[twin.wrong] ?? "nothing"
            #expect(message.hasPrefix(twin.says), "\(twin.wrong)")
        }
    }

    @Test("of its right twin nothing is said", arguments: languages)
    func right(language: String) async throws {
        let told = try await Self.told((Twin.all[language] ?? []).map(\.right), language)
        #expect(told.isEmpty, "\(told.values.sorted())")
    }

    @Test("numbers about other things are left alone", arguments: languages)
    func silent(language: String) async throws {
        let told = try await Self.told(Twin.silent[language] ?? [], language)
        #expect(told.isEmpty, "\(told)")
    }
}

/// A sentence with a wrong number, and the same with the right one.
struct Twin: Sendable {
    let wrong: String
    let right: String
    /// How the message begins.
    let says: String

    init(_ wrong: String, _ right: String, _ says: String) {
        self.wrong = wrong
        self.right = right
        self.says = says
    }

    static let all = ["en": english, "zh": chinese]
    static let silent = ["en": silentEnglish, "zh": silentChinese]
}
