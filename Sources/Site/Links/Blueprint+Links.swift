import Model

extension Blueprint {
    /// Finds the target of every link of texts, navigation and guided help.
    ///
    /// - Returns: links to nowhere, each with its place.
    mutating func resolveLinks(sources: [String: PageKind]) -> [Diagnostic] {
        let channels = settings.channels.map(channelAnchor)
        var resolver = LinkResolver(
            table: table, articles: articles, languages: languages, sources: sources, files: fileNames(),
            anchors: { [content, asOf] kind in
                switch kind {
                case .contact: return channels
                case .policy(let index):
                    let policy = content.policies[index]
                    return CompensationTable.anchors(of: (policy.version(inForceOn: asOf) ?? policy.versions.first)?.terms)
                case .policyVersion(let index, let version):
                    return CompensationTable.anchors(of: content.policies[index].versions[version].terms)
                default: return []
                }
            })
        for number in articles.indices {
            let planned = articles[number]
            let article = planned.article
            articles[number].links = article.body.links.map { link in
                resolver.resolve(
                    link.target,
                    from: LinkResolver.Origin(
                        file: article.file, folder: Self.folder(of: article.source), language: planned.language,
                        written: article.language == languages[planned.language] ? nil : languages.firstIndex(of: article.language),
                        line: link.line, headings: article.body.headings, page: planned.kind, isImage: link.isImage))
            }
        }
        checkUnpublished(&resolver)
        resolveNavigation(&resolver)
        resolveGuide(&resolver)
        return resolver.diagnostics
    }

    /// Links of notices that the shop wrote and that are not shown yet: a mistake must not wait for the day on which they are.
    private func checkUnpublished(_ resolver: inout LinkResolver) {
        let shown = Set(articles.map(\.article.source))
        for article in content.writtenNotices.flatMap(\.texts.articles) where !shown.contains(article.source) {
            guard let language = languages.firstIndex(of: article.language) else { continue }
            for link in article.body.links {
                _ = resolver.resolve(
                    link.target,
                    from: LinkResolver.Origin(
                        file: article.file, folder: Self.folder(of: article.source), language: language, line: link.line,
                        headings: article.body.headings, isImage: link.isImage))
            }
        }
    }

    static func folder(of source: String) -> String {
        guard let slash = source.utf8.lastIndex(of: 0x2F) else { return "" }
        return String(source[...slash])
    }

    /// Files that links may name: assets, and what the site writes beside its pages.
    func fileNames() -> Set<String> {
        var names = Set(content.assets.map { "assets/" + $0.path })
        names.formUnion(themeAssets.map { "assets/" + $0.path })
        names.formUnion(["api/notices.json", "embed.js", "sizes/finder.js", "sizes/package.json"])
        for language in languages { names.insert(FinderWords.path(language)) }
        for product in products { names.insert(Self.productFile(product)) }
        for chart in content.sizeCharts { names.insert(Self.chartFile(chart.name)) }
        if hasStatistics { names.insert("api/statistics.json") }
        names.insert(PoliciesFile.path)
        names.formUnion(PolicyTextFiles(self).paths())
        names.insert("robots.txt")
        if baseURL != nil {
            names.insert("sitemap.xml")
            for language in languages.indices { names.insert(feedRoute(language).path) }
        }
        return names
    }

    private mutating func resolveNavigation(_ resolver: inout LinkResolver) {
        for language in languages.indices {
            guard let entries = settings.navigation else {
                navigation.append(Navigation.usual(self, language))
                continue
            }
            navigation.append(
                entries.map { entry in
                    let origin = LinkResolver.Origin(file: content.folder + "/site.yml", folder: "", language: language, line: entry.line)
                    return Navigation.Entry(
                        title: text(entry.title, language), language: entry.title.language(in: languages[language], fallback: languages[0]),
                        target: resolver.resolve(entry.link, from: origin))
                })
        }
    }

    private mutating func resolveGuide(_ resolver: inout LinkResolver) {
        guard let guide = content.guide else { return }
        for (number, step) in guide.steps.enumerated() {
            for language in languages.indices {
                func origin(_ line: Int) -> LinkResolver.Origin {
                    LinkResolver.Origin(file: guide.file, folder: "", language: language, line: line)
                }
                let key = number * languages.count + language
                let (text, _) = guideText(step, language)
                var found = text?.links.map { resolver.resolve($0.target, from: origin($0.line)) } ?? []
                switch step.kind {
                case .answer(_, let links, _):
                    found += links.map { resolver.resolve($0.path, from: origin($0.line)) }
                case .question(let choices):
                    guideChoices[key] = choices.map { choice in
                        switch choice.destination {
                        case .page(let path): return resolver.resolve(path, from: origin(choice.line))
                        case .step(let id):
                            guard let target = guide.steps.firstIndex(where: { $0.id == id }),
                                let page = table.index(of: id == guide.start ? .guide : .guideStep(target), in: language)
                            else { return .finished("#") }
                            return .page(page, suffix: "")
                        }
                    }
                }
                guideLinks[key] = found
            }
        }
    }

    /// The step's text in the language, else in the default one, and which language that is.
    func guideText(_ step: Guide.Step, _ language: Int) -> (RichText?, Language) {
        for candidate in [languages[language], languages[0]] { if let text = step.text[candidate] { return (text, candidate) } }
        let first = step.text.min { $0.key < $1.key }
        return (first?.value, first?.key ?? languages[language])
    }
}
