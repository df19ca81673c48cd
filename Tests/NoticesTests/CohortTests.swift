import Testing

@testable import Notices

@Test("a week is worth the mean of the order weeks behind it")
func worthOfAWeek() {
    // phi .1 and .05 complaints per order: lumpiness .005. 100 orders of this week at .25, 400 of the week before at .38:
    // exposure 25 + 152 = 177; worth (25 / (1 + .5) + 152 / (1 + 2)) / 177 = (16.667 + 50.667) / 177.
    let cohorts = Cohorts([(0.25, [100]), (0.38, [400])])
    #expect(abs(cohorts.worth(0, lumpiness: 0.005) - (25 / 1.5 + 152 / 3.0) / 177) < 1e-12)
}

@Test("steady orders are worth what a week of its own would be, and so is nothing")
func steadyOrders() {
    // 80 a week, lumpiness .005: 1 / (1 + .005 x 80) = 1 / 1.4 whatever the lags.
    let steady = Cohorts([0.25, 0.38, 0.20, 0.11, 0.06].map { ($0, [80, 0]) })
    #expect(abs(steady.worth(0, lumpiness: 0.005) - 1 / 1.4) < 1e-12)
    #expect(steady.worth(1, lumpiness: 0.005) == 1)
    #expect(Cohorts([]).worth(0, lumpiness: 0.005) == 1)
}

@Test("a campaign is one witness however many weeks repeat it")
func campaign() {
    // 1,000 orders in one week: four weeks later they are .06 of it, 60 beside 94 x .1 = 9.4 others of 10 a week. Taken for a week
    // of its own, 69.4 orders would be worth 1 / (1 + .005 x 69.4) = .74; being the campaign's, they are worth about a quarter.
    let late = Cohorts([0.25, 0.38, 0.20, 0.11].map { ($0, [10]) } + [(0.06, [1000])])
    #expect(abs(late.worth(0, lumpiness: 0.005) - (9.4 / 1.05 + 60 / 6.0) / 69.4) < 1e-12)
    #expect(late.worth(0, lumpiness: 0.005) < 0.28)
}
