import Model
import Notices
import Testing

private let seeds = [1, 2, 3]

@Test("planted trouble is found and the rest is left alone", arguments: seeds)
func plantedTrouble(_ seed: Int) {
    let history = decide(ShopHistory.random(seed: seed))
    let found = Set(history.notices.map { "\($0.scope.name) \($0.issue)" })
    #expect(found == ["P03 runs_small", "P07 runs_small", "site late_delivery"])
}

@Test("the order of rows changes nothing", arguments: seeds)
func rowOrder(_ seed: Int) {
    let statistics = ShopHistory.random(seed: seed).statistics
    var shuffled = statistics
    var dice = Dice(state: UInt64(seed) + 100)
    shuffled.tickets.shuffle(using: &dice)
    shuffled.orders.shuffle(using: &dice)
    #expect(decide(shuffled) == decide(statistics))
}

@Test("how counts are spread over rows changes nothing", arguments: seeds)
func splitRows(_ seed: Int) {
    let statistics = ShopHistory.random(seed: seed).statistics
    var split = statistics
    split.tickets = statistics.tickets.flatMap { row in
        let channels = row.tickets % 2 == 0 ? ["app", "web"] : ["app", "phone", "web"]
        return (0..<row.tickets).map { index in
            var one = row
            one.tickets = 1
            one.channel = channels[index % channels.count]
            return one
        }
    }
    split.orders = statistics.orders.flatMap { row in
        var first = row
        var second = row
        (first.carrier, second.carrier) = ("swiftpost", "meridian")
        first.orders = row.orders / 3
        second.orders = row.orders - row.orders / 3
        return [first, second]
    }
    #expect(decide(split) == decide(statistics))
}

@Test("time stands still after the last known week", arguments: [0, 1, 6, 7, 700])
func laterAsOf(_ days: Int) {
    let shop = ShopHistory.random(seed: 1)
    let end = shop.monday(52)
    let history = decide(shop.statistics, issues: IssueCatalogue([]), asOf: end)
    #expect(!history.active.isEmpty)
    #expect(decide(shop.statistics, issues: IssueCatalogue([]), asOf: end.advanced(by: days)) == history)
}

@Test("a week counts from the Monday after it", arguments: [(-7, 50), (-1, 50), (0, 51), (3, 51)])
func weekMustBeOver(_ days: Int, _ week: Int) {
    let shop = ShopHistory.random(seed: 1)
    let history = decide(shop.statistics, issues: IssueCatalogue([]), asOf: shop.monday(52).advanced(by: days))
    #expect(history.lastWeek == Week(containing: shop.monday(week)))
}

@Test(
    "what is decided about the past never changes with the future", arguments: [1, 5, 14, 21, 22, 23, 27, 28, 29, 30, 35, 41, 42, 45, 51])
func causality(_ week: Int) {
    let shop = ShopHistory.random(seed: 1)
    let asOf = shop.monday(week)
    let statistics = shop.statistics
    var cut = statistics
    cut.tickets.removeAll { $0.week.sunday >= asOf }
    cut.orders.removeAll { $0.week.sunday >= asOf }
    let then = decide(statistics, issues: IssueCatalogue([]), asOf: asOf)
    #expect(decide(cut) == then)
    // And the full replay says of that Monday what was said on it.
    let now = decide(shop)
    let up = now.notices.filter { $0.from <= asOf && ($0.to.map { $0 > asOf } ?? true) }
    #expect(up.map(\.id) == then.active.map(\.id))
}

@Test("ten times the orders with the same complaints decide the same: only the catalogue is a measure", arguments: seeds)
func orderScale(_ seed: Int) {
    let shop = ShopHistory.random(seed: seed)
    var more = shop
    more.multiplyOrders(by: 10, in: 0..<28)
    more.multiplyOrders(by: 10, in: 29..<52)
    #expect(spells(decide(more)) == spells(decide(shop)))
}

@Test("what products and issues are called changes nothing")
func names() {
    let statistics = ShopHistory.random(seed: 2).statistics
    var renamed = statistics
    renamed.tickets = statistics.tickets.map { row in
        var row = row
        row.sku = row.sku.map { SKU(String($0.text.reversed())) }
        row.issue = "x-" + String(row.issue.reversed())
        return row
    }
    renamed.orders = statistics.orders.map { row in
        var row = row
        row.sku = row.sku.map { SKU(String($0.text.reversed())) }
        return row
    }
    #expect(Set(decide(renamed).notices.map(\.from)) == Set(decide(statistics).notices.map(\.from)))
}

@Test("notices are sorted by first day, then id, and each id is there once", arguments: seeds)
func sorted(_ seed: Int) {
    let notices = decide(ShopHistory.random(seed: seed)).notices
    let keys = notices.map { "\($0.from) \($0.id)" }
    #expect(keys == keys.sorted())
    #expect(Set(notices.map(\.id)).count == notices.count)
}
