/// The tickets of one week and channel.
struct ServiceCell: Sendable {
    private(set) var tickets = 0
    private(set) var inTime = 0
    /// Tickets by hour of the week.
    private(set) var hours = [Int](repeating: 0, count: 168)
    private var responses: [UInt32] = []
    private var resolutions: [UInt32] = []

    mutating func add(_ record: ServiceRecord) {
        let copies = Int(record.copies)
        tickets += copies
        if record.marks.contains(.inTime) { inTime += copies }
        if record.hour != ServiceRecord.noHour { hours[Int(record.hour)] += copies }
        if record.response != ServiceRecord.none { responses.append(contentsOf: repeatElement(record.response, count: copies)) }
        if record.resolution != ServiceRecord.none { resolutions.append(contentsOf: repeatElement(record.resolution, count: copies)) }
    }

    /// Puts the times in order, so that the figures below can be read.
    ///
    /// - Complexity: O(n log n)
    mutating func sort() {
        responses.sort()
        resolutions.sort()
    }

    var hasResponses: Bool { !responses.isEmpty }
    /// Minutes as the table writes them; empty where no ticket has the time.
    var medianResponse: String { Self.median(responses) }
    var medianResolution: String { Self.median(resolutions) }

    /// The shortest time within which at least nine of ten were answered (the nearest rank).
    var p90Response: String {
        responses.isEmpty ? "" : Self.minutes(twice: 2 * UInt64(responses[(responses.count * 9 + 9) / 10 - 1]))
    }

    /// The middle one, or the mean of the two in the middle.
    private static func median(_ sorted: [UInt32]) -> String {
        guard !sorted.isEmpty else { return "" }
        return minutes(twice: UInt64(sorted[(sorted.count - 1) / 2]) + UInt64(sorted[sorted.count / 2]))
    }

    /// Minutes with one decimal, `2.7` or `6`, from twice the seconds, half of a tenth rounded up.
    private static func minutes(twice seconds: UInt64) -> String {
        // A tenth of a minute is 6 seconds, twice that 12.
        let tenths = (seconds + 6) / 12
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}
