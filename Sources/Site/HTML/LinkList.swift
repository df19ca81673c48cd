/// Links as the items of a list, finished HTML.
///
/// Lists of links stand on every page; as template tags each entry would cost some 8 microseconds, so templates get them
/// whole and decide what stands around them.
struct LinkList {
    private var out: [UInt8] = []
    private(set) var count = 0

    /// - Parameters:
    ///   - language: the title's language where it is not the page's.
    ///   - badge: what is said behind the link.
    ///   - attributes: further attributes of the link, finished HTML with a leading space.
    mutating func add(_ title: String, _ url: String, language: String? = nil, badge: String? = nil, attributes: String = "") {
        raw("<li><a href=\"")
        HTML.append(url.utf8, to: &out)
        raw("\"")
        if let language { raw(HTML.attribute("lang", language)) }
        raw(attributes)
        raw(">")
        HTML.append(title.utf8, to: &out)
        raw("</a>")
        if let badge { raw(" <span class=\"badge\">\(HTML.escaped(badge))</span>") }
        raw("</li>\n")
        count += 1
    }

    /// The page itself, which is no link.
    mutating func add(current title: String, language: String? = nil) {
        raw("<li><span aria-current=\"page\"\(language.map { HTML.attribute("lang", $0) } ?? "")>")
        HTML.append(title.utf8, to: &out)
        raw("</span></li>\n")
        count += 1
    }

    /// nil where there is no link.
    var html: String? { out.isEmpty ? nil : String(decoding: out, as: UTF8.self) }

    private mutating func raw(_ html: String) { out.append(contentsOf: html.utf8) }
}
