import Model

/// Series that are compared with their peers: carriers, channels, categories.
protocol PeeredSeries: ScopedSeries {
    var peers: PeerSeries { get set }
}

extension PeeredSeries {
    mutating func follow(_ series: Int) { peers.follow(series) }

    var followed: [Int] { peers.followed }

    func course(of series: Int) -> Course { peers.course(of: series) }

    var likely: [(series: Int, weeks: [WeekFigures])] { peers.likely }

    /// Every notice so far.
    var notices: [Decided] {
        peers.postings.compactMap { posting in
            subject(of: posting.series).map { Decided(scope: $0.scope, issue: $0.issue, posting: posting) }
        }
    }
}
