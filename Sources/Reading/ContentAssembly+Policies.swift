import Model

extension ContentAssembly {
    /// Policies with their versions, sorted by name.
    mutating func policies() -> [Policy] {
        termNames = namesInTerms()
        var versions: [String: [(day: Day?, pages: [PageFile])]] = [:]
        for (key, pages) in pages {
            if case .policy(let name, let day) = key { versions[name, default: []].append((day, pages)) }
        }
        return versions.sorted { $0.key < $1.key }.map { name, versions in
            let dated = versions.filter { $0.day != nil }.sorted { ($0.day?.number ?? 0) < ($1.day?.number ?? 0) }
            let single = versions.first { $0.day == nil }
            if !dated.isEmpty, let page = single?.pages.first {
                error(
                    page, "policy.two-forms", .wholeFile,
                    "the policy '\(name)' also has dated versions in 'policies/\(name)/'; move this text there under the day it takes effect"
                )
            }
            let all = dated.isEmpty ? versions : dated
            return Policy(name: name, versions: all.map { version($0.day, $0.pages) }, isDated: !dated.isEmpty)
        }
    }

    private mutating func version(_ day: Day?, _ pages: [PageFile]) -> Policy.Version {
        var effective = day
        for page in pages.sorted(by: { $0.language < $1.language }) {
            guard let written = page.keys.effective else { continue }
            if let known = effective, known != written.value {
                let message =
                    day == nil
                    ? "'effective' is \(written.value) here and \(known) in another language; write the same day"
                    : "'effective' is \(written.value) and the file is named \(known); write the same day, or leave 'effective' out"
                error(page, "policy.effective", written.place, message)
            } else {
                effective = written.value
            }
        }
        let changes = pages.compactMap { page in page.keys.change.map { (page.language, $0) } }
        var version = Policy.Version(effective: effective, texts: texts(pages), change: Dictionary(changes) { first, _ in first })
        readTerms(of: &version, inOrder(pages))
        return version
    }

    /// Improvements, sorted by day and name.
    mutating func improvements() -> [Improvement] {
        let skus = Set(products.map(\.product.sku))
        var improvements: [Improvement] = []
        for (key, pages) in pages {
            guard case .improvement(let day, let name) = key else { continue }
            for page in pages { checkSubject(of: page, skus) }
            func first(_ value: KeyPath<PageKeys, Written<String>?>) -> String? {
                pages.sorted { $0.language < $1.language }.lazy.compactMap { $0.keys[keyPath: value]?.value }.first
            }
            improvements.append(
                Improvement(
                    day: day, name: name, issue: first(\.issue), product: first(\.product).map { SKU($0) }, carrier: first(\.carrier),
                    texts: texts(pages)))
        }
        return improvements.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    }

    private mutating func checkSubject(of page: PageFile, _ skus: Set<SKU>) {
        if let product = page.keys.product, !skus.contains(SKU(product.value)) {
            error(page, "products.unknown", product.place, unknownProduct(product.value))
        }
        if let carrier = page.keys.carrier, !carriers.contains(where: { $0.id == carrier.value }) {
            error(page, "carriers.unknown", carrier.place, unknownName(carrier.value, "carrier", carriers.map(\.id)))
        }
    }
}
