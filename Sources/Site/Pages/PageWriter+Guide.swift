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
        values.text("title_lang", titleLanguage(of: number))
        values.flag("is_start", step.id == guide.start)
        values.html("body", text.map { html($0, Array(links.prefix($0.links.count))) })
        values.text("body_lang", text == nil ? nil : foreign(textLanguage))
        values.html("path", path(to: index))
        values.html("choices", choices(of: index))
        var send: [LocalizedText] = []
        var channel: String?
        if case .answer(let things, _, let contact) = step.kind {
            send = things
            channel = contact
        }
        let isAnswer = if case .answer = step.kind { true } else { false }
        values.flag("is_answer", isAnswer)
        values.html("notices", isAnswer ? notices(site.notices(for: step, links: links, contact: channel), isBrief: true) : nil)
        values.list(
            "send",
            send.map { thing in
                var values = Values()
                values.text("text", site.text(thing, language))
                return values
            })
        var further = LinkList()
        for target in links.dropFirst(text?.links.count ?? 0) { further.add(title(of: target), url(target)) }
        values.html("links", further.html)
        values.object("contact", channel.flatMap { id in site.settings.channels.first { $0.id == id } }.map { site.channel($0, language) })
        return (.guide, values, nil)
    }

    /// The choices of a question, with their addresses.
    func choices(of step: Int) -> String? {
        guard let guide = site.content.guide, case .question(let choices) = guide.steps[step].kind else { return nil }
        var list = LinkList()
        for (choice, target) in zip(choices, site.guideChoices[step * site.languages.count + language] ?? []) {
            list.add(site.text(choice.label, language), url(target))
        }
        return list.html
    }

    /// The steps on the way here.
    private func path(to step: Int) -> String? {
        guard let guide = site.content.guide, step < site.guidePaths.count else { return nil }
        var list = LinkList()
        for number in site.guidePaths[step] {
            let kind: PageKind = guide.steps[number].id == guide.start ? .guide : .guideStep(number)
            guard let url = url(kind) else { continue }
            list.add(site.text(guide.steps[number].title, language), url)
        }
        return list.html
    }

    private func title(of target: ResolvedLink) -> String {
        switch target {
        case .page(let page, suffix: _): site.table[page].title
        case .file(let path, suffix: _): String(path.split(separator: "/").last ?? "")
        case .finished(let url): url
        }
    }
}
