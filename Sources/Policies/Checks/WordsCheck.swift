import Model

/// Sentences of the terms that are written once for all languages: readers of the others do not understand them.
///
/// A map by language that lacks one is told when the file is read. A plain text is right for names, `Leipzig`, and wrong for
/// sentences; which of the two it is tell its script and its small letters.
struct WordsCheck {
    private let standing: StandingVersion
    private let languages: [Language]

    init(_ standing: StandingVersion, settings: Settings) {
        self.standing = standing
        languages = settings.languages
    }

    func diagnostics() -> [Diagnostic] {
        guard languages.count > 1, let terms = standing.terms else { return [] }
        var told: Set<String> = []
        return terms.words.compactMap { word, place in
            guard let text = word.common, let foreign = foreign(to: text), told.insert(text).inserted
            else { return nil }
            let example = languages.map { "\($0): ..." }.joined(separator: ", ")
            return terms.warning(
                "policy.untranslated", place,
                "'\(Self.short(text))' is shown in \(Names.list(foreign.map { "'\($0)'" })), too; write it as { \(example) }"
            )
        }
    }

    /// The languages whose readers cannot read the text; nil for a name, a number, or a text that any of them may be able to read.
    private func foreign(to text: String) -> [Language]? {
        let hasChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        let words = text.split { !$0.isLetter && $0 != "'" }
        let small = words.filter {
            $0.utf8.first.map { (0x61...0x7A).contains($0) } ?? false && $0.utf8.count > 1
        }
        let foreign =
            hasChinese
            ? languages.filter { !$0.isChinese }
            : words.count >= 3 && small.count >= 2 ? languages.filter(\.isChinese) : []
        return foreign.isEmpty ? nil : foreign
    }

    private static func short(_ text: String) -> String {
        text.count > 60 ? text.prefix(57) + "..." : text
    }
}

extension PolicyTerms {
    /// Every text of its own, with the nearest place that is known.
    var words: [(text: LocalizedText, place: TextPlace)] {
        var found = (conditions + steps + evidence).map { ($0, place) }
        func add(_ text: LocalizedText?, _ place: TextPlace) {
            if let text { found.append((text, place)) }
        }
        func add(_ start: TermStart?, _ place: TextPlace) {
            if case .words(let text) = start { found.append((text, place)) }
        }
        func add(_ choices: [Remedy.Choice], _ place: TextPlace) {
            for choice in choices {
                for part in choice.parts {
                    if case .gift(let text) = part { add(text, place) }
                    if case .words(let text) = part { add(text, place) }
                }
                add(choice.deadline?.from, place)
            }
        }
        for limit in timeLimits + compensation.flatMap(\.steps) {
            add(limit.what, limit.place)
            add(limit.from, limit.place)
        }
        if let returns {
            add(returns.from, returns.place)
            for season in returns.seasons { add(season.name, returns.place) }
            for sale in returns.finalSale { add(sale.what, returns.place) }
            for fee in returns.otherFees { add(fee.what, returns.place) }
        }
        for sale in exchange?.finalSale ?? [] { add(sale.what, exchange?.place ?? place) }
        for dispatch in shipping?.dispatch ?? [] { add(dispatch.what, dispatch.place) }
        for delivery in shipping?.delivery ?? [] { add(delivery.region, delivery.place) }
        for cover in warranty?.covers ?? [] {
            add(cover.what, cover.place)
            add(cover.faults, cover.place)
        }
        if let price { add([price.gives], price.place) }
        if let advertising {
            for text in advertising.binding { add(text, advertising.place) }
            add(advertising.choices, advertising.place)
        }
        for tier in tiers {
            for benefit in tier.benefits { add(benefit, tier.place) }
        }
        for remedy in compensation {
            add(remedy.problem, remedy.place)
            add(remedy.note, remedy.place)
            for text in remedy.evidence { add(text, remedy.place) }
            add(remedy.choices, remedy.place)
        }
        return found
    }
}
