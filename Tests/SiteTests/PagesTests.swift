import Model
import Testing

@testable import Site

@Suite("Pages") struct PagesTests {
    @Test("a shop with one of everything plans without a mistake; a missing translation is for Reading to tell, once")
    func sample() throws {
        #expect(try SamplePages().diagnostics == [])
    }

    @Test("every page of the contract has its address, Chinese below /zh/")
    func addresses() throws {
        let pages = try SamplePages()
        #expect(
            pages.addresses == [
                "", "404.html", "about/", "contact/", "faq/", "faq/shipping/", "faq/shipping/late/", "faq/sizes/", "faq/sizes/small/",
                "faq/sizes/which/", "guide/", "guide/late/", "guide/start/", "index-of-pages/", "notices/",
                "notices/DR-1001-runs_small-2026-10-19/",
                "notices/XX~3C1~3E-odd~26code-2026-03-02/", "notices/swiftpost-lost_parcel-2026-11-02/", "policies/", "policies/returns/",
                "policies/returns/2025-03-01/", "policies/returns/2026-09-01/", "policies/returns/2027-01-15/", "products/DR-1001/",
                "products/XX~3C1~3E/", "search/", "shipping/late/", "size-charts/", "size-charts/dresses/", "statistics/", "zh/",
                "zh/about/",
                "zh/contact/",
                "zh/faq/", "zh/faq/shipping/", "zh/faq/shipping/late/", "zh/faq/sizes/", "zh/faq/sizes/small/",
                "zh/faq/sizes/which/", "zh/guide/", "zh/guide/late/",
                "zh/guide/start/", "zh/index-of-pages/", "zh/notices/", "zh/notices/DR-1001-runs_small-2026-10-19/",
                "zh/notices/XX~3C1~3E-odd~26code-2026-03-02/", "zh/notices/swiftpost-lost_parcel-2026-11-02/", "zh/policies/",
                "zh/policies/returns/", "zh/policies/returns/2025-03-01/", "zh/policies/returns/2026-09-01/",
                "zh/policies/returns/2027-01-15/",
                "zh/products/DR-1001/", "zh/products/XX~3C1~3E/", "zh/search/", "zh/size-charts/", "zh/size-charts/dresses/",
                "zh/statistics/",
            ])
    }

    @Test("search boxes say where to report what was not found only where the site says it")
    func searchLog() throws {
        #expect(try !SamplePages().html("faq/").contains("data-search-log"))
        var content = SampleShop.content()
        content.settings.searchLog = "https://log.example.com/a&b"
        for page in ["", "zh/search/", "404.html"] {
            #expect(try SamplePages(content).html(page).contains(#" data-search-log="https://log.example.com/a&amp;b""#), "\(page)")
        }
    }

    @Test("every page renders, and no link, picture or form of any page leads to nowhere")
    func links() throws {
        let pages = try SamplePages()
        var known = Set(pages.addresses).union(pages.plan.files.map(\.path)).union(pages.plan.assets.map { "assets/" + $0.path })
        known.insert("assets/search-box.js")
        for page in pages.plan.blueprint.table.pages {
            let html = try pages.html(page.route.path)
            #expect(html.hasPrefix("<!doctype html>"))
            #expect(!html.contains("{{"))
            for target in Targets.all(in: html) where LinkResolver.scheme(of: target) == nil && !target.hasPrefix("#") {
                let path = Targets.path(target, from: page.route.path)
                #expect(path.map(known.contains) == true, "\(target) on /\(page.route.path)")
            }
        }
    }

    @Test("the same content gives the same bytes")
    func deterministic() throws {
        let first = try SamplePages()
        let second = try SamplePages()
        for number in 0..<first.plan.renderCount { #expect(try first.plan.render(number) == second.plan.render(number)) }
        #expect(first.plan.files == second.plan.files)
    }
}

/// Finds what a page links to.
enum Targets {
    static func all(in html: String) -> [String] {
        var found: [String] = []
        for name in ["href=\"", "src=\"", "action=\"", "data-results=\""] {
            for part in html.split(separator: " " + name).dropFirst() { found.append(String(part.prefix { $0 != "\"" })) }
        }
        return found.map { $0.replacing("&amp;", with: "&").replacing("&#39;", with: "'") }
    }

    /// The path from the root; nil where the target leaves the site.
    static func path(_ target: String, from page: String) -> String? {
        let path = LinkResolver.split(target).path
        if path.isEmpty { return page }
        if path.hasPrefix("/") { return String(path.dropFirst()) }
        return LinkResolver.joined(Blueprint.folder(of: page), String(path)).map { Address.decoded($0) }
    }
}
