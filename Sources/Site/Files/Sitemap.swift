import Model

/// `sitemap.xml`: every canonical page with its translations (sitemaps.org protocol 0.9, Google's `xhtml:link`).
///
/// The protocol allows 50,000 addresses a file; a larger site gets several and an index.
struct Sitemap {
    private let site: Blueprint
    private let url: String
    private let limit: Int

    init(_ site: Blueprint, url: String, limit: Int = 50_000) {
        self.site = site
        self.url = url
        self.limit = limit
    }

    func files() -> [OutputFile] {
        let listed = site.table.pages.indices.filter { isListed(site.table[$0]) }.sorted { site.table[$0].route < site.table[$1].route }
        guard listed.count > limit else { return [OutputFile(path: "sitemap.xml", bytes: urlSet(listed[...]))] }
        var files: [OutputFile] = []
        var index = Self.head + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        for start in stride(from: 0, to: listed.count, by: limit) {
            let name = "sitemap-\(files.count + 1).xml"
            files.append(OutputFile(path: name, bytes: urlSet(listed[start..<min(start + limit, listed.count)])))
            index += "<sitemap><loc>\(HTML.escaped(Address.encoded(url, ascii: true) + name))</loc></sitemap>\n"
        }
        return [OutputFile(path: "sitemap.xml", text: index + "</sitemapindex>\n")] + files
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    private func isListed(_ page: PlannedPage) -> Bool {
        if case .guideStep(let step) = page.kind, let guide = site.content.guide, guide.steps[step].id == guide.start { return false }
        return page.kind.isListed && page.isOwn
    }

    private func urlSet(_ numbers: ArraySlice<Int>) -> [UInt8] {
        var out = Array(Self.head.utf8)
        out += Array(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8)
        for number in numbers { write(site.table[number], to: &out) }
        out += Array("</urlset>\n".utf8)
        return out
    }

    private func write(_ page: PlannedPage, to out: inout [UInt8]) {
        out += Array("<url><loc>".utf8)
        HTML.append(address(page).utf8, to: &out)
        out += Array("</loc>".utf8)
        if let day = site.lastChange(of: page) { out += Array("<lastmod>\(day)</lastmod>".utf8) }
        let versions = site.languages.indices.compactMap { site.table.own(page.kind, in: $0) }
        if versions.count > 1 {
            for version in versions {
                let other = site.table[version]
                out += Array("<xhtml:link rel=\"alternate\" hreflang=\"\(HTML.escaped(site.languages[other.language].tag))\" href=\"".utf8)
                HTML.append(address(other).utf8, to: &out)
                out += Array("\"/>".utf8)
            }
        }
        out += Array("</url>\n".utf8)
    }

    private func address(_ page: PlannedPage) -> String { Address.encoded(url + page.route.path, ascii: true) }
}
