/// A strict reader of HTML for tests: every tag is closed where it was opened, stands where it may, and carries no id.
struct Markup {
    private(set) var problems: [String] = []
    private var texts: [(words: String, inside: [String])] = []

    private static let void: Set = ["br", "img", "hr"]
    private static let phrasing: Set = [
        "em", "strong", "code", "b", "i", "s", "u", "sub", "sup", "small", "mark", "kbd", "samp", "var", "q", "cite", "abbr", "dfn", "span",
        "bdi", "bdo", "a", "ins", "del", "br", "img",
    ]
    private static let known: Set = [
        "p", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "div", "table", "thead", "tbody", "tr", "th", "td", "pre",
    ]

    init(_ html: String) {
        var open: [String] = []
        // By bytes: a mark that combines with a `<` is no reason to overlook it.
        let bytes = Array(html.utf8)
        var place = 0
        while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            add(bytes[place..<start], open)
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
                problems.append("a tag never ends")
                return
            }
            let tag = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
            place = end + 1
            let name = String(tag.prefix { $0 != " " && $0 != "/" })
            if tag.hasPrefix("/") {
                let closed = String(tag.dropFirst())
                if open.last?.split(separator: " ").first.map(String.init) != closed { problems.append("</\(closed)> closes \(open)") }
                if !open.isEmpty { open.removeLast() }
                continue
            }
            check(name, tag, open)
            if !Self.void.contains(name) { open.append(Self.isUnread(tag) ? name + " unread" : name) }
        }
        add(bytes[place...], open)
        if !open.isEmpty { problems.append("never closed: \(open)") }
    }

    /// Words that the difference itself says.
    private static func isUnread(_ tag: String) -> Bool {
        ["visually-hidden", "difference-mark", "difference-link", "difference-same"].contains { tag.contains("class=\"\($0)\"") }
    }

    private mutating func check(_ name: String, _ tag: String, _ open: [String]) {
        let names = open.map { String($0.prefix { $0 != " " }) }
        if !Self.phrasing.contains(name), !Self.known.contains(name) { problems.append("<\(name)>") }
        for attribute in [" id=", " style=", " on", "javascript:"] where tag.contains(attribute) { problems.append("<\(tag)>") }
        if name == "a" || name == "ins" || name == "del", names.contains(name) { problems.append("<\(name)> in itself") }
        if (name == "ins" || name == "del") && names.contains(where: { $0 == "ins" || $0 == "del" }) {
            problems.append("\(name) in \(open)")
        }
        if name == "a", names.contains("del"), !names.contains("a") { problems.append("a link in what is gone") }
        let parent = names.last ?? ""
        switch name {
        case "li": if parent != "ul" && parent != "ol" { problems.append("<li> in <\(parent)>") }
        case "tr": if parent != "thead" && parent != "tbody" { problems.append("<tr> in <\(parent)>") }
        case "td", "th": if parent != "tr" { problems.append("<\(name)> in <\(parent)>") }
        case "thead", "tbody": if parent != "table" { problems.append("<\(name)> in <\(parent)>") }
        default:
            if ["ul", "ol", "table", "thead", "tbody", "tr"].contains(parent) { problems.append("<\(name)> in <\(parent)>") }
            let isPhrase = Self.phrasing.contains(name)
            if !isPhrase, Self.phrasing.contains(parent) || ["p", "h4", "h5", "h6", "pre"].contains(parent) {
                problems.append("<\(name)> in <\(parent)>")
            }
        }
    }

    private mutating func add(_ text: ArraySlice<UInt8>, _ open: [String]) {
        texts.append((String(decoding: text, as: UTF8.self), open))
    }

    /// The words without white space, references undone, with pictures left out.
    func words(without element: String? = nil, only: String? = nil) -> String {
        var out = ""
        for (text, inside) in texts where !inside.contains(where: { $0.hasSuffix(" unread") }) {
            if let element, inside.contains(element) { continue }
            if let only, !inside.contains(only) { continue }
            out += text
        }
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            out = DifferenceSample.replaced(reference, in: out, by: character)
        }
        return String(String.UnicodeScalarView(out.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
    }
}
