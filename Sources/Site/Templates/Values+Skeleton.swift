/// Values taken apart: which are present, and their words.
struct TakenApart {
    /// A one, then a bit for each value in the order of the fields.
    private(set) var presence: UInt64 = 1
    private(set) var words: [String] = []
    /// Whether lists have entries, or there are more values than bits: then the template is rendered as it is.
    private(set) var isTooRich = false

    init(_ values: Values, along fields: [TemplateField]) {
        add(values, fields)
    }

    private mutating func add(_ values: Values, _ fields: [TemplateField]) {
        for field in fields where !isTooRich {
            switch values.fields[field.name] {
            case .text(let text):
                add(bit: true)
                words.append(text)
            case .flag(let flag): add(bit: flag)
            case .object(let inner):
                add(bit: true)
                if case .object(let fields) = field.kind { add(inner, fields) }
            case .list(let entries): isTooRich = isTooRich || !entries.isEmpty
            case .absent, nil: add(bit: false)
            }
        }
    }

    private mutating func add(bit: Bool) {
        if presence >> 63 == 1 { isTooRich = true }
        presence = presence << 1 | (bit ? 1 : 0)
    }
}

extension Values {
    /// The same values with a mark in the place of the words of each, numbered in the order of the fields.
    func marked(along fields: [TemplateField], from number: inout Int) -> Values {
        var marked = self
        for field in fields {
            switch self.fields[field.name] {
            case .text:
                marked.set(field.name, .text(Skeleton.mark(number)))
                number += 1
            case .object(let inner):
                if case .object(let fields) = field.kind { marked.set(field.name, .object(inner.marked(along: fields, from: &number))) }
            case .flag, .list, .absent, nil: break
            }
        }
        return marked
    }
}
