import Disk
package import Model

/// Reads only what notices are decided from: `site.yml`, `issues.yml`, `products.csv` and the weekly statistics.
///
/// Pages are not opened, so a question with a mistake in it keeps nobody from seeing the figures.
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
    var content = Content(settings: settings, issues: .builtIn, folder: folder.name)
    var diagnostics = siteReport.diagnostics
    let paths = [
        "issues.yml", "products.csv", "tickets/weekly.csv", "tickets/orders.csv", "tickets/service.csv", "tickets/hours.csv",
    ]
    for path in paths where folder.paths.contains(path) && (includingCounts || !path.hasPrefix("tickets/")) {
        let report = Report(file: folder.file(path))
        defer { diagnostics += report.diagnostics }
        let bytes = try DiskFile.contents(of: folder.file(path))
        guard let source = SourceFile(path: path, checking: bytes, report: report) else { continue }
        switch path {
        case "issues.yml": content.issues.change(by: source, settings.languages, report: report)
        case "products.csv": content.products = Product.read(source, settings.languages, report: report).map(\.product)
        case "tickets/weekly.csv": content.statistics.tickets = TicketCount.read(source, report: report)
        case "tickets/orders.csv": content.statistics.orders = OrderCount.read(source, report: report)
        case "tickets/service.csv": content.statistics.service = ServiceCount.read(source, report: report)
        default: content.statistics.hours = HourCount.read(source, report: report)
        }
    }
    return (content, diagnostics.inOrder)
}
