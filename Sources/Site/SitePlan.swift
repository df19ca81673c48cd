package import Model

/// A site that is planned to the last address and can be written page by page, on many threads.
package struct SitePlan: Sendable {
    let blueprint: Blueprint

    /// How many pages there are, redirects and 404.html among them.
    package var pageCount: Int { blueprint.table.pages.count }

    /// How many files `render` can make: the pages, then one for each product and each size chart under `api/`.
    package var renderCount: Int { pageCount + blueprint.products.count + blueprint.content.sizeCharts.count }

    /// The finished file.
    ///
    /// - Parameter index: from 0 up to `renderCount`; pages come first.
    /// - Complexity: what stands in the file; never the whole site.
    package func render(_ index: Int) throws -> OutputFile {
        if index < pageCount { return PageWriter(blueprint, index).file() }
        let product = index - pageCount
        if product < blueprint.products.count { return ProductFile(blueprint, product).file() }
        return SizeChartFile(blueprint, product - blueprint.products.count).file()
    }

    /// Files that are no pages and of which there are few: sitemap, robots.txt, feeds, api/notices.json, the theme's assets. Sorted by path.
    package let files: [OutputFile]

    /// Content assets, to be copied to `assets/`.
    package var assets: [Asset] { blueprint.content.assets }

    /// What search should know, in the order of the addresses.
    package let searchEntries: [SearchEntry]
}
