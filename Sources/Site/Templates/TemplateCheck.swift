import Model

/// Compares every tag of the theme with the values that Swift provides.
struct TemplateCheck {
    private let theme: Theme
    private let labels: [String]
    private let tags: [String: [TemplateTag]]
    private var diagnostics: [Diagnostic] = []

    /// Every mistake of the theme's templates; `templates.unusable` ones make rendering impossible.
    static func diagnostics(of theme: Theme, templates: [TemplateShape], labels: [String]) -> [Diagnostic] {
        var check = TemplateCheck(theme, labels: labels)
        check.checkPresence(of: templates)
        for name in theme.templates.keys.sorted() { check.checkNesting(of: name) }
        for shape in templates where theme.templates[shape.name] != nil {
            check.checkNames(in: shape.name, scopes: [TemplateShape.shared, shape.fields], including: [shape.name])
        }
        return check.diagnostics.inOrder
    }

    private init(_ theme: Theme, labels: [String]) {
        self.theme = theme
        self.labels = labels
        tags = theme.templates.mapValues { TemplateScanner.tags(of: $0.text) }
    }

    private mutating func report(
        _ id: String, _ template: String, _ tag: TemplateTag?, severity: Diagnostic.Severity = .error, _ message: String
    ) {
        let file = theme.templates[template]?.file ?? theme.file(template + ".mustache")
        diagnostics.append(Diagnostic(severity, id: id, file: file, line: tag?.line ?? 0, column: tag?.column ?? 0, message))
    }

    private mutating func checkPresence(of templates: [TemplateShape]) {
        let known = Set(templates.map(\.name))
        for shape in templates where theme.templates[shape.name] == nil {
            report(
                "template.missing", shape.name, nil, "the theme has no template '\(shape.name).mustache'; copy it from the built-in theme")
        }
        for name in theme.templates.keys.sorted() where !known.contains(name) && !name.hasPrefix("partials/") {
            let near = nearestName(to: name, among: known.sorted()).map { "; did you mean '\($0).mustache'?" }
            let advice = near ?? "; a part for other templates belongs into 'partials/'"
            report("template.unused", name, nil, severity: .warning, "no page uses the template '\(name).mustache'\(advice)")
        }
    }

    private mutating func checkNesting(of template: String) {
        var open: [TemplateTag] = []
        for tag in tags[template] ?? [] {
            switch tag.kind {
            case .section, .inverted: open.append(tag)
            case .close:
                if let last = open.last, last.name == tag.name {
                    open.removeLast()
                } else if let last = open.last {
                    report(
                        "template.wrong-close", template, tag,
                        "'{{/\(tag.name)}}' closes a section that is not open here; write '{{/\(last.name)}}', which line \(last.line) opened"
                    )
                } else {
                    report("template.wrong-close", template, tag, "'{{/\(tag.name)}}' closes nothing; remove it or open the section before")
                }
            case .unfinished:
                report("template.unfinished-tag", template, tag, "the tag that starts with '{{\(tag.name)' never ends; close it with '}}'")
            case .unsupported:
                report(
                    "template.unsupported-tag", template, tag,
                    "tags with '\(tag.name)' are not used here; sections, partials, values and comments are all that templates need")
            case .text, .html, .partial, .comment: break
            }
        }
        for tag in open {
            report(
                "template.unclosed-section", template, tag,
                "the section '\(tag.name)' is never closed; write '{{/\(tag.name)}}' where it ends")
        }
    }

    private mutating func checkNames(in template: String, scopes: [[TemplateField]], including: [String]) {
        var scopes = scopes
        var depth = 0
        for tag in tags[template] ?? [] {
            switch tag.kind {
            case .text, .html: checkValue(tag, in: template, scopes)
            case .section, .inverted:
                depth += 1
                scopes.append(inner(of: tag, in: template, scopes))
            case .close:
                guard depth > 0 else { continue }
                depth -= 1
                scopes.removeLast()
            case .partial: checkPartial(tag, in: template, scopes: scopes, including: including)
            case .comment, .unsupported, .unfinished: break
            }
        }
    }

    private mutating func checkPartial(_ tag: TemplateTag, in template: String, scopes: [[TemplateField]], including: [String]) {
        guard theme.templates[tag.name] != nil else {
            let near = nearestName(to: tag.name, among: theme.templates.keys.filter { $0.hasPrefix("partials/") }.sorted())
            let advice =
                near.map { "did you mean '\($0)'?" } ?? "write the path below the theme without '.mustache', such as 'partials/notice'"
            return report("template.unknown-partial", template, tag, "there is no template '\(tag.name)'; \(advice)")
        }
        guard !including.contains(tag.name) else {
            return report("template.endless-partial", template, tag, "'\(tag.name)' includes itself without end; remove this tag")
        }
        checkNames(in: tag.name, scopes: scopes, including: including + [tag.name])
    }

    private mutating func checkValue(_ tag: TemplateTag, in template: String, _ scopes: [[TemplateField]]) {
        if tag.name.hasPrefix("labels.") { return checkLabel(tag, in: template) }
        guard let found = find(tag.name, scopes) else { return reportUnknown(tag, in: template, scopes) }
        switch (found, tag.kind) {
        case (.text, .html):
            report(
                "template.unescaped", template, tag,
                "'\(tag.name)' holds words, which must be escaped; write '{{\(tag.name)}}' with two braces")
        case (.html, .text):
            report(
                "template.escaped-html", template, tag,
                "'\(tag.name)' holds finished HTML; write '{{{\(tag.name)}}}' with three braces")
        case (.flag, _):
            report("template.not-a-text", template, tag, "'\(tag.name)' says yes or no; write '{{#\(tag.name)}} ... {{/\(tag.name)}}'")
        case (.list, _), (.object, _):
            report(
                "template.not-a-text", template, tag,
                "'\(tag.name)' holds several values; write '{{#\(tag.name)}} ... {{/\(tag.name)}}' and name one inside")
        default: break
        }
    }

    private mutating func checkLabel(_ tag: TemplateTag, in template: String) {
        let label = String(tag.name.dropFirst("labels.".count))
        if tag.kind == .html {
            report(
                "template.unescaped", template, tag,
                "'\(tag.name)' holds words, which must be escaped; write '{{\(tag.name)}}' with two braces")
        }
        guard !labels.contains(label) else { return }
        let advice = nearestName(to: label, among: labels).map { "did you mean 'labels.\($0)'?" } ?? "add it to the files in 'labels/'"
        report("template.unknown-label", template, tag, "there is no label '\(label)'; \(advice)")
    }

    /// The fields that hold inside the section.
    private mutating func inner(of tag: TemplateTag, in template: String, _ scopes: [[TemplateField]]) -> [TemplateField] {
        guard let found = find(tag.name, scopes) else {
            reportUnknown(tag, in: template, scopes)
            return []
        }
        switch found {
        case .list(let fields), .object(let fields): return tag.kind == .section ? fields : []
        case .text, .html, .flag: return []
        }
    }

    private mutating func reportUnknown(_ tag: TemplateTag, in template: String, _ scopes: [[TemplateField]]) {
        var names = scopes.flatMap { $0.flatMap(\.names) }
        if let dot = tag.name.lastIndex(of: "."), case .object(let inner) = find(String(tag.name[..<dot]), scopes) {
            names = inner.flatMap(\.names).map { tag.name[...dot] + $0 }
        }
        let advice =
            nearestName(to: tag.name, among: names).map { "did you mean '\($0)'?" }
            ?? "docs/templates.md lists the values of this template"
        report("template.unknown-name", template, tag, "there is no value '\(tag.name)' here; \(advice)")
    }

    private func find(_ name: String, _ scopes: [[TemplateField]]) -> TemplateField.Kind? {
        let steps = name.split(separator: ".").map(String.init)
        guard let first = steps.first else { return nil }
        for scope in scopes.reversed() {
            guard var found = field(first, in: scope) else { continue }
            for step in steps.dropFirst() {
                guard case .object(let fields) = found, let next = field(step, in: fields) else { return nil }
                found = next
            }
            return found
        }
        return nil
    }

    private func field(_ name: String, in scope: [TemplateField]) -> TemplateField.Kind? {
        for field in scope {
            if field.name == name { return field.kind }
            if case .list = field.kind, name == "has_" + field.name { return .flag }
        }
        return nil
    }
}
