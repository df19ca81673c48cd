import Model

/// Finds what links lead to: paths of source files, addresses on the site, files in `assets/`.
struct LinkResolver {
    let table: PageTable
    let articles: [PlannedArticle]
    let languages: [Language]
    /// What a path below the content folder, without language and `.md`, is published as.
    let sources: [String: PageKind]
    /// Files of the site that no page is: `assets/logo.svg`, `api/notices.json`.
    let files: Set<String>
    /// Anchors of pages that are not written by an author.
    let anchors: (PageKind) -> [String]
    private(set) var diagnostics: [Diagnostic] = []
    private var suggestionsLeft = 20

    init(
        table: PageTable, articles: [PlannedArticle], languages: [Language], sources: [String: PageKind], files: Set<String>,
        anchors: @escaping (PageKind) -> [String]
    ) {
        self.table = table
        self.articles = articles
        self.languages = languages
        self.sources = sources
        self.files = files
        self.anchors = anchors
    }

    /// Where a link was written.
    struct Origin {
        /// As diagnostics print it.
        var file: String
        /// The folder below the content folder that relative paths start from, with a slash at its end.
        var folder: String
        var language: Int
        /// Of the text, where it stands in for one that the language lacks. Its mistakes are told where it is at home.
        var written: Int?
        var line: Int
        /// The headings that `#part` may mean.
        var headings: [RichText.Heading] = []
        /// The page it stands on, whose own anchors it may mean, too.
        var page: PageKind?
        var isImage = false
    }

    /// The link's target; a link to nowhere is a diagnostic and stays as written.
    mutating func resolve(_ target: String, from origin: Origin) -> ResolvedLink {
        guard origin.written != nil else { return found(target, from: origin) }
        var silent = self
        return silent.found(target, from: origin)
    }

    private mutating func found(_ target: String, from origin: Origin) -> ResolvedLink {
        if target.hasPrefix("#") { return part(target, origin) }
        if let scheme = Self.scheme(of: target) { return elsewhere(target, scheme: scheme, origin) }
        if target.hasPrefix("//") { return elsewhere(target, scheme: "https", origin) }
        let (path, suffix) = Self.split(target)
        let decoded = Address.decoded(path)
        guard let full = decoded.hasPrefix("/") ? Self.joined("", decoded) : Self.joined(origin.folder, decoded) else {
            return nowhere(target, origin)
        }
        if let file = file(at: full) { return .file(file, suffix: suffix) }
        guard !origin.isImage, let page = decoded.hasPrefix("/") ? page(at: full, origin) : page(from: full, origin) else {
            return nowhere(target, origin)
        }
        return .page(page, suffix: checked(suffix, of: page, target: target, origin))
    }

    /// The file's own path: an accented letter has two forms, texts compare them as equal, and web servers do not.
    private func file(at path: String) -> String? { files.firstIndex(of: path).map { files[$0] } }

    private func page(at path: String, _ origin: Origin) -> Int? {
        let folder = path.isEmpty || path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
        if origin.language > 0, let own = table.index(at: languages[origin.language].tag + "/" + folder), !folder.isEmpty {
            return target(of: own)
        }
        guard let found = table.index(at: folder).map(target(of:)) else { return nil }
        guard table[found].language == 0 || table[found].language == origin.written else { return found }
        return table.index(of: table[found].kind, in: origin.language) ?? found
    }

    private func target(of page: Int) -> Int {
        if case .redirect(let target) = table[page].kind { return target }
        return page
    }

    private func page(from path: String, _ origin: Origin) -> Int? {
        guard let kind = sources[Self.key(path, languages: languages)] else { return nil }
        return table.nearest(kind, to: origin.language)
    }

    /// A source path without its ending and language: `faq/shipping/late` for `faq/shipping/late.zh.md`.
    static func key(_ path: String, languages: [Language]) -> String {
        var length = path.utf8.count
        let isWhole: Void? = path.utf8.withContiguousStorageIfAvailable { bytes in
            func ends(with suffix: String.UTF8View) -> Bool {
                length >= suffix.count && bytes[(length - suffix.count)..<length].elementsEqual(suffix)
            }
            if ends(with: "/".utf8) { length -= 1 }
            guard ends(with: ".md".utf8) else { return }
            length -= 3
            for language in languages where ends(with: language.tag.utf8) {
                let dot = length - language.tag.utf8.count - 1
                guard dot >= 0, bytes[dot] == 0x2E else { continue }
                length = dot
                break
            }
        }
        if isWhole == nil { return key(String(decoding: Array(path.utf8), as: UTF8.self), languages: languages) }
        return length == path.utf8.count ? path : String(decoding: path.utf8.prefix(length), as: UTF8.self)
    }

    private mutating func part(_ target: String, _ origin: Origin) -> ResolvedLink {
        let anchor = Address.decoded(target.dropFirst())
        if let heading = origin.headings.first(where: { $0.anchor == anchor }) { return .finished("#" + Address.tidied(heading.anchor)) }
        let known = origin.page.map(anchors) ?? []
        if !anchor.isEmpty, !known.contains(anchor) {
            missingAnchor(anchor, among: origin.headings.map(\.anchor) + known, target: target, file: origin.file, origin)
        }
        return .finished(Address.tidied(target))
    }

    /// The query and anchor, the anchor in the form of the heading that it means.
    private mutating func checked(_ suffix: String, of page: Int, target: String, _ origin: Origin) -> String {
        guard let hash = suffix.firstIndex(of: "#") else { return suffix }
        let anchor = Address.decoded(suffix[suffix.index(after: hash)...])
        guard !anchor.isEmpty else { return suffix }
        let own = table[page].article.map { articles[$0].article }
        if let heading = own?.body.headings.first(where: { $0.anchor == anchor }) { return suffix[..<hash] + "#" + heading.anchor }
        let known = anchors(table[page].kind)
        guard !known.contains(anchor) else { return suffix }
        if let written = origin.written {
            return suffix[..<hash] + (counterpart(of: anchor, written: written, on: page).map { "#" + $0 } ?? "")
        }
        let headings = (own?.body.headings.map(\.anchor) ?? []) + known
        missingAnchor(anchor, among: headings, target: target, file: own?.file ?? table[page].route.description, origin)
        return suffix
    }

    /// The heading that stands where the named one stands in another language's text: a translation has other words and the same parts.
    private func counterpart(of anchor: String, written: Int, on page: Int) -> String? {
        guard let original = table.own(table[page].kind, in: written), let article = table[original].article,
            let number = table[page].article
        else { return nil }
        let theirs = articles[article].article.body.headings
        let ours = articles[number].article.body.headings
        guard theirs.map(\.level) == ours.map(\.level), let place = theirs.firstIndex(where: { $0.anchor == anchor }) else { return nil }
        return ours[place].anchor
    }

    private mutating func missingAnchor(_ anchor: String, among known: [String], target: String, file: String, _ origin: Origin) {
        let advice =
            nearestName(to: anchor, among: known).map { "did you mean '#\($0)'?" }
            ?? "write the text of a heading there, or remove '#\(anchor)'"
        diagnostics.append(
            Diagnostic(
                .error, id: "site.anchor-to-nowhere", file: origin.file, line: origin.line,
                "'\(target)' leads to no heading of '\(file)'; \(advice)"))
    }

    private mutating func nowhere(_ target: String, _ origin: Origin) -> ResolvedLink {
        let advice: String
        if origin.isImage {
            advice =
                suggestion(for: target, among: files.sorted(), origin).map { "did you mean '\($0)'?" } ?? "put the picture into 'assets/'"
        } else if let near = suggestion(for: target, among: sources.keys.sorted(), origin) {
            advice = "did you mean '\(near)'?"
        } else {
            advice = "write the path of a file from here, or an address of the site that starts with '/'"
        }
        let what = origin.isImage ? "is no picture" : "leads to no page"
        diagnostics.append(
            Diagnostic(
                .error, id: "site.link-to-nowhere", file: origin.file, line: origin.line, "'\(target)' \(what); \(advice)"))
        return .finished(Address.tidied(target))
    }

    /// The nearest known path, from the content folder. Only the first few broken links of a site get one, as looking costs
    /// a comparison with every page.
    private mutating func suggestion(for target: String, among known: [String], _ origin: Origin) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        let path = Address.decoded(Self.split(target).path)
        guard let full = path.hasPrefix("/") ? Self.joined("", path) : Self.joined(origin.folder, path) else { return nil }
        return nearestName(to: Self.key(full, languages: languages), among: known)
    }

    private mutating func elsewhere(_ target: String, scheme: String, _ origin: Origin) -> ResolvedLink {
        guard ["http", "https", "mailto", "tel", "sms", "weixin", "whatsapp"].contains(scheme) else {
            diagnostics.append(
                Diagnostic(
                    .error, id: "site.link-scheme", file: origin.file, line: origin.line,
                    "links that start with '\(scheme):' are not published; write an 'https:', 'mailto:' or 'tel:' address"))
            return .finished("#")
        }
        if origin.isImage {
            diagnostics.append(
                Diagnostic(
                    .warning, id: "site.picture-elsewhere", file: origin.file, line: origin.line,
                    "the picture '\(target)' lies on another host, where readers' browsers will not fetch it; put the file into 'assets/'"))
        }
        return .finished(Address.tidied(target))
    }

    /// The scheme in lower case: `https` of `https://example.com`; nil for a path.
    static func scheme(of target: String) -> String? {
        guard let colon = target.utf8.firstIndex(of: 0x3A) else { return nil }
        let name = target.utf8[..<colon]
        guard let first = name.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { return nil }
        for byte in name {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: continue
            default: return nil
            }
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// The path, and the rest from `?` or `#` on.
    static func split(_ target: String) -> (path: Substring, suffix: String) {
        guard let end = target.utf8.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) else { return (target[...], "") }
        return (target[..<end], String(target[end...]))
    }

    /// The path from the root with `.` and `..` worked out; nil where it leaves the root.
    static func joined(_ folder: String, _ path: some StringProtocol) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(folder.utf8.count + path.utf8.count + 1)
        for step in folder.utf8.split(separator: 0x2F) { append(step, to: &out) }
        let bytes = Array(path.utf8)
        var index = 0
        var isFolder = false
        while index < bytes.count {
            let end = bytes[index...].firstIndex(of: 0x2F) ?? bytes.count
            let step = bytes[index..<end]
            index = end + 1
            let isUp = step.count == 2 && step.allSatisfy { $0 == 0x2E }
            isFolder = end < bytes.count || isUp || step.elementsEqual([0x2E])
            if step.isEmpty || step.elementsEqual([0x2E]) { continue }
            if isUp {
                guard !out.isEmpty else { return nil }
                out.removeSubrange((out.lastIndex(of: 0x2F) ?? 0)...)
            } else {
                append(step, to: &out)
            }
        }
        if isFolder, !out.isEmpty { out.append(0x2F) }
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ step: some Sequence<UInt8>, to out: inout [UInt8]) {
        if !out.isEmpty { out.append(0x2F) }
        out += step
    }
}
