import Model

extension ContentAssembly {
    /// What the terms of policies may refer to; tiers may be defined in any policy.
    func namesInTerms() -> TermNames {
        var names = TermNames()
        let products = Set(products.compactMap(\.product.category))
        names.categories = products.sorted()
        names.channels = settings.channels.map(\.id)
        names.carriers = carriers.map(\.id)
        names.issues = issues.issues.map(\.code)
        if let currency = settings.currency { names.currency = currency }
        let tiers = pages.values.joined().flatMap { page in page.keys.terms?["tiers"]?.elements.compactMap { $0["id"]?.text } ?? [] }
        names.tiers = Set(tiers).sorted()
        return names
    }

    /// Reads what the files of a version say beside their words.
    ///
    /// - Parameter pages: its translations, that in the site's default language first.
    mutating func readTerms(of version: inout Policy.Version, _ pages: [PageFile]) {
        if let kind = agreed("change_kind", pages, id: "policy.contradiction", { $0.keys.changeKind }) {
            version.changeKind = kind.written.value
        }
        version.announced = agreed("announced", pages, id: "policy.contradiction") { $0.keys.announced }?.written.value
        version.corrections = corrections(pages)
        var first: PageFile?
        for page in pages {
            guard let node = page.keys.terms else { continue }
            if let first {
                error(
                    page, "terms.two-files", node.place,
                    "'terms' stands in '\(fileName(first))', too; write them in one language's file, with words as { \(wordsByLanguage) }")
                continue
            }
            first = page
            let report = Report(file: page.file)
            version.terms = PolicyTerms(node, reader: TermsReader(languages: settings.languages, names: termNames, report: report))
            diagnostics += report.diagnostics
        }
    }

    private var wordsByLanguage: String { settings.languages.map { "\($0): ..." }.joined(separator: ", ") }

    /// Of all translations, by day; a note without languages is in the language of its file.
    private mutating func corrections(_ pages: [PageFile]) -> [Policy.Correction] {
        var byDay: [Day: LocalizedText] = [:]
        for page in pages {
            guard let node = page.keys.corrections else { continue }
            let report = Report(file: page.file)
            for element in node.elements {
                guard let keys = Keys(element, "each of 'corrections'", known: ["date", "note"], report: report) else { continue }
                if keys.node("date") == nil { keys.requires("date", "2026-09-20") }
                if keys.node("note") == nil { keys.requires("note", "A spelling mistake") }
                guard let day = keys.day("date"), let node = keys.node("note") else { continue }
                let note = node.text.map { LocalizedText([page.language: $0]) } ?? keys.localized("note", settings.languages)
                guard let note else { continue }
                byDay[day, default: LocalizedText([:])].byLanguage.merge(note.byLanguage) { first, _ in first }
            }
            diagnostics += report.diagnostics
        }
        return byDay.sorted { $0.key < $1.key }.map { Policy.Correction(day: $0.key, note: $0.value) }
    }
}

extension YAMLNode {
    /// The value of a key; nil where this is no map or lacks it.
    subscript(key: String) -> YAMLNode? {
        guard case .map(let pairs) = value else { return nil }
        return pairs.first { $0.key == key && !$0.value.isNull }?.value
    }

    /// The elements of a list; anything else is a list of one.
    var elements: [YAMLNode] {
        guard case .list(let elements) = value else { return isNull ? [] : [self] }
        return elements.filter { !$0.isNull }
    }
}
