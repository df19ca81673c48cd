import Disk
package import Model

/// Reads a content folder.
///
/// Files are read and parsed on all cores; what they say is put together in one order, so that the result never depends on the
/// machine. Mistakes are collected, all of them, whatever else is wrong.
///
/// - Parameters:
///   - folder: as the user typed it; diagnostics print their paths with it in front.
///   - includingDrafts: whether pages with `draft: true` are kept.
/// - Returns: the content, as far as it could be read, and the diagnostics in order; no content when `site.yml` is missing or unusable.
/// - Throws: when the disk fails.
package func readContent(
    folder: String, includingDrafts: Bool
) async throws(MachineFailure) -> (content: Content?, diagnostics: [Diagnostic]) {
    try await readContent(folder: folder, includingDrafts: includingDrafts, issues: .builtIn)
}

/// The same, with the built-in issues given.
func readContent(
    folder name: String, includingDrafts: Bool, issues: IssueCatalogue
) async throws(MachineFailure) -> (content: Content?, diagnostics: [Diagnostic]) {
    guard let folder = try SourceFolder(name) else {
        return (nil, [SourceFolder.missing(name)])
    }
    var diagnostics: [Diagnostic] = folder.unreadableNames.map {
        Diagnostic(.error, id: "source.name-not-utf-8", file: folder.file($0), "the file's name is not UTF-8; rename it")
    }
    diagnostics += folder.loops.map {
        Diagnostic(.error, id: "source.loop", file: folder.file($0), "the link leads to a folder that it lies in; remove it")
    }
    let report = Report(file: folder.file("site.yml"))
    let settings = try readSettings(folder, report)
    diagnostics += report.diagnostics
    guard let settings else { return (nil, diagnostics.inOrder) }

    let sorted = SortedFolder(folder, settings.languages)
    let pieces = try await inParallel(sorted.jobs) { job throws(MachineFailure) in try read(job, in: folder, settings) }
    var assembly = ContentAssembly(settings: settings, issues: issues, folder: folder, includingDrafts: includingDrafts)
    assembly.take(sorted, pieces)
    try assembly.markStaleTranslations()
    var content = assembly.content()
    let ledger = Report(file: folder.file(PolicyLedger.path))
    content.ledger = try PolicyLedger.read(folder, report: ledger)
    diagnostics += ledger.diagnostics
    return (content, (diagnostics + sorted.diagnostics + assembly.diagnostics).inOrder)
}

func readSettings(_ folder: SourceFolder, _ report: Report) throws(MachineFailure) -> Settings? {
    guard folder.paths.contains("site.yml") else {
        report.error("source.no-site", "there is no site.yml; write one with at least 'name: ...' and 'languages: [en]'")
        return nil
    }
    let bytes = try DiskFile.contents(of: folder.file("site.yml"))
    return SourceFile(path: "site.yml", checking: bytes, report: report).flatMap { Settings(reading: $0, report: report) }
}

/// Reads the file of one job; what of it needs other files is left to the assembly.
private func read(_ job: ReadingJob, in folder: SourceFolder, _ settings: Settings) throws(MachineFailure) -> ReadingPiece {
    let file = folder.file(job.path)
    let bytes = try DiskFile.contents(of: file)
    let report = Report(file: file)
    if case .page(let key, let language) = job.kind {
        return .page(PageFile(key, language, path: job.path, bytes: bytes, trustsHTML: settings.trustsHTML, report: report))
    }
    guard let source = SourceFile(path: job.path, checking: bytes, report: report) else { return .nothing(report.diagnostics) }
    switch job.kind {
    case .chart(let name):
        return .chart(name, SizeChart(name, reading: source, report: report), report.diagnostics)
    case .phrasebook(let language):
        return .phrasebook(language, Phrasebook(reading: source, report: report), report.diagnostics)
    case .file(.tickets):
        return .tickets(TicketCount.read(source, report: report), report.diagnostics)
    case .file(.orders):
        return .orders(OrderCount.read(source, report: report), report.diagnostics)
    case .file(.service):
        return .service(ServiceCount.read(source, report: report), report.diagnostics)
    case .file(.hours):
        return .hours(HourCount.read(source, report: report), report.diagnostics)
    case .file(let single):
        return .file(single, source)
    case .page, .asset, .ignored:
        return .nothing(report.diagnostics)
    }
}
