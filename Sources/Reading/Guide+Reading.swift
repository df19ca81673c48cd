import Model

extension Guide {
    /// Reads `guide.yml`; nil when it has no start or no steps.
    init?(reading source: SourceFile, _ settings: Settings, report: Report) {
        guard let file = Keys(of: source, "guide.yml", known: ["start", "steps"], report: report) else { return nil }
        guard let stepsNode = file.node("steps"), let steps = Keys(stepsNode, "'steps'", known: nil, report: report) else {
            if file.node("steps") == nil { file.requires("steps", "{ ... }") }
            return nil
        }
        let read = steps.all.compactMap { StepReader(settings: settings, report: report).step($0) }
        guard let start = file.written("start") else {
            if !file.hasKey("start") { file.requires("start", read.first?.id ?? "what-happened") }
            return nil
        }
        self.init(file: report.file, start: start.value, steps: read)
        if !read.contains(where: { $0.id == start.value }) {
            report.error("guide.unknown-step", start.place, unknownName(start.value, "step", read.map(\.id)))
        } else {
            check(stepPlaces: Dictionary(steps.all.map { ($0.key, $0.place) }) { first, _ in first }, report: report)
        }
    }

    /// Every step that a choice names must be there, and every step must be reached.
    private func check(stepPlaces: [String: Place], report: Report) {
        let byID = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
        var reached: Set<String> = []
        var waiting = [start]
        while let id = waiting.popLast() {
            guard let step = byID[id], reached.insert(id).inserted, case .question(let choices) = step.kind else { continue }
            for case .step(let next) in choices.map(\.destination) { waiting.append(next) }
        }
        for step in steps {
            if !reached.contains(step.id), let place = stepPlaces[step.id] {
                report.error("guide.unreachable", place, "no choice leads to the step '\(step.id)'; link it from a question or remove it")
            }
            guard case .question(let choices) = step.kind else { continue }
            for choice in choices {
                if case .step(let next) = choice.destination, byID[next] == nil, stepPlaces[next] == nil {
                    report.error("guide.unknown-step", Place(line: choice.line), unknownName(next, "step", steps.map(\.id)))
                }
            }
        }
    }
}

/// Reads one step of the guide.
private struct StepReader {
    let settings: Settings
    let report: Report

    func step(_ pair: YAMLNode.Pair) -> Guide.Step? {
        let known = ["question", "answer", "text", "choices", "send", "links", "contact", "issues"]
        guard let keys = Keys(pair.value, "a step", known: known, report: report) else { return nil }
        let isQuestion = keys.hasKey("question")
        if isQuestion == keys.hasKey("answer") {
            report.error(
                "guide.kind", pair.place, "the step '\(pair.key)' must have either 'question' with 'choices' or 'answer'; write one of them"
            )
            return nil
        }
        for key in isQuestion ? ["send", "links", "contact", "issues"] : ["choices"] where keys.hasKey(key) {
            let other = isQuestion ? "an answer" : "a question"
            report.error("guide.key", keys.place(of: key), "'\(key)' belongs to \(other); move it to a step that has one")
        }
        guard let title = keys.localized(isQuestion ? "question" : "answer", settings.languages) else { return nil }
        let kind: Guide.Kind
        if isQuestion {
            let choices = keys.nodes("choices", example: "- { label: ..., step: ... }").compactMap(choice)
            if !keys.hasKey("choices") {
                report.error("guide.no-choices", pair.place, "the question '\(pair.key)' has no choices; write choices: below it")
            }
            kind = .question(choices)
        } else {
            kind = answer(keys)
        }
        let issues = keys.texts("issues", example: "[late_delivery]").map(\.value)
        return Guide.Step(id: pair.key, line: pair.place.line, title: title, text: markdown(keys, "text"), kind: kind, issues: issues)
    }

    private func choice(_ node: YAMLNode) -> Guide.Choice? {
        guard let keys = Keys(node, "a choice", known: ["label", "step", "page"], report: report) else { return nil }
        if !keys.hasKey("label") { keys.requires("label", "My parcel has not arrived") }
        let (step, page) = (keys.written("step"), keys.written("page"))
        guard let target = step ?? page, step == nil || page == nil else {
            report.error("guide.choice", node.place, "a choice leads to one place; write either 'step: ...' or 'page: ...'")
            return nil
        }
        guard let label = keys.localized("label", settings.languages) else { return nil }
        let destination = step.map { Guide.Destination.step($0.value) } ?? .page(target.value)
        return Guide.Choice(label: label, destination: destination, line: target.place.line)
    }

    private func answer(_ keys: Keys) -> Guide.Kind {
        let send = keys.nodes("send", example: "- Your order number").compactMap {
            LocalizedText($0, named: "send", settings.languages, report)
        }
        let links = keys.texts("links", example: "[faq/shipping/late-parcel.md]").map { Guide.Target(path: $0.value, line: $0.place.line) }
        let contact = keys.written("contact")
        let channels = settings.channels.map(\.id)
        if let contact, !channels.contains(contact.value) {
            report.error("guide.unknown-channel", contact.place, unknownName(contact.value, "channel", channels))
        }
        return .answer(send: send, links: links, contact: contact?.value)
    }

    /// Markdown in one language or several; one without a language counts for all.
    private func markdown(_ keys: Keys, _ key: String) -> [Language: RichText] {
        guard let node = keys.node(key) else { return [:] }
        if node.text != nil {
            let text = richText(node)
            return Dictionary(uniqueKeysWithValues: settings.languages.map { ($0, text) })
        }
        guard let texts = node.byLanguage(named: key, settings.languages, report) else { return [:] }
        return Dictionary(texts.map { ($0.0, richText($0.1)) }) { first, _ in first }
    }

    private func richText(_ node: YAMLNode) -> RichText {
        guard case .scalar(let text, let style) = node.value else {
            report.error("value.text", node.place, "'text' is not a text; write it as Markdown")
            return RichText()
        }
        let line = node.place.line + (style == .block ? 1 : 0)
        return RichText(markdown: Array(text.utf8)[...], firstLine: line, trustsHTML: settings.trustsHTML, report: report)
    }
}
