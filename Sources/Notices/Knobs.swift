/// The numbers that the method leaves open, each with its meaning for a merchant.
///
/// The optimum is flat: settings within the ranges of docs/notices.md score within a few points of each other.
package struct Knobs: Hashable, Sendable {
    /// How sure before a notice goes up, and below which it comes down.
    package var up = 0.90
    package var down = 0.40
    /// How sure while the whole shop has the same trouble, or had it in the last `shopMemory` weeks.
    package var upInShopTrouble = 0.999
    package var shopMemory = 4
    /// Complaints that must stand behind a new notice, each week's worth `countDecay` of the week after.
    package var minimumCount = 4.0
    package var countDecay = 0.8
    /// Known weeks without an order after which a product's notices come down.
    package var idleWeeks = 6

    /// What becomes of a product: the switching filter of one product and issue.
    package var product = FilterKnobs(
        levels: [1.8, 2.5, 3.5, 5], launch: 0.02, on: 0.0004, off: 1.0 / 32, phi: 0.10, prior: 10, memory: 80, cut: 1.4)
    /// The same for one issue of the whole shop.
    package var shop = FilterKnobs(
        levels: [1.5, 2, 3, 4], launch: 0.0005, on: 0.004, off: 0.25, phi: 0.006, prior: 100, memory: nil, cut: nil)

    /// The part of the orders placed 0, 1, 2 ... weeks ago whose complaints come this week.
    package var delay = [0.25, 0.38, 0.20, 0.11, 0.06]
    /// The part of `delay` that must fall into known weeks.
    package var knownMass = 0.5
    /// Where some of them are not: what the known weeks' word on a product's orders is worth, in complaints, beside that of the
    /// product's other complaints, and how far these may correct it.
    package var guessWeight = 1.0
    package var guessRange = 0.6...10.0

    /// Without orders by product: the weeks whose complaints stand for them.
    package var complaintWeeks = 8

    /// No product counts for more than this part of the catalogue, nor for more than `smallShare` products of average size.
    package var largestShare = 0.03
    package var smallShare = 3.0
    /// Weeks behind the usual rate, and how many complaints the usual rate is worth beside those of the week itself.
    package var trailingWeeks = 12
    package var trailingWeight = 20.0
    /// How many times the usual rate before a week's own rate may be without being taken for a change of bookkeeping.
    package var largestJump = 4.0
    /// A week with less than this part of the complaints that were due has lost its export, where at least `missingFloor` were due.
    package var missingShare = 0.35
    package var missingFloor = 10.0

    /// The shop's own usual rate: quiet weeks behind it, and how many it needs.
    package var shopTrailingWeeks = 8
    package var shopNeededWeeks = 6
    package var shopUp = 0.8
    package var shopDown = 0.35
    /// A week below it is quiet.
    package var shopQuiet = 0.5
    package var shopExcess = 1.4
    package var shopMinimum = 10.0
    /// With this many issues of at least `commonFloor` expected complaints, what all have in common is no trouble.
    package var commonIssues = 4
    package var commonFloor = 8.0
    package var commonRange = 0.6...4.0

    /// What "as in the whole catalogue" is worth, in complaints, beside a category's own past, how much of which is remembered a week
    /// later, and the least part of the catalogue's rate that is expected.
    package var categoryWeight = 3.0
    package var categoryMemory = 0.98
    package var smallestRatio = 0.1
    /// Products that a category needs to be in trouble as a whole.
    package var smallestCategory = 4

    /// How probable it must be that a group without any one of its variants is in trouble: before its notice goes up, and below
    /// which it comes down.
    package var restUp = 0.3
    package var restDown = 0.1

    /// Carriers, categories and channels beside their likes.
    package var carrier = PeerKnobs(
        filter: FilterKnobs(
            levels: [1.5, 2, 3, 4.5, 7], launch: 0.0005, on: 0.004, off: 0.10, phi: 0.02, prior: 100, memory: nil, cut: nil),
        largestRatio: 3)
    package var category = PeerKnobs(
        filter: FilterKnobs(
            levels: [1.5, 2, 3, 4.5], launch: 0.0005, on: 0.001, off: 1.0 / 16, phi: 0.03, prior: 100, memory: nil, cut: nil), before: 0.5,
        memory: 0.97, sharedWeight: 1)
    package var channel = PeerKnobs(
        filter: FilterKnobs(
            levels: [1.5, 2, 3, 4.5], launch: 0.0005, on: 0.002, off: 0.10, phi: 0.05, prior: 100, memory: nil, cut: nil), othersWeight: 5)

    /// The shortest and longest window of the evidence, in weeks.
    package var evidenceWeeks = 4...26

    package init() {}
}
