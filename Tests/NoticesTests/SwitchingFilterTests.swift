import Testing

@testable import Notices

/// Numbers that are easy to follow: two levels, round chances.
private let simple = FilterKnobs(levels: [2, 4], launch: 0.1, on: 0.01, off: 0.2, phi: 0.1, prior: 10, memory: 80, cut: 1.5)

private func after(_ weeks: [(count: Double, expected: Double)], _ knobs: FilterKnobs = simple) -> FilterStates {
    let filter = SwitchingFilter(knobs)
    var states = filter.start(count: 1)
    for week in weeks { filter.step(&states, at: 0, count: week.count, expected: week.expected) }
    return states
}

private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-9 }

@Test("one week by hand: 6 complaints where 2 were usual")
func oneWeekByHand() {
    // Start: q = (.9, .05, .05), a = b = 10.
    // 1. Move: q1 = q2 = .05 x .8 + .9 x .01 / 2 = .0445;  q0 = .9 x .99 + .2 x .1 = .911
    // 2. Temper: t = 1 / (1 + .1 x 2 x 10/10) = 1/1.2;  n' = 5;  E' = 1.6667;  a + n' = 15
    // 3. b + E' r = 11.6667, 13.3333, 16.6667
    //    L0 = 0 - 15 ln 11.6667                = -36.851036592
    //    L1 = 5 ln 2 - 15 ln 13.3333           = -35.388271579
    //    L2 = 5 ln 4 - 15 ln 16.6667           = -35.269688946
    //    Cut: y = 1.5 (b + E' r), u = 3 sqrt 15 (cbrt(y/15) - 1 + 1/135) = .698694023, 1.255425503, 2.242904790
    //    G = Phi(u) = .757628365, .895337832, .987548523
    //    q0 : q1 : q2 = .911 G0 e^L0 : .0445 G1 e^L1 : .0445 G2 e^L2 = .641522050 : .159902298 : .198575652
    // 4. Learn: a = 10 + 5 x .641522050 = 13.207610250;  b = 10 + 1.6667 x .641522050 = 11.069203417
    let states = after([(6, 2)])
    #expect(isClose(states.weights[0], 0.6415220499755347))
    #expect(isClose(states.weights[1], 0.15990229820527618))
    #expect(isClose(states.weights[2], 0.19857565181918904))
    #expect(isClose(states.probability(at: 0), 0.35847795002446525))
    #expect(isClose(states.shape[0], 13.207610249877675))
    #expect(isClose(states.rate[0], 11.069203416625891))
}

@Test("without the cut the healthy rate may be anything, and nothing is learned without a memory")
func withoutCut() {
    // The same sums without G: .911 e^L0 : .0445 e^L1 : .0445 e^L2
    var knobs = simple
    knobs.cut = nil
    knobs.memory = nil
    let states = after([(6, 2)], knobs)
    #expect(isClose(states.weights[0], 0.6904221221015876))
    #expect(isClose(states.weights[2], 0.16395583948447995))
    #expect(states.shape[0] == 10)
    #expect(states.rate[0] == 10)
}

@Test("what is learned never weighs more than its memory, and keeps its rate")
func memory() {
    let states = after(Array(repeating: (count: 10, expected: 10), count: 200))
    #expect(isClose(states.shape[0], 80))
    #expect(abs(states.shape[0] / states.rate[0] - 1) < 0.02)
}

@Test("a week without orders and complaints only lets time pass")
func emptyWeek() {
    // q0 = .9 x .99 + .2 x .1 = .911; with n = E = 0 all levels explain the week alike.
    let states = after([(0, 0)])
    #expect(isClose(states.weights[0], 0.911))
    #expect(states.shape[0] == 10)
}

@Test(
    "the gamma's tail is as Wilson and Hilferty have it",
    // Exact values of P(Gamma(shape, 1) <= y): 1 - e^-y sum y^k/k! for whole shapes.
    arguments: [
        (10.0, 15.0, 0.930146), (10, 10, 0.542070), (10, 5, 0.031828), (40, 50, 0.935426), (1, 1, 0.632121), (1, 3, 0.950213),
    ])
func gammaTail(_ shape: Double, _ y: Double, _ exact: Double) {
    #expect(abs(GammaTail(shape: shape).probability(below: y) - exact) < 0.006)
}

@Test("the gamma's tail is never nothing and never more than everything")
func gammaTailEnds() {
    #expect(GammaTail(shape: 1000).probability(below: 1) == 1e-12)
    #expect(GammaTail(shape: 10).probability(below: 1e9) == 1)
}

@Test("more complaints never make trouble less likely", arguments: [0.01, 0.3, 2, 15, 200])
func monotone(_ expected: Double) {
    let knobs = Knobs().product
    var last = 0.0
    for count in 0...60 {
        let states = after([(3, 2), (1, 2), (Double(count), expected)], knobs)
        #expect(states.probability(at: 0) >= last - 1e-12)
        last = states.probability(at: 0)
    }
}

@Test(
    "no count is too large to stay a number",
    arguments: [(1e18, 1e-9), (1e18, 1e18), (0, 1e18), (1e9, 1), (4e18, 4e18), (5, 1e-300)])
func extremes(_ count: Double, _ expected: Double) {
    let states = after([(count, expected), (0, 1), (count, 1), (0, expected)], Knobs().product)
    #expect(states.weights.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(isClose(states.weights.reduce(0, +), 1))
    #expect(states.shape[0].isFinite && states.shape[0] > 0)
    #expect(states.rate[0].isFinite && states.rate[0] > 0)
}
