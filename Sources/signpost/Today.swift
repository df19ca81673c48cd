import Glibc
import Model
import Tickets

/// The day of a build that names none.
enum Today {
    /// Today in the time zone, or the day of `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/).
    static func day(in timeZone: String) throws(MachineFailure) -> Day {
        let zone = try Zone(timeZone)
        return zone.day(ofUnixTime: sourceDateEpoch ?? time(nil))
    }

    private static var sourceDateEpoch: Int? {
        getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    }
}
