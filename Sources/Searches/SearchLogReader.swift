import Model
import Search

/// Goes through logs line by line and counts the searches in them.
struct SearchLogReader {
    private let requests: SearchReader
    private let words: SearchableWords
    private let lastDay: Day?
    private let day: (Int64) -> Day
    private var tally = SearchTally()
    private var log = SearchLog()

    /// The beginning of a line whose end is still to come.
    private var rest: [UInt8] = []
    private var line = 0
    private var firstUnreadable: Int?
    private var unreadableHere = 0
    private var linesHere = 0

    /// Servers cut addresses long before; what has no line ends is no log, and must not be held.
    private static let longestLine = 1 << 18

    init(_ site: SearchedSite, words: SearchableWords, lastDay: Day?, day: @escaping (Int64) -> Day) {
        requests = SearchReader(site)
        self.words = words
        self.lastDay = lastDay
        self.day = day
    }

    /// Reads one file to its end.
    ///
    /// - Returns: what is wrong with it.
    mutating func read(_ input: LogInput) throws(MachineFailure) -> [Diagnostic] {
        (rest, line, firstUnreadable, unreadableHere, linesHere) = ([], 0, nil, 0, 0)
        let source = try LogSource(input)
        var isBroken = false
        reading: while true {
            switch try source.next() {
            case .bytes(let bytes): take(bytes)
            case .end: break reading
            case .broken:
                isBroken = true
                break reading
            }
        }
        let last = rest
        if !last.isEmpty { add(last.span) }
        return isBroken ? [broken(input)] : doubts(about: input)
    }

    func finished(languages: [Language]) -> SearchLog {
        var log = log
        log.queries = tally.queries(languages: languages)
        log.forgotten = tally.forgotten
        return log
    }

    // MARK: Lines

    private mutating func take(_ bytes: [UInt8]) {
        let text = rest.isEmpty ? bytes : rest + bytes
        let span = text.span
        var start = 0
        var at = rest.count
        while at < span.count {
            if span[at] == 0x0A {
                add(span.extracting(start..<at))
                start = at + 1
            }
            at += 1
        }
        rest = start < text.count ? Array(text[start...]) : []
        if rest.count > Self.longestLine { rest = Array(rest.prefix(1)) }
    }

    private mutating func add(_ bytes: Span<UInt8>) {
        line += 1
        var end = bytes.count
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        guard end > 0 else { return }
        linesHere += 1
        let text = bytes.extracting(0..<end)
        switch text[0] == 0x7B ? JSONLogLine.read(text) : CommonLogLine.read(text) {
        case .request(let request): add(request)
        case .other: break
        case .unreadable: refuse()
        }
    }

    private mutating func refuse() {
        unreadableHere += 1
        if firstUnreadable == nil { firstUnreadable = line }
    }

    private mutating func add(_ request: LoggedRequest) {
        switch requests.read(request) {
        case .other: break
        case .unreadable: refuse()
        case .search(let search):
            let day = day(request.seconds)
            if Robots.isOne(request.agent) {
                log.byRobots += 1
            } else if let lastDay, day > lastDay {
                log.later += 1
            } else if !search.query.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
                log.withheld += 1
            } else {
                tally.add(search, folded: words.folded(search.query), day: day, visitor: request.visitor)
            }
        }
    }

    // MARK: What to say of a file

    private func broken(_ input: LogInput) -> Diagnostic {
        Diagnostic(
            .error, id: "search-log.broken-gzip", file: input.name,
            "the compressed data is damaged or cut off; copy or compress the file again")
    }

    private mutating func doubts(about input: LogInput) -> [Diagnostic] {
        log.lines += linesHere
        log.unreadable += unreadableHere
        guard let firstUnreadable else { return [] }
        if unreadableHere == linesHere {
            return [
                Diagnostic(
                    .error, id: "search-log.format", file: input.name, line: firstUnreadable,
                    "this is no access log that Signpost knows; give the log of nginx or Apache (combined), of Caddy, or one JSON object a line"
                )
            ]
        }
        let lines = unreadableHere == 1 ? "1 line of \(linesHere) is" : "\(unreadableHere) lines of \(linesHere) are"
        return [
            Diagnostic(
                .warning, id: "search-log.line", file: input.name, line: firstUnreadable,
                "\(lines) in no known format and not counted, here the first; look whether the log was cut or mixed with another")
        ]
    }
}
