import Disk
import Model

/// `service.csv` and `hours.csv` of a content folder, and what an import makes of them.
struct ServiceTables: Sendable {
    private var service: WeekFile
    private var hours: WeekFile
    /// Weeks whose rows are those of the records; see `Memory`.
    private(set) var coveredService: [UInt16: UInt64] = [:]
    private(set) var coveredHours: [UInt16: UInt64] = [:]
    /// Whether they have rows, once they are written beside.
    private var isWritten = (service: false, hours: false)

    /// Reads what the content folder holds.
    init(content: String) throws(MachineFailure) {
        service = .service(in: content)
        hours = .hours(in: content)
        try service.read()
        try hours.read()
    }

    var diagnostics: [Diagnostic] { service.diagnostics + hours.diagnostics }

    /// Takes over what was counted, week by week, as far as the memory and the files of this run answer for a week.
    mutating func join(_ weeks: [ServiceTally.WeekRows], _ memory: Memory?, _ summary: inout ImportSummary) {
        let times = service.take(weeks.map { ($0.week, $0.isTouched, $0.service) }, before: memory?.service ?? [:])
        let openings = hours.take(weeks.map { ($0.week, $0.isTouched, $0.hours) }, before: memory?.hours ?? [:])
        coveredService = times.covered
        coveredHours = openings.covered
        summary.serviceReplaced = Set(times.replaced + openings.replaced).sorted().map { Week(number: $0) }
        summary.serviceLeft = Set(times.left + openings.left).sorted().map { Week(number: $0) }
    }

    /// Writes both into the folder of the memory.
    mutating func write(beside folder: String) throws(MachineFailure) {
        isWritten = (try service.write(to: "\(folder)/service.new"), try hours.write(to: "\(folder)/hours.new"))
    }

    /// Puts what was written into place; returns where.
    func move(from folder: String) throws(MachineFailure) -> [String] {
        var paths: [String] = []
        for (isWritten, name, path) in [(isWritten.service, "service", service.path), (isWritten.hours, "hours", hours.path)] {
            if isWritten {
                try DiskFile.move("\(folder)/\(name).new", to: path)
                paths.append(path)
            } else if DiskFile.exists(path) {
                // Every ticket of it has moved elsewhere, or it was a heading alone.
                DiskFile.remove(path)
            }
        }
        return paths
    }
}
