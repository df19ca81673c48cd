import Testing

@Suite("Plausibility of size charts")
struct PlausibilityTests {
    @Test("a mistake is told, with its place and what to write", arguments: Mistake.units + Mistake.numbers + Mistake.sizes + Mistake.texts)
    func wrong(mistake: Mistake) async throws {
        #expect(try await mistake.wrong.lines() == mistake.lines)
    }

    @Test(
        "of the same chart without the mistake nothing is said", arguments: Mistake.units + Mistake.numbers + Mistake.sizes + Mistake.texts)
    func right(mistake: Mistake) async throws {
        #expect(try await mistake.right.lines() == [])
    }
}
