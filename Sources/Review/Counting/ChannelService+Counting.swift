import Model

extension ChannelService {
    /// The channels of the week, in the order of `site.yml`, then those that it does not name.
    static func all(_ content: Content, week: Week, names: Names) -> [ChannelService] {
        let recent = content.statistics.service.filter { (0...8).contains($0.week.distance(to: week)) }
        let written = content.settings.channels.map(\.id)
        let others = Set(recent.map(\.channel)).subtracting(written).sorted()
        return (written + others).compactMap { id in
            guard let row = recent.first(where: { $0.channel == id && $0.week == week }) else { return nil }
            let before = recent.filter { $0.channel == id && $0.week < week }
            return ChannelService(
                channel: names.subject(.channel(id)), tickets: row.tickets, medianFirstResponse: row.medianFirstResponse,
                p90FirstResponse: row.p90FirstResponse, medianResolution: row.medianResolution,
                promise: content.settings.promises.first { $0.channel == id }?.firstResponse,
                within: Share([row]), withinBefore: Share(before))
        }
    }
}

extension ChannelService.Share {
    /// Tickets within the promise of the rows that say so; nil where none does.
    init?(_ rows: [ServiceCount]) {
        let told = rows.filter { $0.withinPromise != nil && $0.tickets > 0 }
        guard !told.isEmpty else { return nil }
        self.init(count: told.reduce(0) { $0 + ($1.withinPromise ?? 0) }, of: told.reduce(0) { $0 + $1.tickets })
    }
}
