import Model
import Tables

/// Turns the rows of a ticket export into records.
struct TicketCounter: RowCounter, ~Copyable {
    typealias Column = TicketColumn

    private let rules: TicketRules
    private var digest: Digest
    private(set) var names = Names()
    private var words: WordSpool?
    /// The number of the issue that says nothing.
    private let other: UInt32
    private var scratch: [UInt8] = []
    /// The week of the last day asked for: exports are mostly in order of time.
    private let contentColumns: [TicketColumn] = [
        .openedAt, .sku, .issue, .channel, .carrier, .orderID, .size, .subject, .text, .firstResponseAt,
    ]

    /// - Parameter words: where to set words aside of tickets that no rule classifies; nil: they are not wanted.
    init(_ rules: TicketRules, words: consuming WordSpool? = nil) throws(MachineFailure) {
        self.rules = rules
        self.words = words
        digest = try Digest(key: rules.key)
        // So that the number of an issue is its place in the catalogue and one.
        for code in rules.codes { _ = names.issues.number(of: code) }
        other = names.issues.number(of: "other")
    }

    static func complaint(about columns: ColumnMap<TicketColumn>) -> (id: String, message: String)? {
        if columns.has(.openedAt) { return nil }
        var message = "no column says when a ticket was opened; name it 'opened_at'"
        if let near = columns.nearMisses().first(where: { $0.column == .openedAt }) {
            message = "no column says when a ticket was opened; '\(columns.headings[near.place])' is none, did you mean 'opened_at'?"
        }
        return ("tickets.no-opened-at", message)
    }

    mutating func record(of row: some ExportRow<TicketColumn>, in file: String, report: inout ReadingReport) -> CountRecord? {
        report.rows += 1
        guard let opening = instant(row, .openedAt, in: file, &report) else { return nil }
        guard let answer = instant(row, .firstResponseAt, in: file, &report) else { return nil }
        guard let opened = opening else {
            let place = row.place(.openedAt)
            report.add(
                Diagnostic(
                    .error, id: "tickets.no-time", file: file, line: place.line, column: place.column,
                    "the time at which the ticket was opened is empty; write it as 2026-09-01T14:03:00Z"))
            return nil
        }
        let openedWeek = Week.number(ofDay: opened.day)
        // An agent cannot answer before the ticket is opened; clocks may say so.
        let answeredWeek = max(openedWeek, answer.map { Week.number(ofDay: $0.day) } ?? openedWeek)

        var record = CountRecord()
        record.marks = .fresh
        record.issue = row.withField(.issue) { names.issues.number(of: $0) }
        record.week = openedWeek
        if record.issue != 0 {
            if answeredWeek != openedWeek, !isSaid(Int(record.issue) - 1, row) { record.week = answeredWeek }
        } else {
            report.withoutIssue += 1
            guard rules.classifier != nil else { return nil }
            classify(&record, row, answeredWeek, &report)
        }
        record.sku = row.withField(.sku) { names.skus.number(of: $0) }
        record.carrier = row.withField(.carrier) { names.carriers.number(of: $0) }
        record.channel = row.withField(.channel) { names.channels.number(of: $0) }
        sign(&record, row)
        keepWords(record, row)
        if rules.countsService { time(&record, row, opened, answer, &report) }
        return record
    }

    mutating func close() throws(MachineFailure) { try words?.close() }

    func forEachWord(in bucket: Int, _ body: (WordRecord) -> Void) throws(MachineFailure) {
        try words?.forEachRecord(in: bucket, body)
    }

    /// Sets the words of a ticket aside of which neither an agent nor the words say more than `other`.
    private mutating func keepWords(_ record: CountRecord, _ row: some ExportRow<TicketColumn>) {
        guard words != nil, record.issue == other else { return }
        if record.rank != 2, place(row) != nil { return }
        scratch.removeAll(keepingCapacity: true)
        for column in [TicketColumn.subject, .text] {
            row.withField(column) { text in
                if !scratch.isEmpty { scratch.append(0x0A) }
                text.extracting(0..<min(text.count, TicketWords.longestText)).withUnsafeBufferPointer { scratch.append(contentsOf: $0) }
            }
        }
        words?.add(scratch, ticket: record.id, week: record.week)
    }

    /// Notes when the ticket was opened, answered and resolved; a time before the one that it must follow is left out.
    private func time(
        _ record: inout CountRecord, _ row: some ExportRow<TicketColumn>, _ opened: Instant, _ answer: Instant?,
        _ report: inout ReadingReport
    ) {
        record.opened = opened.recordSeconds
        if record.channel == 0 { report.service.withoutChannel += 1 }
        guard opened.hasClock else {
            // How long something took from a day alone nobody knows.
            record.clock = .dayAlone
            report.service.withoutHour += 1
            return
        }
        if let answer, answer.hasClock {
            if answer.seconds >= opened.seconds {
                record.answered = answer.recordSeconds
            } else {
                report.service.answeredTooEarly += 1
            }
        }
        let zone = rules.zone
        let resolution: Instant?? = row.withField(.resolvedAt) { text in
            if let resolved = Moment.instant(text, in: zone) { return .some(resolved) }
            return Moment.isNone(text) ? .some(nil) : nil
        }
        switch resolution {
        case nil: report.service.unreadableResolutions += 1
        case .some(let resolved?) where resolved.hasClock:
            if resolved.seconds >= max(opened.seconds, Int64(record.answered)) {
                record.resolved = resolved.recordSeconds
            } else {
                report.service.resolvedTooEarly += 1
            }
        default: break
        }
    }

    /// A time: nil inside where the field is empty, nil outside where it is no time.
    private func instant(
        _ row: some ExportRow<TicketColumn>, _ column: TicketColumn, in file: String, _ report: inout ReadingReport
    ) -> Instant?? {
        let zone = rules.zone
        let instant: Instant?? = row.withField(column) { text in
            if let instant = Moment.instant(text, in: zone) { return .some(instant) }
            return Moment.isNone(text) ? .some(nil) : nil
        }
        if instant == nil {
            let place = row.place(column)
            report.add(
                Diagnostic(
                    .error, id: "tickets.bad-time", file: file, line: place.line, column: place.column,
                    "'\(column.name)' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03"))
        }
        return instant
    }

    /// Whether the ticket's own words say the issue of that place.
    private mutating func isSaid(_ issue: Int, _ row: some ExportRow<TicketColumn>) -> Bool {
        issue < rules.codes.count && place(row) == issue
    }

    private mutating func place(_ row: some ExportRow<TicketColumn>) -> Int? {
        guard let classifier = rules.classifier else { return nil }
        scratch.removeAll(keepingCapacity: true)
        for column in [TicketColumn.subject, .text] {
            row.withField(column) { text in
                if text.isEmpty { return }
                if !scratch.isEmpty { scratch += [0x2E, 0x20] }
                PlainText.append(text.extracting(0..<min(text.count, Classifier.longestText)), to: &scratch)
            }
        }
        return scratch.isEmpty ? nil : classifier.place(inPlain: scratch)
    }

    private mutating func classify(
        _ record: inout CountRecord, _ row: some ExportRow<TicketColumn>, _ answeredWeek: UInt16, _ report: inout ReadingReport
    ) {
        if let place = place(row) {
            report.classified[place, default: 0] += 1
            record.issue = UInt32(place + 1)
            record.marks.insert(.classified)
        } else {
            report.undecided += 1
            record.issue = names.issues.number(of: "other")
            record.marks.insert(.undecided)
            record.week = answeredWeek
        }
    }

    private mutating func sign(_ record: inout CountRecord, _ row: some ExportRow<TicketColumn>) {
        if row.isEmpty(.id) {
            record.marks.insert(.derived)
            digest.begin(2)
            for column in contentColumns { row.withField(column) { digest.add($0) } }
        } else {
            digest.begin(1)
            row.withField(.id) { digest.add($0) }
        }
        record.id = digest.finish()
        if row.isEmpty(.orderID) { return }
        digest.begin(3)
        row.withField(.orderID) { digest.add($0) }
        row.withField(.sku) { digest.add($0) }
        digest.add(names.issues.name(Int(record.issue)).span)
        record.order = digest.finish()
    }
}
