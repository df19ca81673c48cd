import Testing

/// A shop with one mistake in its policies, what is said of it, and the same shop without the mistake, of which nothing is said.
struct PolicyMistake: CustomTestStringConvertible, Sendable {
    let what: String
    let wrong: PolicyFolder
    let lines: [String]
    let right: PolicyFolder

    /// - Parameter says: the lines, without `content/`.
    init(_ what: String, wrong: PolicyFolder, says: String..., right: PolicyFolder = PolicyFolder()) {
        self.what = what
        self.wrong = wrong
        lines = says.map { "content/" + $0 }
        self.right = right
    }

    var testDescription: String { what }
}

@Suite("Doubts about policies")
struct PolicyDoubtTests {
    @Test("of a sound shop nothing is said")
    func sound() async throws {
        #expect(try await PolicyFolder().lines() == [])
    }

    @Test("a mistake is told, with its place and what to write", arguments: PolicyMistake.all)
    func wrong(mistake: PolicyMistake) async throws {
        let lines = try await mistake.wrong.lines()
        #expect(lines == mistake.lines, "\(lines.joined(separator: "\n"))")
    }

    @Test("of the same shop without the mistake nothing is said", arguments: PolicyMistake.all)
    func right(mistake: PolicyMistake) async throws {
        let lines = try await mistake.right.lines()
        #expect(lines == [], "\(lines.joined(separator: "\n"))")
    }
}

extension PolicyMistake {
    static let all = missing + statutory + others
}
