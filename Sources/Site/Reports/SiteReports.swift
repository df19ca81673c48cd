import Model

/// The figures of the transparency report and of what improvements brought, computed once for all pages and languages.
struct SiteReports: Sendable {
    var families: FamilyFigures?
    var carriers: CarrierFigures?
    var service: ServiceFigures?
    var hours: HourFigures?
    /// By number on the notice board: retired ones, around the day that something was done, else around the notice's first day.
    private(set) var ofNotice: [Int: BlocksAround] = [:]
    /// By index of the content's improvements.
    private(set) var ofImprovement: [Int: BlocksAround] = [:]

    private static let blocksBefore = 5
    private static let blocksAfter = 9

    /// Without a last week there are no figures.
    init(_ content: Content, notices: [PublishedNotice], lastWeek: Week?, asOf: Day) {
        let shown = content.settings.statistics
        service = shown.contains(.responseTimes) ? ServiceFigures(content, asOf: asOf) : nil
        hours = shown.contains(.busyHours) ? HourFigures(content, asOf: asOf) : nil
        guard let lastWeek else { return }
        var subjects = shown.contains(.complaints) ? FamilyFigures.subjects(content) : []
        let families = subjects.indices
        let unused = Set(zip(IssueGroup.allCases, subjects).filter { $0.1.issues.isEmpty }.map(\.0))
        let plan = shown.contains(.carriers) ? CarrierFigures.Plan(content, upTo: lastWeek) : nil
        let carrierStart = subjects.count
        subjects += plan?.subjects ?? []
        var days: [(subject: Int, day: Day, notice: Int?, improvement: Int?)] = []
        for (number, notice) in notices.enumerated() where notice.isRetired {
            guard let subject = ComplaintSubject(notice) else { continue }
            let done = notice.improvement.flatMap { content.improvements.indices.contains($0) ? content.improvements[$0].day : nil }
            days.append((subjects.count, done ?? notice.from, number, nil))
            subjects.append(subject)
        }
        for (number, improvement) in content.improvements.enumerated() {
            guard let subject = ComplaintSubject(improvement) else { continue }
            days.append((subjects.count, improvement.day, nil, number))
            subjects.append(subject)
        }
        guard !subjects.isEmpty, let weeks = ComplaintWeeks(content, subjects, upTo: lastWeek) else { return }
        let floor = content.settings.privacyFloor
        if !families.isEmpty { self.families = FamilyFigures(weeks, subjects: families, unused: unused, floor: floor) }
        carriers = plan.flatMap { CarrierFigures($0, weeks, start: carrierStart, floor: floor) }
        for entry in days {
            let blocks = weeks.blocks(
                of: entry.subject, around: entry.day, before: Self.blocksBefore, after: Self.blocksAfter, floor: floor)
            guard blocks.areTelling else { continue }
            if let notice = entry.notice { ofNotice[notice] = blocks }
            if let improvement = entry.improvement { ofImprovement[improvement] = blocks }
        }
    }

    /// Whether there is anything that the transparency report could show.
    var isEmpty: Bool { families == nil && carriers == nil && service == nil && hours == nil }
}
