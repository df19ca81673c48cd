import Model
import Reading
import Tickets

/// Where `signpost notices` takes its figures from: the content folder, raw exports, or raw exports in a site's terms.
struct FiguresSource {
    struct Figures {
        var statistics: WeeklyStatistics
        var issues: IssueCatalogue
        /// Those of the content folder; raw exports alone have none.
        var products: [Product] = []
        var fixes: [Fix] = []
        var asOf: Day
        /// What the shop wrote, with these statistics; nil where no content folder is read.
        var content: Content?
    }

    private let request: FiguresRequest

    init(_ request: FiguresRequest) {
        self.request = request
    }

    /// - Returns: no figures where a diagnostic is an error.
    func read() async throws(MachineFailure) -> (figures: Figures?, diagnostics: [Diagnostic]) {
        let folder = request.content ?? (request.tickets.isEmpty ? "content" : nil)
        var zone = Zone.utc
        var figures = Figures(statistics: WeeklyStatistics(), issues: .builtIn, asOf: zone.day(at: Now.moment()))
        var diagnostics: [Diagnostic] = []
        if let folder {
            let site = try readStatistics(folder: folder)
            diagnostics = site.diagnostics
            guard let content = site.content, !diagnostics.hasErrors else { return (nil, diagnostics) }
            guard let siteZone = try Zone.named(content.settings.timeZone) else {
                return (nil, diagnostics + [Zone.unknown(content.settings.timeZone, in: content.folder)])
            }
            zone = siteZone
            figures = Figures(statistics: content.statistics, issues: content.issues, asOf: zone.day(at: Now.moment()), content: content)
            figures.products = content.products
            figures.fixes = content.fixes
        }
        if let day = request.asOf { figures.asOf = day }
        if !request.tickets.isEmpty {
            let raw = try await tally(
                tickets: request.tickets.map(RawInput.path), orders: request.orders.map(RawInput.path), issues: figures.issues, zone: zone,
                ignoringText: request.ignoreText)
            diagnostics = (diagnostics + raw.diagnostics).inOrder
            figures.statistics = raw.statistics
            figures.content?.statistics = raw.statistics
            figures.fixes = figures.content?.fixes ?? []
        }
        return (diagnostics.hasErrors ? nil : figures, diagnostics)
    }
}
