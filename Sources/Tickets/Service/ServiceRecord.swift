/// What the statistics of service need of one ticket: 20 bytes, without any id.
struct ServiceRecord: Hashable, Sendable, BitwiseCopyable {
    /// A number of the ledger's names; 0: none.
    var channel: UInt32
    /// Seconds from the opening; ``none``: not known.
    var response: UInt32
    var resolution: UInt32
    /// How many times an equal row without an id counts.
    var copies: UInt32
    /// In which it was opened.
    var week: UInt16
    /// Hours since Monday 0:00 in the site's zone; ``noHour``: only the day is known.
    var hour: UInt8
    var marks: Marks

    struct Marks: OptionSet, Hashable, Sendable {
        var rawValue: UInt8

        /// The first response came within the channel's promise.
        static let inTime = Marks(rawValue: 1)
        /// Comes from the files of this run.
        static let fresh = Marks(rawValue: 2)
    }

    static let none = UInt32.max
    static let noHour = UInt8.max

    /// - Parameter promise: of the ticket's channel.
    /// - Returns: nil where nothing is known of the opening, as in a memory of an earlier version.
    init?(_ ticket: CountRecord, _ promise: ServicePromise?, in zone: Zone) {
        guard ticket.opened != 0 else { return nil }
        let opened = Int64(ticket.opened)
        let local = opened + Int64(zone.offset(at: opened))
        guard local >= 0 else { return nil }
        let day = Int(local / 86_400)
        channel = ticket.channel
        copies = ticket.copies
        week = UInt16(clamping: (day + 3) / 7)
        marks = ticket.marks.contains(.fresh) ? .fresh : []
        response = Self.none
        resolution = Self.none
        hour = Self.noHour
        if ticket.clock.contains(.dayAlone) { return }
        hour = UInt8((day + 3) % 7 * 24 + Int(local % 86_400 / 3600))
        if ticket.answered >= ticket.opened {
            response = ticket.answered - ticket.opened
            if promise?.isKept(opened: opened, answered: Int64(ticket.answered), in: zone) == true { marks.insert(.inTime) }
        }
        // An answer that came later than the resolution says that one of them is wrong.
        if ticket.resolved >= max(ticket.opened, ticket.answered) { resolution = ticket.resolved - ticket.opened }
    }
}
