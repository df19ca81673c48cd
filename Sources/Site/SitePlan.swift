package import Model

/// A site that is planned to the last address and can be written page by page, on many threads.
package struct SitePlan: Sendable {
    let blueprint: Blueprint

    /// How many pages `render` can write, redirects and 404.html among them.
    package var pageCount: Int { blueprint.table.pages.count }

    /// The finished page.
    ///
    /// - Parameter index: from 0 up to `pageCount`.
    /// - Complexity: what stands on the page; never the whole site.
    package func render(_ index: Int) throws -> OutputFile {
        PageWriter(blueprint, index).file()
    }

    /// Files that are no pages: sitemap, robots.txt, feeds, api/notices.json, the theme's assets. Sorted by path.
    package let files: [OutputFile]

    /// Content assets, to be copied to `assets/`.
    package var assets: [Asset] { blueprint.content.assets }

    /// What search should know, in the order of the addresses.
    package let searchEntries: [SearchEntry]
}
