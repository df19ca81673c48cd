import Model

extension PageWriter {
    func guideStart() -> (TemplateShape, Values, description: String?) {
        guard let guide = site.content.guide, let start = guide.steps.firstIndex(where: { $0.id == guide.start }) else {
            return guideStep(0)
        }
        return guideStep(start)
    }

    func guideStep(_ index: Int) -> (TemplateShape, Values, description: String?) {
        var values = values
        guard let guide = site.content.guide, index < guide.steps.count else { return (.guide, values, nil) }
        let step = guide.steps[index]
        let links = site.guideLinks[index * site.languages.count + language] ?? []
        let (text, textLanguage) = site.guideText(step, language)
        values.text("title", site.text(step.title, language))
        values.flag("is_start", step.id == guide.start)
        values.html("body", text.map { html($0, Array(links.prefix($0.links.count))) })
        values.text("body_lang", text == nil ? nil : foreign(textLanguage))
        values.list("path", path(to: index))
        values.list("choices", choices(of: index))
        var send: [LocalizedText] = []
        var channel: String?
        if case .answer(let things, _, let contact) = step.kind {
            send = things
            channel = contact
            values.flag("is_answer", true)
        } else {
            values.flag("is_answer", false)
        }
        values.list(
            "send",
            send.map { thing in
                var values = Values()
                values.text("text", site.text(thing, language))
                return values
            })
        values.list("links", links.dropFirst(text?.links.count ?? 0).map { link(title(of: $0), url($0)) })
        values.object("contact", channel.flatMap { id in site.settings.channels.first { $0.id == id } }.map { site.channel($0, language) })
        return (.guide, values, nil)
    }

    /// The choices of a question, with their addresses.
    func choices(of step: Int) -> [Values] {
        guard let guide = site.content.guide, case .question(let choices) = guide.steps[step].kind else { return [] }
        let targets = site.guideChoices[step * site.languages.count + language] ?? []
        return zip(choices, targets).map { link(site.text($0.label, language), url($1)) }
    }

    /// The steps on the way here.
    private func path(to step: Int) -> [Values] {
        guard let guide = site.content.guide, step < site.guidePaths.count else { return [] }
        return site.guidePaths[step].compactMap { number in
            link(guide.steps[number].id == guide.start ? .guide : .guideStep(number)).map {
                var values = $0
                values.text("title", site.text(guide.steps[number].title, language))
                return values
            }
        }
    }

    private func title(of target: ResolvedLink) -> String {
        switch target {
        case .page(let page, suffix: _): site.table[page].title
        case .file(let path, suffix: _): String(path.split(separator: "/").last ?? "")
        case .finished(let url): url
        }
    }
}
