import Model

extension ContentAssembly {
    /// Notices that the shop wrote, sorted by name.
    ///
    /// What is no text (days, subjects, level) is said once or in every translation alike.
    mutating func writtenNotices() -> [WrittenNotice] {
        var notices: [WrittenNotice] = []
        for (key, pages) in pages {
            guard case .notice(let name) = key else { continue }
            if let notice = notice(name, inOrder(pages)) { notices.append(notice) }
        }
        return notices.sorted { $0.name < $1.name }
    }

    /// - Parameter pages: its translations, that in the site's default language first.
    private mutating func notice(_ name: String, _ pages: [PageFile]) -> WrittenNotice? {
        for page in pages { checkSubjects(of: page) }
        let start = agreed("start", pages) { $0.keys.notice?.start }
        let end = agreed("end", pages) { $0.keys.notice?.end }
        let level = agreed("level", pages) { $0.keys.notice?.level }
        let issue = agreed("issue", pages) { $0.keys.issue }
        let sizes = agreed("sizes", pages) { $0.keys.notice?.sizes }
        if let sizes, let mistake = Self.mistake(sizes.written.value, of: issue?.written.value) {
            error(sizes.page, "issues.sizes", sizes.written.place, mistake)
        }
        let scopes = agreedScopes(pages)
        let compensation = compensation(pages)
        guard let start else {
            if let page = pages.first, let keys = page.keys.notice, !pages.contains(where: { $0.keys.notice?.hasStart == true }) {
                error(page, "yaml.missing-key", keys.place, "'start' is missing; write start: 2026-11-20")
            }
            return nil
        }
        if let end, end.written.value < start.written.value {
            error(
                end.page, "notice.end-before-start", end.written.place,
                "'end' is \(end.written.value), before 'start' (\(start.written.value)); write a later day, or leave 'end' out")
            return nil
        }
        return WrittenNotice(
            name: name, scopes: scopes, issue: issue?.written.value, start: start.written.value, end: end?.written.value,
            level: level?.written.value ?? 2, sizes: sizes?.written.value, compensation: compensation, texts: texts(pages))
    }

    private static func mistake(_ sizes: Double, of issue: String?) -> String? {
        guard let issue else { return "'sizes' says nothing without the issue that it is about; write issue: runs_small, too" }
        return sizesMistake(sizes, of: issue)
    }

    /// What the first translation that has the key says; translations that say something else are reported.
    private mutating func agreed<Value: CustomStringConvertible>(
        _ key: String, _ pages: [PageFile], _ value: (PageFile) -> Written<Value>?
    ) -> (written: Written<Value>, page: PageFile)? {
        agreed(key, pages, id: "notice.contradiction", value)
    }

    /// - Parameter id: of the diagnostic where they differ.
    mutating func agreed<Value: CustomStringConvertible>(
        _ key: String, _ pages: [PageFile], id: String, _ value: (PageFile) -> Written<Value>?
    ) -> (written: Written<Value>, page: PageFile)? {
        var first: (written: Written<Value>, page: PageFile)?
        for page in pages {
            guard let written = value(page) else { continue }
            guard let known = first else {
                first = (written, page)
                continue
            }
            if known.written.value != written.value {
                error(
                    page, id, written.place,
                    "'\(key)' is \(written.value) here and \(known.written.value) in '\(fileName(known.page))'; "
                        + "write the same, or leave it out here")
            }
        }
        return first
    }

    /// What the notice is about; the whole shop where no translation names anything.
    private mutating func agreedScopes(_ pages: [PageFile]) -> [Notice.Scope] {
        var first: (subjects: [NoticeKeys.Subject], page: PageFile)?
        for page in pages {
            guard let subjects = page.keys.notice?.subjects, let place = subjects.first?.place else { continue }
            guard let known = first else {
                first = (subjects, page)
                continue
            }
            if Set(known.subjects.map(\.scope)) != Set(subjects.map(\.scope)) {
                let (here, there) = (Self.words(subjects), Self.words(known.subjects))
                contradict(page, place, "the notice is about \(here) here and about \(there) in '\(fileName(known.page))'")
            }
        }
        return first?.subjects.map(\.scope) ?? [.site]
    }

    private mutating func contradict(_ page: PageFile, _ place: Place, _ what: String) {
        error(page, "notice.contradiction", place, what + "; write the same, or leave it out here")
    }

    /// `product 'DR-1001' and carrier 'swiftpost'`
    private static func words(_ subjects: [NoticeKeys.Subject]) -> String {
        subjects.map { subject in
            if case .site = subject.scope { "the whole shop" } else { "\(subject.scope.kind) '\(subject.scope.name)'" }
        }.joined(separator: " and ")
    }

    func fileName(_ page: PageFile) -> String { page.file.split(separator: "/").last.map(String.init) ?? page.file }

    /// By language: a plain text is in the language of its file.
    private mutating func compensation(_ pages: [PageFile]) -> LocalizedText? {
        var texts: [Language: String] = [:]
        for page in pages {
            guard let node = page.keys.notice?.compensation else { continue }
            let report = Report(file: page.file)
            let read =
                node.text.map { LocalizedText([page.language: $0]) }
                ?? LocalizedText(node, named: "compensation", settings.languages, report)
            diagnostics += report.diagnostics
            for (language, text) in read?.byLanguage ?? [:] {
                if let other = texts[language], other != text {
                    contradict(page, node.place, "'compensation' is '\(text)' here and '\(other)' in another file")
                } else {
                    texts[language] = text
                }
            }
        }
        guard !texts.isEmpty else { return nil }
        for page in pages where texts[page.language] == nil {
            warn(
                page, "language.missing", page.keys.notice?.place ?? .wholeFile,
                "'compensation' is not translated; write it here in '\(page.language)'")
        }
        return LocalizedText(texts)
    }

    /// Everything that a notice is about must be there: a misspelt sku would show it to nobody.
    private mutating func checkSubjects(of page: PageFile) {
        for subject in page.keys.notice?.subjects ?? [] {
            switch subject.scope {
            case .product(let sku):
                if !products.contains(where: { $0.product.sku == sku }) {
                    error(page, "products.unknown", subject.place, unknownProduct(sku.text))
                }
            case .group(let name): check(page, name, "group", products.compactMap(\.product.group), subject.place)
            case .category(let name): check(page, name, "category", products.compactMap(\.product.category), subject.place)
            case .channel(let name): check(page, name, "channel", settings.channels.map(\.id), subject.place)
            case .carrier(let name):
                if !carriers.contains(where: { $0.id == name }) {
                    error(page, "carriers.unknown", subject.place, unknownName(name, "carrier", carriers.map(\.id)))
                }
            case .site: break
            }
        }
    }

    private mutating func check(_ page: PageFile, _ name: String, _ kind: String, _ known: [String], _ place: Place) {
        if known.contains(name) { return }
        let message = unknownName(name, kind, Set(known).sorted())
        error(
            page, "notice.unknown-\(kind)", place,
            kind == "channel" ? message : message.replacing(" '\(name)'", with: " '\(name)' in products.csv"))
    }
}
