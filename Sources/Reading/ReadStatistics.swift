import Disk
package import Model

/// Reads only what notices are decided from: `site.yml`, `issues.yml`, `products.csv`, `carriers.yml`, the weekly statistics, what was
/// improved, and what the shop wrote about notices.
///
/// Other pages are not opened, and mistakes in the pages of improvements and notices are left to the build: they keep nobody from
/// seeing the figures.
///
/// - Parameters:
///   - folder: as the user typed it; diagnostics print their paths with it in front.
///   - includingCounts: whether the tables of `tickets/` are read; an import needs to know only the shop.
/// - Returns: content without pages, and the diagnostics in order; no content when `site.yml` is missing or unusable.
/// - Throws: when the disk fails.
package func readStatistics(
    folder name: String, includingCounts: Bool = true
) throws(MachineFailure) -> (content: Content?, diagnostics: [Diagnostic]) {
    guard let folder = try SourceFolder(name) else { return (nil, [SourceFolder.missing(name)]) }
    let siteReport = Report(file: folder.file("site.yml"))
    guard let settings = try readSettings(folder, siteReport) else { return (nil, siteReport.diagnostics.inOrder) }
    var diagnostics = siteReport.diagnostics
    var assembly = ContentAssembly(settings: settings, issues: .builtIn, folder: folder, includingDrafts: false)
    let paths = [
        "issues.yml", "products.csv", "carriers.yml", "notices/overrides.yml", "tickets/weekly.csv", "tickets/orders.csv",
        "tickets/service.csv", "tickets/hours.csv",
    ]
    for path in paths where folder.paths.contains(path) && (includingCounts || !path.hasPrefix("tickets/")) {
        let report = Report(file: folder.file(path))
        defer { diagnostics += report.diagnostics }
        let bytes = try DiskFile.contents(of: folder.file(path))
        guard let source = SourceFile(path: path, checking: bytes, report: report) else { continue }
        switch path {
        case "issues.yml": assembly.issues.change(by: source, settings.languages, report: report)
        case "products.csv": assembly.products = Product.read(source, settings.languages, report: report)
        case "carriers.yml": assembly.carriers = Carrier.read(source, settings.languages, report: report)
        case "notices/overrides.yml": assembly.overrides = NoticeOverride.read(source, settings.languages, report: report)
        case "tickets/weekly.csv": assembly.statistics.tickets = TicketCount.read(source, report: report)
        case "tickets/orders.csv": assembly.statistics.orders = OrderCount.read(source, report: report)
        case "tickets/service.csv": assembly.statistics.service = ServiceCount.read(source, report: report)
        default: assembly.statistics.hours = HourCount.read(source, report: report)
        }
    }
    for path in folder.paths where path.hasPrefix("improvements/") || path.hasPrefix("notices/") {
        let report = Report(file: folder.file(path))
        guard case .page(let key, let language) = ContentPath(path, languages: settings.languages, report: report) else { continue }
        let bytes = try DiskFile.contents(of: folder.file(path))
        let page = PageFile(key, language, path: path, bytes: bytes, trustsHTML: settings.trustsHTML, report: report)
        if page.article?.isDraft == false { assembly.pages[key, default: []].append(page) }
    }
    var content = Content(settings: settings, issues: assembly.issues, folder: folder.name)
    content.products = assembly.products.map(\.product)
    content.carriers = assembly.carriers
    content.statistics = assembly.statistics
    content.improvements = assembly.improvements()
    content.writtenNotices = assembly.writtenNotices()
    content.overrides = assembly.overrides
    return (content, diagnostics.inOrder)
}
