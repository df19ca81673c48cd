import Model

extension Tally {
    /// Tickets and orders whose carrier is known.
    struct Parcels: Sendable {
        /// Sorted names; an index into it stands for the carrier.
        let carriers: [String]
        /// Tickets that name their carrier: `sku` is `noSKU` where they name no product, `issue` is `issue * carriers + carrier`.
        let tickets: Table
        /// Orders by carrier, with or without a product; the carrier stands in `sku`.
        let orders: Table
        /// Orders that name both: the carrier stands in `issue`.
        let shares: Table
        /// Stands for "no product" in `tickets`.
        let noSKU: Int

        init(
            tickets ticketRows: [TicketCount], orders orderRows: [OrderCount], _ weeks: inout Numbering<Week>, _ skus: inout Numbering<SKU>,
            _ issues: inout Numbering<String>
        ) {
            let known = Tally.largest(orderRows.lazy.compactMap { row in row.carrier.map { ($0, row.orders) } })
            var carriers = Numbering(known.sorted())
            let count = (weeks: weeks.names.count, skus: skus.names.count, issues: issues.names.count, carriers: carriers.names.count)
            var complaints: [Table.Row] = []
            for row in ticketRows {
                guard let carrier = row.carrier, known.contains(carrier) else { continue }
                let sku = row.sku.map { skus.number(of: $0) } ?? count.skus
                let place = (weeks.number(of: row.week) * (count.skus + 1) + sku) * count.issues + issues.number(of: row.issue)
                complaints.append(Table.Row(key: place * count.carriers + carriers.number(of: carrier), count: Double(row.tickets)))
            }
            var sold: [Table.Row] = []
            var both: [Table.Row] = []
            for row in orderRows {
                guard let carrier = row.carrier, known.contains(carrier) else { continue }
                let week = weeks.number(of: row.week)
                let number = carriers.number(of: carrier)
                sold.append(Table.Row(key: week * count.carriers + number, count: Double(row.orders)))
                guard let sku = row.sku else { continue }
                both.append(
                    Table.Row(key: (week * count.skus + skus.number(of: sku)) * count.carriers + number, count: Double(row.orders)))
            }
            self.carriers = carriers.names
            noSKU = count.skus
            tickets = Table(complaints, weeks: count.weeks, skus: count.skus + 1, issues: count.issues * count.carriers)
            orders = Table(sold, weeks: count.weeks, skus: count.carriers, issues: 1)
            shares = Table(both, weeks: count.weeks, skus: count.skus, issues: count.carriers)
        }
    }

    /// Tickets whose channel is known.
    struct Channels: Sendable {
        /// Sorted names.
        let names: [String]
        /// Tickets by channel and issue; the channel stands in `sku`.
        let tickets: Table

        init(_ rows: [TicketCount], _ weeks: inout Numbering<Week>, _ issues: inout Numbering<String>) {
            let known = Tally.largest(rows.lazy.compactMap { row in row.channel.map { ($0, row.tickets) } })
            var names = Numbering(known.sorted())
            let count = (weeks: weeks.names.count, issues: issues.names.count, channels: names.names.count)
            var tickets: [Table.Row] = []
            tickets.reserveCapacity(rows.count)
            for row in rows {
                guard let channel = row.channel, known.contains(channel) else { continue }
                let place = weeks.number(of: row.week) * count.channels + names.number(of: channel)
                tickets.append(Table.Row(key: place * count.issues + issues.number(of: row.issue), count: Double(row.tickets)))
            }
            self.names = names.names
            self.tickets = Table(tickets, weeks: count.weeks, skus: count.channels, issues: count.issues)
        }
    }

    /// The names with the largest counts, at most `mostNames`: an export may bring a column of chance in their place.
    private static func largest(_ counts: some Sequence<(String, Int)>) -> Set<String> {
        var totals: [String: Double] = [:]
        for (name, count) in counts { totals[name, default: 0] += Double(count) }
        return Set(totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostNames).map(\.key))
    }

    /// Carriers or channels that are told apart.
    private static let mostNames = 50
}
