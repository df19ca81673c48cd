import Testing

@testable import Notices

private func week(_ complaints: Double, _ exposure: Double) -> Baseline.Catalogue {
    Baseline.Catalogue(complaints: [complaints], exposure: [exposure])
}

private func baseline(after weeks: [Baseline.Catalogue]) -> Baseline {
    var baseline = Baseline(issues: 1, knobs: Knobs())
    for week in weeks { baseline.append(week) }
    return baseline
}

private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-12 }

@Test("the usual rate is the week's own, steadied by the weeks before")
func usualRate() {
    // First week, 40 of 1,000: before = 40.5 / 1000;  rate = (40 + 20) / (1000 + 20 / .0405) = 60 / 1493.827
    #expect(isClose(baseline(after: []).rates(in: week(40, 1000))[0], 60 / (1000 + 20 / 0.0405)))
    // Then 60 of 1,000: the same before, rate = 80 / 1493.827
    #expect(isClose(baseline(after: [week(40, 1000)]).rates(in: week(60, 1000))[0], 80 / (1000 + 20 / 0.0405)))
    // Two weeks before: (40 + 80 + .5) / (1000 + 3000) = .030125
    #expect(isClose(baseline(after: [week(40, 1000), week(80, 3000)]).rates(in: week(0, 1000))[0], 20 / (1000 + 20 / 0.030125)))
}

@Test("only the last twelve weeks count")
func trailingWeeks() {
    let old = [week(1000, 1000)]
    let recent = Array(repeating: week(40, 1000), count: 12)
    #expect(baseline(after: old + recent).rates(in: week(40, 1000)) == baseline(after: recent).rates(in: week(40, 1000)))
}

@Test("a code that starts all at once becomes usual all at once")
func codeThatStarts() {
    // Nothing before, then 400 of 1,000: before = 400 / (4 x 1000) = .1;  rate = 420 / (1000 + 20 / .1) = .35
    #expect(isClose(baseline(after: [week(0, 1000)]).rates(in: week(400, 1000))[0], 0.35))
}

@Test("a week with almost no complaints lost its export", arguments: [(14.0, true), (15, false)])
func missingExport(_ came: Double, _ isMissing: Bool) {
    // Due: .0405 x 1000 = 40.5; the bound is .35 x 40.5 = 14.175
    #expect(baseline(after: [week(40, 1000)]).isMissing(week(came, 1000)) == isMissing)
}

@Test("a shop too small to tell is never missing its export")
func smallShop() {
    #expect(!baseline(after: [week(4, 100)]).isMissing(week(0, 100)))
}

@Test("a catalogue whose every product is in trouble keeps what was usual")
func everythingInTrouble() {
    let before = baseline(after: [week(40, 1000), week(0, 0)])
    #expect(isClose(before.rates(in: week(0, 0))[0], 0.0405))
}

@Test("a product counts for no more than its share")
func weight() {
    #expect(Baseline.weight(of: 500, largest: 30) == 0.06)
    #expect(Baseline.weight(of: 20, largest: 30) == 1)
    #expect(Baseline.weight(of: 0, largest: 30) == 1)
}
