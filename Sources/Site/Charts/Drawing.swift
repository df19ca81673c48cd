import Model

/// An SVG picture as markup that stands in a page: no script, no style attribute, and every text escaped in one place.
///
/// Shapes carry classes; the theme's style gives them colours, so a picture follows light and dark. All lengths are in units
/// of the view box, which is as wide as a phone's column: text of 11 units stays legible at 360 px and grows with the screen.
struct Drawing {
    /// Of every chart, in units.
    static let width = 340.0
    /// Of the letters, in units.
    static let fontSize = 11.0

    private let height: Double
    private let id: String
    private let title: String
    private let description: String
    private var shapes = ""

    /// - Parameters:
    ///   - id: unique on the page; becomes part of element ids.
    ///   - title: what the picture shows, for those who do not see it.
    ///   - description: what can be seen in it, in a sentence or two.
    init(height: Double, id: String, title: String, description: String) {
        self.height = height
        self.id = id
        self.title = title
        self.description = description
    }

    /// The element, with its title and description as its accessible name.
    var svg: String {
        let box = "0 0 \(Self.number(Self.width)) \(Self.number(height))"
        let names = HTML.escaped("_\(id)-title _\(id)-desc")
        return "<svg class=\"plot\" viewBox=\"\(box)\" role=\"img\" aria-labelledby=\"\(names)\">"
            + "<title\(HTML.attribute("id", "_\(id)-title"))>\(HTML.escaped(title))</title>"
            + "<desc\(HTML.attribute("id", "_\(id)-desc"))>\(HTML.escaped(description))</desc>\n\(shapes)</svg>"
    }

    enum Anchor: String { case start, middle, end }

    mutating func text(_ words: String, x: Double, y: Double, anchor: Anchor = .start, class name: String? = nil) {
        let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        shapes += "<text\(Self.classed(name)) x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(place)>\(HTML.escaped(words))</text>\n"
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: String) {
        shapes +=
            "<line class=\"\(name)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>\n"
    }

    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, class name: String, rounded: Double = 0) {
        let corner = rounded > 0 ? " rx=\"\(Self.number(rounded))\"" : ""
        shapes +=
            "<rect class=\"\(name)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(max(0, width)))\" height=\"\(Self.number(max(0, height)))\"\(corner)/>\n"
    }

    /// - Parameter commands: of the `d` attribute, numbers and letters only.
    mutating func path(_ commands: String, class name: String) {
        shapes += "<path class=\"\(name)\" d=\"\(commands)\"/>\n"
    }

    /// A line of an interval with a cap at both ends.
    mutating func whisker(from: (x: Double, y: Double), to: (x: Double, y: Double), cap: Double = 3) {
        let (a, b) = (from, to)
        let (dx, dy) = a.x == b.x ? (cap, 0) : (0, cap)
        func step(_ x: Double, _ y: Double) -> String { "\(Self.number(x)) \(Self.number(y))" }
        path(
            "M\(step(a.x, a.y))L\(step(b.x, b.y))M\(step(a.x - dx, a.y - dy))L\(step(a.x + dx, a.y + dy))"
                + "M\(step(b.x - dx, b.y - dy))L\(step(b.x + dx, b.y + dy))",
            class: "whisker")
    }

    /// A number with at most one decimal: the same on every machine.
    static func number(_ value: Double) -> String { value.isFinite ? JSON.number(value, decimals: 1) : "0" }

    /// How wide the words will be at most, roughly: a Chinese character is as wide as it is high, other letters two thirds of it.
    static func width(of words: String) -> Double {
        words.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.63) } * fontSize
    }

    private static func classed(_ name: String?) -> String { name.map { " class=\"\($0)\"" } ?? "" }
}
