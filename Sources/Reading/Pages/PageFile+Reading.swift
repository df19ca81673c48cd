import Model

extension PageFile {
    /// Reads one Markdown file.
    ///
    /// - Parameter bytes: as they are on the disk.
    init(_ key: PageKey, _ language: Language, path: String, bytes: [UInt8], trustsHTML: Bool, report: Report) {
        self.init(key: key, language: language, file: report.file)
        defer { diagnostics = report.diagnostics }
        guard let source = SourceFile(path: path, checking: bytes, report: report) else { return }
        if source.isBlank {
            report.error("source.empty", "the file is empty; start it with a line '---', a line 'title: ...' and a line '---'")
            return
        }
        var article = Article(file: report.file, source: path, language: language, title: key.name)
        var body = (start: 0, line: 1)
        do throws(FrontMatter.Fault) {
            let front = try FrontMatter(in: source.bytes)
            body = (front.bodyStart, front.bodyLine)
            read(source.bytes[front.range], into: &article, report: report)
        } catch {
            let start = Place(line: 1, column: 1)
            switch error {
            case .missing:
                report.error(
                    "front-matter.missing", start,
                    "the front matter is missing; start the file with a line '---', a line 'title: ...' and a line '---'")
            case .unclosed:
                report.error("front-matter.unclosed", start, "the front matter has no end; write a line '---' behind it")
                body = (source.bytes.count, 1)
            }
        }
        article.body = RichText(markdown: source.bytes[body.start...], firstLine: body.line, trustsHTML: trustsHTML, report: report)
        self.article = article
    }

    private mutating func read(_ yaml: ArraySlice<UInt8>, into article: inout Article, report: Report) {
        let before = report.diagnostics.count
        guard let node = YAMLNode.parse(frontMatter: yaml, firstLine: 2, report: report) else {
            if report.diagnostics.count == before { report.error("front-matter.title", Place(line: 1, column: 1), Self.titleMissing) }
            return
        }
        guard let front = Keys(node, "the front matter", known: key.knownKeys, report: report) else { return }
        if let title = front.text("title"), !title.isEmpty {
            article.title = title
        } else if front.node("title").map({ $0.text != nil }) ?? true {
            let place = front.hasKey("title") ? front.place(of: "title") : Place(line: 1, column: 1)
            report.error("front-matter.title", place, Self.titleMissing)
        }
        article.description = front.text("description")
        // In a notice it is what the notice is about, not a label.
        if case .notice = key {} else { article.category = front.text("category") }
        article.tags = front.texts("tags", example: "[parcel, late]").map(\.value)
        keys.issues = front.texts("issues", example: "[late_delivery]")
        article.issues = keys.issues.map(\.value)
        article.order = front.number("order", example: 10)
        article.isDraft = front.flag("draft") ?? false
        article.updated = front.day("updated")
        keys.staysUntranslated = front.flag("translate") == false
        article.aliases = Self.aliases(front)
        keys.sourceHash = Self.sourceHash(front)
        article.sourceHash = keys.sourceHash?.value
        readOwn(front)
    }

    private static let titleMissing = "the title is missing; write 'title: ...' in the front matter"

    private static func sourceHash(_ front: Keys) -> Written<String>? {
        guard let written = front.written("source_hash") else { return nil }
        if SourceText.isHash(written.value) { return written }
        front.report.warning(
            "translation.hash", written.place,
            "'source_hash' is \(SourceText.digits) digits of 0-9 and a-f; "
                + "remove the line and run 'signpost check --accept-translations \(front.report.file)', which writes it")
        return nil
    }

    private static func aliases(_ front: Keys) -> [Article.Alias] {
        front.texts("aliases", example: "[/shipping/late/]").compactMap { alias in
            if alias.value.hasPrefix("/"), !alias.value.hasPrefix("//") {
                return Article.Alias(address: alias.value, line: alias.place.line)
            }
            front.report.error(
                "front-matter.alias", alias.place,
                "'\(alias.value)' is not an address on this site; start it with '/', as in /shipping/late/")
            return nil
        }
    }

    private mutating func readOwn(_ front: Keys) {
        switch key {
        case .policy:
            keys.effective = front.day("effective").map { front.placed($0, "effective") }
            keys.change = front.text("change")
            keys.changeKind = front.choice("change_kind", Policy.ChangeKind.allCases).map { front.placed($0, "change_kind") }
            keys.announced = front.day("announced").map { front.placed($0, "announced") }
            keys.terms = front.node("terms")
            keys.corrections = front.node("corrections")
        case .sizeChart:
            keys.sizeChart = SizeChartKeys(front)
        case .improvement:
            keys.issue = front.written("issue")
            keys.product = front.written("product")
            keys.carrier = front.written("carrier")
            if keys.product != nil, let carrier = keys.carrier {
                front.report.error(
                    "improvement.two-subjects", carrier.place, "an improvement is about a product or a carrier; write a file for each")
            }
        case .notice:
            keys.issue = front.written("issue")
            keys.notice = NoticeKeys(front)
        case .question, .free:
            break
        }
    }
}

extension Keys {
    /// A value with the place that it is written at.
    fileprivate func placed<Value>(_ value: Value, _ key: String) -> Written<Value> {
        Written(value: value, place: node(key)?.place ?? .wholeFile)
    }
}
