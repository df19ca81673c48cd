package import Model

extension Phrasebook {
    /// Reads the phrases that are part of Signpost, which have the form of the shop's own.
    package init(builtIn bytes: [UInt8], file: String) {
        let report = Report(file: file)
        let source = SourceFile(path: file, checking: bytes, report: report)
        self = source.map { Phrasebook(reading: $0, report: report) } ?? Phrasebook()
    }

    /// Reads `wording.LANG.yml`.
    init(reading source: SourceFile, report: Report) {
        self.init()
        guard
            let keys = Keys(
                of: source, "a phrasebook", known: ["refusals", "ways_forward", "exceptions", "remove"], report: report)
        else { return }
        func phrases(_ key: String, _ example: String) -> [Phrase] {
            keys.oneOrMore(key, example: example).compactMap { Phrase($0, in: source.file) }
        }
        refusals = keys.nodes("refusals", example: "[we do not accept]").flatMap { Refusal.read($0, in: source.file, report: report) }
        waysForward = phrases("ways_forward", "[our team helps]")
        exceptions = phrases("exceptions", "[we do not accept tips]")
        removed = phrases("remove", "[final sale]")
    }
}

extension Phrasebook.Refusal {
    /// A phrase by itself, or several with the sentence to write instead.
    fileprivate static func read(_ node: YAMLNode, in file: String, report: Report) -> [Self] {
        if let text = node.text {
            return [Phrasebook.Phrase(Written(value: text, place: node.place), in: file)].compactMap(\.self).map { Self(phrase: $0) }
        }
        guard let keys = Keys(node, "a refusal", known: ["phrases", "instead"], report: report) else { return [] }
        if !keys.hasKey("phrases") { keys.requires("phrases", "[we do not accept]") }
        let instead = keys.text("instead")
        return keys.oneOrMore("phrases", example: "[we do not accept]").compactMap { Phrasebook.Phrase($0, in: file) }
            .map { Self(phrase: $0, instead: instead) }
    }
}

extension Phrasebook.Phrase {
    fileprivate init?(_ written: Written<String>, in file: String) {
        guard !written.value.isEmpty else { return nil }
        var place = TextPlace(line: written.place.line)
        place.column = written.place.column
        self.init(text: written.value, file: file, place: place)
    }
}
