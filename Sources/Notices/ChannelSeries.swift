import Model

/// The channels: complaints about service per ticket of another kind that came in through the channel.
struct ChannelSeries: PeeredSeries, Sendable {
    private let tally: Tally
    /// The issues that are about service, as the tally numbers them.
    private let issues: [Int]
    var peers: PeerSeries
    /// Tickets of other kinds this week and last, by channel.
    private var tickets: [Double]

    /// nil where there are no two channels.
    init?(_ tally: Tally, catalogue: IssueCatalogue, knobs: Knobs) {
        issues = tally.issues.indices.filter { catalogue[tally.issues[$0]]?.group == .service }
        guard tally.channels.names.count >= 2, !issues.isEmpty else { return nil }
        self.tally = tally
        tickets = Array(repeating: 0, count: tally.channels.names.count)
        peers = PeerSeries(peers: tickets.count, issues: issues.count, knobs: knobs.channel, all: knobs, basis: .complaints)
    }

    /// Takes in a good week.
    mutating func step(_ week: Int) {
        let table = tally.channels.tickets
        var figures = PeerSeries.Figures(series: tickets.count * issues.count)
        var others = Array(repeating: 0.0, count: tickets.count)
        for row in table.start[week]..<table.start[week + 1] {
            let channel = Int(table.sku[row])
            if let index = issues.firstIndex(of: Int(table.issue[row])) {
                figures.complaints[channel * issues.count + index] += table.count[row]
            } else {
                others[channel] += table.count[row]
            }
        }
        for channel in tickets.indices {
            for issue in issues.indices { figures.exposure[channel * issues.count + issue] = others[channel] }
        }
        figures.allComplaints = figures.complaints
        figures.allExposure = figures.exposure
        tickets = others
        peers.step(tally.weeks[week], figures)
    }

    /// How many times the usual the shop's complaints are by what its channels explain.
    func factor(of issue: Int) -> Double {
        guard let index = issues.firstIndex(of: issue) else { return 1 }
        var usual = 0.0
        var now = 0.0
        for channel in tickets.indices {
            let due = tickets[channel] * peers.usualRatio(channel, index)
            usual += due
            now += due * peers.excess(channel, index)
        }
        return usual > 0 ? now / usual : 1
    }

    var seriesCount: Int { tickets.count * issues.count }

    func subject(of series: Int) -> (scope: Notice.Scope, issue: Int)? {
        (.channel(tally.channels.names[series / issues.count]), issues[series % issues.count])
    }
}
