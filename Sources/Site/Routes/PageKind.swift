/// What a page is, apart from its language; the numbers are places in the content's lists.
enum PageKind: Hashable, Sendable {
    case home, policies, sizeCharts, questions, guide, notices, improvements, statistics, contact, search, index, notFound
    case policy(Int)
    case policyVersion(Int, Int)
    case sizeChart(Int)
    /// In the site's list of categories.
    case category(Int)
    case question(Int)
    /// In the site's list of products, which has those that only statistics know.
    case product(Int)
    case guideStep(Int)
    case notice(Int)
    case improvement(Int)
    case freePage(Int)
    /// An old address that leads to the page with this number.
    case redirect(Int)

    /// Whether search engines, sitemap and index may list it.
    var isListed: Bool {
        switch self {
        case .search, .notFound, .redirect, .policyVersion: false
        default: true
        }
    }
}
