import Model

/// One search, as a line of the log tells it.
struct LoggedSearch {
    enum Kind {
        /// Somebody opened the results page.
        case page
        /// A page reported that it found nothing.
        case report
    }

    var kind: Kind
    /// Its number among the site's languages.
    var language: Int
    /// As typed, without what could tell who asked; empty where nothing else was in it.
    var query: String
    /// Whether host and path are the site's own, as far as both are known.
    var isAtHome: Bool
}

/// Recognises the requests that are searches of the site.
struct SearchReader {
    private let languages: [Language]
    private let host: [UInt8]
    private let base: [UInt8]
    private let receiver: [UInt8]?
    private let redaction = Redaction()

    init(_ site: SearchedSite) {
        languages = site.languages
        (host, base) = site.url.map(Self.parts) ?? ([], [])
        receiver = site.searchLog.map { $0.hasPrefix("/") ? Self.trimmed(Array($0.utf8)) : Self.trimmed(Self.parts(of: $0).path) }
    }

    enum Outcome {
        case search(LoggedSearch)
        case other
        /// Its words are no text.
        case unreadable
    }

    func read(_ request: LoggedRequest) -> Outcome {
        let mark = request.target.firstIndex(of: 0x3F) ?? request.target.endIndex
        var path = request.target[..<mark]
        // A proxy is asked for whole addresses.
        if path.first != 0x2F, let scheme = path.firstRange(of: Array("://".utf8)) {
            path = path[(path[scheme.upperBound...].firstIndex(of: 0x2F) ?? path.endIndex)...]
        }
        let query = request.target[mark...].dropFirst()
        if let receiver, Self.trimmed(path) == receiver { return report(request, query) }
        if request.target.isEmpty, request.query != nil { return report(request, query) }
        guard request.method.isEmpty || request.method == Array("GET".utf8),
            request.status.map({ (200..<300).contains($0) || $0 == 304 }) ?? true
        else { return .other }
        var steps = path.split(separator: 0x2F).map { Array($0) }
        if steps.last == Array("index.html".utf8) { steps.removeLast() }
        guard steps.popLast() == Array("search".utf8) else { return .other }
        // Results of one kind are a second look at a search that is counted already.
        guard value("kind", in: query) == nil, let words = value("q", in: query) else { return .other }
        let tag = steps.last.map { String(decoding: $0, as: UTF8.self).lowercased() } ?? ""
        let language = languages.indices.dropFirst().first { languages[$0].tag.lowercased() == tag }
        return search(.page, words, language: language ?? 0, isAtHome: isAtHome(path, request.host))
    }

    private func report(_ request: LoggedRequest, _ query: ArraySlice<UInt8>) -> Outcome {
        let form = value("q", in: query) == nil ? request.body[...] : query
        guard let words = value("q", in: form) ?? request.query else { return .other }
        let tag = String(decoding: value("language", in: form) ?? request.language ?? [], as: UTF8.self).lowercased()
        return search(.report, words, language: languages.firstIndex { $0.tag.lowercased() == tag } ?? 0, isAtHome: true)
    }

    private func search(_ kind: LoggedSearch.Kind, _ bytes: [UInt8], language: Int, isAtHome: Bool) -> Outcome {
        guard let text = QueryText.read(bytes) else { return .unreadable }
        if text.isEmpty { return .other }
        return .search(LoggedSearch(kind: kind, language: language, query: redaction.redacted(text), isAtHome: isAtHome))
    }

    private func isAtHome(_ path: ArraySlice<UInt8>, _ host: [UInt8]) -> Bool {
        let host = host.prefix { $0 != 0x3A }
        return path.starts(with: base) && (host.isEmpty || self.host.isEmpty || host.elementsEqual(self.host))
    }

    /// The value of a name in `a=1&q=2`, decoded; nil where it is not there.
    private func value(_ name: String, in form: ArraySlice<UInt8>) -> [UInt8]? {
        for pair in form.split(separator: 0x26) {
            guard let equals = pair.firstIndex(of: 0x3D), pair[..<equals].elementsEqual(name.utf8) else { continue }
            return QueryText.decoded(pair[(equals + 1)...], plusIsSpace: true)
        }
        return nil
    }

    /// Host and path of a whole address.
    private static func parts(of url: String) -> (host: [UInt8], path: [UInt8]) {
        let bytes = Array(url.utf8)
        guard let scheme = bytes.firstRange(of: Array("://".utf8)) else { return ([], []) }
        let rest = bytes[scheme.upperBound...]
        let slash = rest.firstIndex(of: 0x2F) ?? rest.endIndex
        return (Array(rest[..<slash].prefix { $0 != 0x3A }), Array(rest[slash...]))
    }

    private static func trimmed(_ path: some Collection<UInt8>) -> [UInt8] {
        var path = Array(path)
        while path.last == 0x2F { path.removeLast() }
        return path
    }
}
