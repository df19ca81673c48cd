import Model

/// `/api/products/SKU.json`: what a shopper of the product should know, in every language; docs/api-products.md describes it.
struct ProductFile {
    static let version = 1
    private let site: Blueprint
    private let product: Product

    init(_ site: Blueprint, _ number: Int) {
        self.site = site
        product = site.products[number]
    }

    func file() -> OutputFile {
        let chart = site.chart(of: product).map { site.content.sizeCharts[$0].name }
        let active = site.board.active(about: product)
        let notices = active.map(notice).joined(separator: ",")
        let texts = site.languages.indices.map { "\(JSON.text(site.languages[$0].tag)):\(words($0, active))" }
        let week = site.figuresUpTo.map { "\"\($0)\"" } ?? "null"
        let url = product.url.flatMap(Blueprint.link)
        let text =
            "{\"version\":\(Self.version),\"as_of\":\"\(site.asOf)\",\"figures_up_to\":\(week),\"sku\":\(JSON.text(product.sku.text)),\n"
            + "\"sizes\":[\(product.sizes.map(JSON.text).joined(separator: ","))],\"size_chart\":\(ChartData.quoted(chart)),"
            + "\"shop_url\":\(ChartData.quoted(url)),\n\"notices\":[\(notices)],\n\"texts\":{\(texts.joined(separator: ","))}}\n"
        return OutputFile(path: Blueprint.productFile(product), text: text)
    }

    private func notice(_ number: Int) -> String {
        let notice = site.board.notices[number]
        let sizes = site.words(0).sizes(notice).map { JSON.number($0, decimals: 1) } ?? "null"
        let file = NoticesFile(site)
        return "{\"id\":\(JSON.text(notice.id)),\"issue\":\(ChartData.quoted(notice.issue)),\"level\":\(notice.level),"
            + "\"from\":\"\(notice.from)\",\"sizes\":\(sizes),\"texts\":{\(file.texts(number))}}"
    }

    private func words(_ language: Int, _ active: [Int]) -> String {
        let number = site.productNumbers[product.sku].flatMap { site.table.index(of: .product($0), in: language) }
        let page = number.map { site.table[$0] }
        let title = site.productTitle(product, language)
        let topics = site.topics(of: product, active, language)
        return "{\"name\":\(JSON.text(title)),\"url\":\(ChartData.quoted(page.map { Address.encoded($0.route.path) })),"
            + "\"questions\":[\(links(topics.questions, language))],"
            + "\"policies\":[\(links(topics.policies, language))]}"
    }

    private func links(_ kinds: [PageKind], _ language: Int) -> String {
        kinds.compactMap { kind in
            site.table.index(of: kind, in: language).map { site.table[$0] }.map { page in
                let foreign = page.fallback.map { ",\"language\":\(JSON.text(site.languages[$0].tag))" } ?? ""
                return "{\"title\":\(JSON.text(page.title)),\"url\":\(JSON.text(Address.encoded(page.route.path)))\(foreign)}"
            }
        }.joined(separator: ",")
    }
}

extension Blueprint {
    static func productFile(_ product: Product) -> String { "api/products/\(Address.step(product.sku.text)).json" }
}
