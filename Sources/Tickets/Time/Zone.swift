import Disk
package import Model

/// A time zone of the IANA database, as the machine's own files describe it: when a moment happened on the wall clocks of a place.
///
/// It is read from zoneinfo files instead of ICU, so that it is small, may be used from any thread, and gives the same days on every
/// machine with the same database.
package struct Zone: Hashable, Sendable {
    /// The IANA name, `Asia/Shanghai`.
    package let name: String
    /// Moments (seconds since 1970-01-01 UTC) from which the offset at the same index holds; sorted.
    let transitions: [Int64]
    /// Seconds east of UTC, one a transition.
    let offsets: [Int32]
    /// What holds before the first transition.
    let firstOffset: Int32
    /// What holds after the last transition; nil: the last offset goes on.
    let rule: ZoneRule?

    /// Coordinated Universal Time, which needs no file.
    package static let utc = Zone(name: "UTC", transitions: [], offsets: [], firstOffset: 0, rule: nil)

    /// Reads the zone of that name.
    ///
    /// - Returns: nil when the time zone database has no such zone; ``unknown(_:in:)`` words that.
    /// - Throws: when the machine has no time zone database, or one that cannot be read.
    package static func named(_ name: String) throws(MachineFailure) -> Zone? {
        if ["UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z"].contains(name) {
            return Zone(name: name, transitions: [], offsets: [], firstOffset: 0, rule: nil)
        }
        return try named(name, in: folders)
    }

    /// What to say where a site's `time_zone` is no zone: `'Asia/Bejing' is not a time zone; write an IANA name ...`.
    ///
    /// - Parameter folder: the content folder, as diagnostics print it.
    package static func unknown(_ name: String, in folder: String) -> Diagnostic {
        Diagnostic(
            .error, id: "site.time-zone", file: "\(folder)/site.yml",
            "'\(name)' is not a time zone; write an IANA name such as Asia/Shanghai or Europe/Berlin")
    }

    /// The day on the place's calendars at a moment, in seconds since 1970-01-01 UTC.
    package func day(at moment: Int64) -> Day { Day(number: dayNumber(at: moment)) }

    /// Seconds east of UTC at a moment, in seconds since 1970-01-01 UTC.
    package func offset(at moment: Int64) -> Int {
        guard let last = transitions.last else { return rule?.offset(at: moment) ?? Int(firstOffset) }
        if moment >= last { return rule?.offset(at: moment) ?? Int(offsets[offsets.count - 1]) }
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return Int(low == 0 ? firstOffset : offsets[low - 1])
    }

    /// The moment at which the place's clocks show a time, in seconds since 1970-01-01 of both.
    ///
    /// A time that clocks show twice (when summer ends) is the first of the two; one that they skip counts as if they did not.
    func moment(onClocks local: Int64) -> Int64 {
        let before = Int64(offset(at: local - 86_400))
        let after = Int64(offset(at: local + 86_400))
        if before == after || Int64(offset(at: local - before)) == before { return local - before }
        return Int64(offset(at: local - after)) == after ? local - after : local - before
    }

    func dayNumber(at moment: Int64) -> Int {
        let local = moment + Int64(offset(at: moment))
        return Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    private static let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"]

    static func named(_ name: String, in folders: [String]) throws(MachineFailure) -> Zone? {
        let isSafe = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2B, 0x5F, 0x2F: true
            default: false
            }
        }
        let isPlain = isSafe && !name.isEmpty && name.utf8.first != 0x2F && name.utf8.last != 0x2F
        var hasDatabase = false
        for folder in folders where FileKind(of: folder) == .folder {
            hasDatabase = true
            let path = "\(folder)/\(name)"
            guard isPlain, DiskFile.exists(path), FileKind(of: path) != .folder else { continue }
            let bytes = try DiskFile.contents(of: path)
            guard let zone = Zone(name: name, tzif: bytes) else { return nil }
            return zone
        }
        if !hasDatabase {
            throw MachineFailure("there is no time zone database on this machine; install the package tzdata, or write 'time_zone: UTC'")
        }
        return nil
    }
}
