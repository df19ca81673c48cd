/// A product as `products.csv` describes it, or as only statistics know it.
package struct Product: Hashable, Sendable {
    package var sku: SKU
    package var name: LocalizedText?
    package var category: String?
    package var tags: [String]
    /// Joins variants of one thing.
    package var group: String?
    /// The sizes on sale, as written.
    package var sizes: [String]
    /// The name of a folder in `size-charts/`: what `products.csv` names or a chart chooses.
    package var sizeChart: String?
    package var url: String?
    /// The line in `products.csv`; 0 for a product that only statistics know.
    package var line: Int

    package init(
        sku: SKU, name: LocalizedText? = nil, category: String? = nil, tags: [String] = [], group: String? = nil, sizes: [String] = [],
        sizeChart: String? = nil, url: String? = nil, line: Int = 0
    ) {
        self.sku = sku
        self.name = name
        self.category = category
        self.tags = tags
        self.group = group
        self.sizes = sizes
        self.sizeChart = sizeChart
        self.url = url
        self.line = line
    }
}
