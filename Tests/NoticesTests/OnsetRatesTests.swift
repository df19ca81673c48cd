import Testing

@testable import Notices

private func rates() -> OnsetRates {
    var knobs = Knobs()
    knobs.minimumCount = 4
    knobs.product.launch = 0.02
    knobs.product.on = 0.001
    knobs.product.off = 0.1
    knobs.onset.weight = 1
    knobs.onset.range = 0.2...5
    return OnsetRates(cells: 2, issues: 3, knobs: knobs)
}

@Test("an issue that brings more trouble than its rate is expected to bring more")
func learnedRate() {
    var onsets = rates()
    onsets.take(0, issue: 0, complaints: 4, probability: 0.5)
    #expect(onsets.factors == [1, 1, 1])
    onsets.close()
    // Due: .02 x .9 + .98 x .001 = .01898. Factor: (.5 + 1) / (.01898 + 1) = 1.47206; the other issues know nothing.
    #expect(abs(onsets.factors[0] - 1.5 / 1.01898) < 1e-12)
    #expect(onsets.factors[1] == 1)
    onsets.take(0, issue: 0, complaints: 0, probability: 1)
    onsets.close()
    // Due: .01898 x .9 + .98102 x .001 = .01806302, in all .03704302. Factor: (1.5 + 1) / 1.03704302.
    #expect(abs(onsets.factors[0] - 2.5 / 1.03704302) < 1e-12)
}

@Test("a cell counts from the complaint on that makes a notice possible, so nothing hangs on what is to come")
func countsLate() {
    var onsets = rates()
    onsets.take(1, issue: 2, complaints: 3, probability: 0.9)
    onsets.close()
    #expect(onsets.factors[2] == 1)
    onsets.take(1, issue: 2, complaints: 1, probability: 0.9)
    onsets.close()
    #expect(abs(onsets.factors[2] - 1.9 / 1.01898) < 1e-12)
}

@Test("however much trouble there is, the rate stays within its range")
func range() {
    var onsets = rates()
    for _ in 0..<20 { onsets.take(0, issue: 0, complaints: 9, probability: 1) }
    onsets.close()
    #expect(onsets.factors[0] == 5)
}
