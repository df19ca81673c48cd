import Model

/// `labels/en.yml`: the words of the interface in one language, nested maps joined with dots.
struct LabelFile {
    let language: Language
    let file: String
    private(set) var labels: [String: Written<String>] = [:]

    /// `en` for `labels/en.yml`; nil for any other path.
    static func language(of path: String) -> String? {
        guard path.hasPrefix("labels/"), path.hasSuffix(".yml") else { return nil }
        let tag = String(path.dropFirst(7).dropLast(4))
        return Language.isTag(tag) ? tag : nil
    }

    init(_ language: Language, reading source: SourceFile, report: Report) {
        self.language = language
        file = report.file
        guard let keys = Keys(of: source, "a file of labels", known: nil, report: report) else { return }
        add(keys.all, below: "", report: report)
    }

    private mutating func add(_ pairs: [YAMLNode.Pair], below prefix: String, report: Report) {
        for pair in pairs {
            let name = prefix + pair.key
            if case .map(let inner) = pair.value.value {
                add(inner, below: name + ".", report: report)
            } else if let text = Self.words(pair.value) {
                if let other = labels[name] {
                    let message = "the label '\(name)' is already in line \(other.place.line); keep one of them"
                    report.error("theme.label-twice", pair.place, message)
                } else {
                    labels[name] = Written(value: text, place: pair.place)
                }
            } else {
                report.error("theme.label", pair.value.place, "the label '\(name)' is not a text; write it as \(pair.key): some words")
            }
        }
    }

    /// What stands in quotes keeps its spaces: `", "` joins a list.
    private static func words(_ node: YAMLNode) -> String? {
        if case .scalar(let text, .quoted) = node.value { text } else { node.text }
    }

    private func hasOneFormFor(_ name: String) -> Bool {
        name.hasSuffix(".one") && labels[name.dropLast(4) + ".other"] != nil
    }

    /// Warns of labels that one language has and another lacks.
    ///
    /// A form for one of a thing (`count.questions.one`) is no one's duty where there is a form for any number: Chinese has
    /// no plural.
    static func compare(_ files: [LabelFile]) -> [Diagnostic] {
        let names = Set(files.flatMap(\.labels.keys)).sorted()
        var diagnostics: [Diagnostic] = []
        for name in names {
            guard let having = files.first(where: { $0.labels[name] != nil }) else { continue }
            for file in files where file.labels[name] == nil && !file.hasOneFormFor(name) {
                diagnostics.append(
                    Diagnostic(
                        .warning, id: "theme.missing-label", file: file.file,
                        "the label '\(name)' is missing; '\(having.language).yml' has it as '\(having.labels[name]?.value ?? "")'"))
            }
        }
        return diagnostics
    }
}
