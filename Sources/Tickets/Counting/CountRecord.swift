/// One ticket (or order, or count of orders) reduced to what counting needs: 56 bytes, no text, no id that anybody could read.
///
/// Names are numbers of a ``NameTable``. The layout is the one of the memory's files.
struct CountRecord: Hashable, Sendable, BitwiseCopyable {
    /// Of the ticket's id, or of the row where it has none. Of an order: of its id and sku.
    var id: UInt64 = 0
    /// Of a ticket: of order id, sku and issue. Of an order: of its id. 0: there is no order id.
    var order: UInt64 = 0
    var issue: UInt32 = 0
    var sku: UInt32 = 0
    var carrier: UInt32 = 0
    var channel: UInt32 = 0
    /// How many times the same row without an id stands in one file; or a count.
    var copies: UInt32 = 1
    /// Weeks since the one of 1970-01-01.
    var week: UInt16 = 0
    var marks: Marks = []
    var clock: Clock = []
    /// Seconds since 1970-01-01 UTC; 0: not known, or left out. Of a ticket opened on a day without an hour, the day's midnight.
    var opened: UInt32 = 0
    /// The first response, after the opening.
    var answered: UInt32 = 0
    /// The resolution, after both.
    var resolved: UInt32 = 0
    /// Written with the record, so never left to chance.
    private var padding: UInt32 = 0

    struct Clock: OptionSet, Hashable, Sendable {
        var rawValue: UInt8

        /// The opening names a day alone.
        static let dayAlone = Clock(rawValue: 1)
    }

    struct Marks: OptionSet, Hashable, Sendable {
        var rawValue: UInt8

        /// The first two bits: 0 coded by an agent, 1 told from its words, 2 neither.
        static let rank = Marks(rawValue: 3)
        static let classified = Marks(rawValue: 1)
        static let undecided = Marks(rawValue: 2)
        /// Comes from the files of this run.
        static let fresh = Marks(rawValue: 4)
        /// Its row has no id.
        static let derived = Marks(rawValue: 8)
        /// A count that a file of counted orders sets.
        static let set = Marks(rawValue: 16)
        /// A count that the content folder holds already.
        static let existing = Marks(rawValue: 32)
    }

    /// 0 coded by an agent, 1 told from its words, 2 neither.
    var rank: UInt8 { marks.intersection(.rank).rawValue }

    /// The order in which duplicates are judged: it looks at nothing but the record itself, so that the order of rows and files
    /// changes nothing.
    static func precedes(_ a: CountRecord, _ b: CountRecord) -> Bool {
        if a.rank != b.rank { return a.rank < b.rank }
        if a.week != b.week { return a.week < b.week }
        if a.issue != b.issue { return a.issue < b.issue }
        if a.sku != b.sku { return a.sku < b.sku }
        if a.carrier != b.carrier { return a.carrier < b.carrier }
        if a.channel != b.channel { return a.channel < b.channel }
        // One that knows its order goes first.
        return a.order > b.order
    }

    /// Whether both count in the same cell of the week.
    func isSameCell(_ other: CountRecord) -> Bool {
        issue == other.issue && sku == other.sku && carrier == other.carrier && channel == other.channel
    }

    /// The order of the rows in the statistics.
    static func cellPrecedes(_ a: CountRecord, _ b: CountRecord) -> Bool {
        if a.week != b.week { return a.week < b.week }
        if a.issue != b.issue { return a.issue < b.issue }
        if a.sku != b.sku { return a.sku < b.sku }
        if a.carrier != b.carrier { return a.carrier < b.carrier }
        return a.channel < b.channel
    }

    /// Takes over what another row of the same ticket knows of its times: the earliest opening and answer, the latest resolution,
    /// whatever the order of the rows. An opening with an hour goes before one without.
    mutating func joinTimes(_ other: CountRecord) {
        if opened == 0 || (other.opened != 0 && other.openingRank < openingRank) {
            opened = other.opened
            clock = other.clock
        }
        if answered == 0 || (other.answered != 0 && other.answered < answered) { answered = other.answered }
        resolved = max(resolved, other.resolved)
    }

    private var openingRank: UInt64 { (clock.contains(.dayAlone) ? 1 << 32 : 0) | UInt64(opened) }
}
