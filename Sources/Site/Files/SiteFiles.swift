import Model
import Policies

/// The files of the site that are no pages.
struct SiteFiles {
    let site: Blueprint

    init(_ site: Blueprint) {
        self.site = site
    }

    /// Sorted by path.
    func all() -> [OutputFile] {
        var files = [OutputFile(path: "robots.txt", text: robots()), NoticesFile(site).file()]
        files += PolicyTextFiles(site).files()
        files.append(PoliciesFile(site).file())
        if site.hasStatistics { files.append(StatisticsFile(site).file()) }
        files += site.labels.map { FinderWords($0).file() }
        // A file of the content replaces the theme's of the same name.
        let own = Set(site.content.assets.map(\.path))
        files += site.themeAssets.filter { !own.contains($0.path) }.map { OutputFile(path: "assets/" + $0.path, bytes: $0.bytes) }
        if let url = site.baseURL {
            files += Sitemap(site, url: url).files()
            files += site.languages.indices.map { Feed(site, url: url, language: $0).file() }
            files += Feed.policyFiles(site, url: url)
        }
        return files.sorted { $0.path < $1.path }
    }

    private func robots() -> String {
        let lines = "User-agent: *\nAllow: /\n"
        return site.baseURL.map { lines + "\nSitemap: \(Address.encoded($0 + "sitemap.xml", ascii: true))\n" } ?? lines
    }
}

extension Blueprint {
    /// The day that a page's text carries: never the clock.
    func lastChange(of page: PlannedPage) -> Day? {
        let updated = page.article.flatMap { articles[$0].article.updated }
        switch page.kind {
        case .policy(let number): return lastChange(ofPolicy: number, updated: updated)
        case .notice(let number): return board.notices[number].to ?? board.notices[number].from
        case .notices: return board.notices.map { $0.to ?? $0.from }.max()
        case .improvement(let number): return [updated, content.improvements[number].day].compactMap(\.self).filter { $0 <= asOf }.max()
        case .improvements: return content.improvements.map(\.day).filter { $0 <= asOf }.max()
        case .statistics: return figuresUpTo?.sunday.advanced(by: 1)
        default: return updated
        }
    }

    /// The day of the last version that was news: spelling makes no page new.
    private func lastChange(ofPolicy number: Int, updated: Day?) -> Day? {
        let policy = content.policies[number]
        guard let shown = policy.versionNumber(inForceOn: asOf) else { return updated }
        let effective = policy.versions[policy.majorVersion(upTo: shown)].effective
        let written = policy.isMajor(shown) ? updated : nil
        return [written, effective].compactMap(\.self).filter { $0 <= asOf }.max() ?? written
    }
}
