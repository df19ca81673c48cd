import Model
import Mustache

/// The theme's templates, parsed once for one language.
///
/// Labels are put in as finished text before parsing: they cost nothing when a page is rendered (measured: a tag costs
/// about 1.5 microseconds).
struct TemplateSet: Sendable {
    private let library: MustacheLibrary
    private let templates: [String: MustacheTemplate]
    private let skeletons = SkeletonCache()

    private init(_ parsed: [String: MustacheTemplate]) {
        library = MustacheLibrary(templates: parsed)
        templates = parsed
    }

    /// Parses the templates; a template that cannot be parsed is a diagnostic.
    static func make(_ theme: Theme, labels: Labels) -> (set: TemplateSet, diagnostics: [Diagnostic]) {
        var parsed: [String: MustacheTemplate] = [:]
        var diagnostics: [Diagnostic] = []
        for (name, template) in theme.templates.sorted(by: { $0.key < $1.key }) {
            do {
                parsed[name] = try MustacheTemplate(string: prepared(template.text, labels))
            } catch {
                diagnostics.append(
                    Diagnostic(
                        .error, id: "template.unreadable", file: template.file,
                        "this template cannot be read; compare it with the built-in theme"))
            }
        }
        return (TemplateSet(parsed), diagnostics)
    }

    /// The template filled with the values; empty where there is no such template, which the checks have ruled out.
    ///
    /// - Parameter frame: the number of the frame that the shared values come from; pages of one frame share skeletons.
    func render(_ shape: TemplateShape, _ values: Values, frame: Int? = nil) -> String {
        assert(
            values.match(TemplateShape.shared + shape.fields),
            "\(shape.name): \(values.difference(from: TemplateShape.shared + shape.fields))")
        guard let template = templates[shape.name] else { return "" }
        guard let frame else { return template.render(values, library: library) }
        let parts = TakenApart(values, along: shape.fields)
        guard !parts.isTooRich else { return template.render(values, library: library) }
        let key = SkeletonCache.Key(frame: frame, template: shape.name, presence: parts.presence)
        if let skeleton = skeletons[key] { return skeleton.filled(with: parts.words) }
        var number = 0
        let skeleton = Skeleton(template.render(values.marked(along: shape.fields, from: &number), library: library))
        skeletons[key] = skeleton
        return skeleton.filled(with: parts.words)
    }

    /// The text that the library parses: labels filled in, values unescaped (they come escaped), and partials without
    /// the indentation before them, which the library would put before every line of the result, `<pre>` included.
    static func prepared(_ text: String, _ labels: Labels) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        for tag in TemplateScanner.tags(of: text) {
            out += bytes[index..<tag.range.lowerBound]
            index = tag.range.upperBound
            switch tag.kind {
            case .text where tag.name.hasPrefix("labels."):
                let words = HTML.escaped(labels[String(tag.name.dropFirst("labels.".count))])
                for byte in words.utf8 { if byte == 0x7B { out += Array("&#123;".utf8) } else { out.append(byte) } }
            case .text: out += Array("{{{\(tag.name)}}}".utf8)
            case .partial:
                while let last = out.last, last == 0x20 || last == 0x09 { out.removeLast() }
                out += bytes[tag.range]
            default: out += bytes[tag.range]
            }
        }
        out += bytes[index...]
        // Skeletons mark the places of words with them, and no page may hold them.
        out.removeAll { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return String(decoding: out, as: UTF8.self)
    }
}
