import Model

extension Staffing {
    /// nil where no hours are known.
    init?(_ content: Content, week: Week, names: Names) {
        let rows = content.statistics.hours.filter { (0..<Self.weeks).contains($0.week.distance(to: week)) && $0.tickets > 0 }
        guard !rows.isEmpty else { return nil }
        let weeks = Set(rows.map(\.week)).count
        knownWeeks = weeks
        tickets = rows.reduce(0) { $0 + $1.tickets }
        var week168 = Array(repeating: 0, count: 7 * 24)
        var byChannel: [String: [Int]] = [:]
        for row in rows where (1...7).contains(row.weekday) && (0...23).contains(row.hour) {
            week168[(row.weekday - 1) * 24 + row.hour] += row.tickets
            if let channel = row.channel {
                byChannel[channel, default: Array(repeating: 0, count: 24)][row.hour] += row.tickets
            }
        }
        peaks = week168.indices.filter { week168[$0] > 0 }.sorted { (-week168[$0], $0) < (-week168[$1], $1) }.prefix(3).map { place in
            Peak(weekday: place / 24 + 1, hour: place % 24, ticketsPerWeek: Double(week168[place]) / Double(weeks))
        }
        channels = byChannel.map { id, hours in
            let service = content.statistics.service.filter { row in
                row.channel == id && (0..<Self.weeks).contains(row.week.distance(to: week))
            }
            return Channel(names.subject(.channel(id)), hours: hours, within: ChannelService.Share(service)?.value)
        }.sorted { ($0.within ?? 2, -$0.tickets, $0.channel.scope.name) < ($1.within ?? 2, -$1.tickets, $1.channel.scope.name) }
    }
}

extension Staffing.Channel {
    init(_ channel: NamedScope, hours: [Int], within: Double?) {
        let total = hours.reduce(0, +)
        let sums = hours.indices.map { hours[$0] + hours[($0 + 1) % 24] + hours[($0 + 2) % 24] }
        let busiest = sums.indices.max { (sums[$0], $1) < (sums[$1], $0) } ?? 0
        self.init(
            channel: channel, busiestHour: busiest, share: Double(sums[busiest]) / Double(max(1, total)), tickets: total, within: within)
    }
}
