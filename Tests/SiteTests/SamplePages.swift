import Model
import Policies
import Testing

@testable import Site

/// A planned site, its pages found by address.
struct SamplePages {
    let plan: SitePlan
    let diagnostics: [Diagnostic]

    init(
        _ content: Content = SampleShop.content(), notices: [Notice] = SampleShop.notices(), register: NoticeRegister? = nil,
        theme: Theme? = nil, baseURL: String? = nil
    ) throws {
        let proof = LedgerComparison(try VersionText.all(of: content), content: content, asOf: SampleShop.asOf)
        let (plan, diagnostics) = Site.plan(
            content, register: register ?? NoticeRegister(notices: notices.map { PublishedNotice($0) }, lastWeek: SampleShop.week),
            theme: try theme ?? ThemeOnDisk.theme(), asOf: SampleShop.asOf,
            baseURL: baseURL, proof: proof)
        self.plan = try #require(plan, "\(diagnostics.map(\.text))")
        self.diagnostics = diagnostics
    }

    /// The HTML of the page at the address, `zh/faq/`.
    func html(_ path: String) throws -> String {
        let number = try #require(plan.blueprint.table.index(at: path), "no page at \(path)")
        return String(decoding: try plan.render(number).bytes, as: UTF8.self)
    }

    func file(_ path: String) throws -> String {
        let rendered = try (plan.pageCount..<plan.renderCount).lazy.map { try plan.render($0) }
        let file = plan.files.first { $0.path == path } ?? rendered.first { $0.path == path }
        return String(decoding: try #require(file, "no file \(path)").bytes, as: UTF8.self)
    }

    var addresses: [String] { plan.blueprint.table.pages.map(\.route.path).sorted() }
}
