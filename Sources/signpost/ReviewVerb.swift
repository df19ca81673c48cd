import ArgumentParser
import Disk
import Model
import Notices
import Publishing
import Reading
import Review
import Searches
import Tickets

struct ReviewVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Sums up a week of after-sales for the team: what is new, worse, better, and what to decide.",
        discussion: """
            Each week knows only its past: the review of an old week is what it was then. It is internal: small counts stand as
            they are, so it is never written into the site.

            Examples:
              signpost review
              signpost review --week 2026-11-09 --language zh
              signpost review --format html > review.html
              signpost review --search-log access.log --search-log access.log.1.gz
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html
    }

    @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "dir"))
    var content = "content"

    @Option(name: .long, help: ArgumentHelp("The week, by its Monday (default: the last week of the statistics).", valueName: "yyyy-mm-dd"))
    var week: Day?

    @Option(name: .long, help: "text, html (one printable page) or json.")
    var format = Format.text

    @Option(
        name: .long,
        help: ArgumentHelp("A language of the site (default: its first). Chinese and English have words of their own.", valueName: "tag"))
    var language: String?

    @Option(name: .long, help: ArgumentHelp("Write to this file instead; it must lie outside the published site.", valueName: "file"))
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A web server's log, for what people searched and did not find; repeatable, .gz too, '-' is the standard input.",
            valueName: "file"))
    var searchLog: [String] = []

    @Flag(name: .long, help: "Print the drafts of notices and improvements in full; html and json always hold them.")
    var drafts = false

    func validate() throws {
        if content.isEmpty { throw ValidationError("--content is empty; name a folder") }
        if searchLog.contains("") { throw ValidationError("--search-log is empty; name a file, or - for the standard input") }
        if searchLog.count(where: { $0 == "-" }) > 1 { throw ValidationError("--search-log - stands twice; there is one standard input") }
        if output == "" { throw ValidationError("--output is empty; name a file") }
        if let week, Week(monday: week) == nil {
            throw ValidationError("--week \(week) is not a Monday; a week is named by its Monday, \(Week(containing: week).monday)")
        }
    }

    func run() async throws {
        if let output { try checkIsInternal(output) }
        let (site, diagnostics) = try await Terminal.run { () async throws(MachineFailure) in
            try await readContent(folder: content, includingDrafts: false)
        }
        // Warnings are for 'signpost check'; here they would stand between the reader and the review.
        Terminal.print(diagnostics.filter { $0.severity == .error }, as: .text)
        guard let site, !diagnostics.hasErrors else { throw ExitCode(1) }
        let chosen = try chosenLanguage(site.settings)
        guard let week = try chosenWeek(site.statistics) else {
            Terminal.printError("There are no ticket statistics yet; 'signpost import tickets FILE' brings them.")
            throw ExitCode(1)
        }
        let day = week.sunday.advanced(by: 1)
        // What the shop wrote later was not known then.
        let history = decide(
            site.statistics, products: site.products, issues: site.issues, fixes: site.fixes.filter { $0.day <= day }, asOf: day)
        let register = Notices.register(history, content: site, asOf: day).register
        let words = try await Terminal.run { () throws(MachineFailure) in try unclassifiedWords(content: content) }
        let searches = try await searches(of: site, on: day)
        let review = Review.review(
            site, history: history, register: register, week: week,
            unclassified: words.filter { $0.week == week }.map { Unclassified.Word(word: $0.text, tickets: $0.tickets) },
            searches: searches)
        let text =
            switch format {
            case .text: review.text(in: chosen, withDrafts: drafts)
            case .html: review.html(in: chosen)
            case .json: review.json
            }
        guard let output else { return try Terminal.printData(text) }
        try await Terminal.run { () throws(MachineFailure) in
            // No folder is made for it: one named like the site's would stand in the way of the next build.
            let file = try DiskFile.creating(output)
            try file.write(Array((text + "\n").utf8))
            try file.close()
        }
    }

    /// What people searched for, by the logs that were given. An old week knows only its past; without `--week` everything counts.
    private func searches(of site: Content, on day: Day) async throws -> SearchDemand? {
        guard !searchLog.isEmpty else { return nil }
        let options = BuildOptions(content: content, output: "public", asOf: day, now: Now.moment)
        let (words, mistakes) = try await Terminal.run { () async throws(MachineFailure) in try await Build(options).searchableWords() }
        let zone = try await Terminal.run { () throws(MachineFailure) in try Zone.named(site.settings.timeZone) }
        guard let words, let zone else {
            Terminal.print(mistakes.filter { $0.severity == .error }, as: .text)
            throw ExitCode(1)
        }
        let searched = SearchedSite(
            languages: site.settings.languages, url: site.settings.url, searchLog: site.settings.searchLog)
        let (log, diagnostics) = try await Terminal.run { () throws(MachineFailure) in
            try readSearchLogs(
                searchLog.map(LogInput.path), of: searched, words: words, upTo: week == nil ? nil : day.advanced(by: -1),
                day: { zone.day(at: $0) })
        }
        Terminal.print(diagnostics, as: .text)
        guard let log else { throw ExitCode(1) }
        return SearchDemand(log, words: words, languages: site.settings.languages)
    }

    private func chosenWeek(_ statistics: WeeklyStatistics) throws -> Week? {
        guard let last = statistics.lastWeek else { return nil }
        guard let week else { return last }
        let first = [statistics.tickets.lazy.map(\.week).min(), statistics.orders.lazy.map(\.week).min()].compactMap(\.self).min() ?? last
        guard let chosen = Week(monday: week), chosen >= first, chosen <= last else {
            throw ValidationError("there are no figures for the week of \(week); the statistics go from \(first) to \(last)")
        }
        return chosen
    }

    private func chosenLanguage(_ settings: Settings) throws -> Language? {
        guard let language else { return nil }
        let chosen = Language(language)
        guard settings.languages.contains(chosen) || chosen.isChinese || chosen == Language("en") else {
            let known = settings.languages.map(\.tag).joined(separator: ", ")
            throw ValidationError("--language '\(language)' is not a language of the site; write one of \(known)")
        }
        return chosen
    }

    /// The review holds counts below the privacy floor: it must not lie where a web server or the next build would publish it.
    private func checkIsInternal(_ path: String) throws {
        // A symbolic link counts as what it leads to.
        let real = DiskFolder(path).realPath
        var folder = DiskFolder(above: real)?.path ?? "/"
        let contentFolder = DiskFolder(content).realPath
        if folder == contentFolder || folder.hasPrefix(contentFolder + "/") {
            throw ValidationError(
                "--output '\(path)' lies in the content folder, which is published; the review is internal, write it elsewhere")
        }
        while true {
            if DiskFile.exists(folder == "/" ? "/.signpost-site" : "\(folder)/.signpost-site") {
                throw ValidationError("--output '\(path)' lies in the published site; the review is internal, write it elsewhere")
            }
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }
}
