import Model

extension Category {
    /// Reads `categories.yml`: the categories in the order of the file, each with the place of its key.
    static func read(_ source: SourceFile, _ languages: [Language], report: Report) -> [(category: Category, place: Place)] {
        guard let file = Keys(of: source, "categories.yml", known: nil, report: report) else { return [] }
        return file.all.compactMap { pair in
            let keys = ["name", "description"]
            // The short form is a text or a map by language, and no language is called `name`.
            if case .map(let pairs) = pair.value.value, pairs.contains(where: { keys.contains($0.key) }) {
                guard let category = Keys(pair.value, "a category", known: keys, report: report) else { return nil }
                let name = category.localized("name", languages) ?? LocalizedText(pair.key)
                return (Category(id: pair.key, name: name, description: category.localized("description", languages)), pair.place)
            }
            return LocalizedText(pair.value, named: pair.key, languages, report).map { (Category(id: pair.key, name: $0), pair.place) }
        }
    }

    /// All categories of the site: those of the file, then folders of `faq/` that it does not name, by name.
    ///
    /// - Parameter ofProducts: categories of products, which the file may name, too.
    static func all(
        _ named: [(category: Category, place: Place)], folders: Set<String>, ofProducts: Set<String>, report: Report
    ) -> [Category] {
        for (category, place) in named where !folders.contains(category.id) && !ofProducts.contains(category.id) {
            let nearest = nearestName(to: category.id, among: folders.sorted())
            let advice = nearest.map { "did you mean '\($0)'?" } ?? "make it or remove the category"
            report.warning("categories.no-folder", place, "there is no folder 'faq/\(category.id)/'; \(advice)")
        }
        let ids = Set(named.map(\.category.id))
        return named.map(\.category) + folders.subtracting(ids).sorted().map { Category(id: $0, name: LocalizedText($0)) }
    }
}
