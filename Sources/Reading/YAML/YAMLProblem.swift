import Yams

/// What is wrong with a YAML text, in an author's words instead of the parser's.
struct YAMLProblem {
    private var id = "yaml.syntax"
    private var place: Place
    private var message: String

    init(_ error: any Error, in text: String) {
        place = Place(line: 1, column: 1)
        message = "this is not YAML; check quotes, colons and indentation"
        guard let error = error as? YamlError else { return }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            place = Place(line: mark.line, column: mark.column)
            explain(problem, context: context, text: text)
        case .reader(_, let offset, let value, let yaml):
            place = Self.place(ofCharacter: offset ?? 0, in: yaml)
            message = "the character \(Self.name(value)) is not allowed in YAML; remove it"
        case .duplicatedKeysInMapping(let keys, let context):
            id = "yaml.duplicate-key"
            let key = keys.first ?? ""
            let first = Place(line: context.mark.line, column: context.mark.column)
            place = Self.second(key, after: first, in: text) ?? first
            message = "the key '\(key)' stands here twice; keep one of them"
        default:
            break
        }
    }

    func report(lineOffset: Int, to report: Report) {
        report.error(id, Place(line: place.line + lineOffset, column: place.column), message)
    }

    private mutating func explain(_ problem: String, context: YamlError.Context?, text: String) {
        let words = (context?.text ?? "") + " " + problem
        let quoteIsOpen = words.contains("quoted scalar") && words.contains("end of stream")
        let startsEarlier = quoteIsOpen || problem.contains("could not find expected ':'")
        if startsEarlier || words.contains("flow sequence") || words.contains("flow mapping"), let mark = context?.mark {
            place = Place(line: mark.line, column: mark.column)
        }
        message =
            switch true {
            case quoteIsOpen: "a quote is opened here and never closed; close it at the end of the text"
            case problem.contains("mapping values are not allowed"): "': ' inside a text is misread; put the whole text in quotes"
            case problem.contains("tab character"): "a tab cannot indent YAML; use spaces"
            case problem.contains("unknown escape"): "a backslash in double quotes starts an escape; write \\\\ for a backslash"
            case problem.contains("cannot start any token"): Self.startMessage(Self.character(at: place, in: text))
            case words.contains("flow sequence"): "the list that starts here is not closed or lacks a comma; write it as [a, b]"
            case words.contains("flow mapping"): "the braces that open here are not closed or lack a comma; write them as { a: b, c: d }"
            case problem.contains("could not find expected ':'"): "a ':' is missing; write the line as key: value"
            case problem.contains("undefined alias"): "'*' refers to another part of the file; put text that starts with '*' in quotes"
            case problem.contains("another document"): "a second document starts here; remove the '---'"
            case problem.contains("esting level"): "the values are nested too deep; write them flat"
            case problem.contains("did not find expected"), problem.contains("block sequence entries"), problem.contains("block mapping"):
                "the lines do not fit together here; check indentation and quotes"
            default: "this is not YAML (\(problem)); check quotes, colons and indentation"
            }
    }

    private static func startMessage(_ character: Unicode.Scalar?) -> String {
        switch character {
        case "\t": "a tab cannot indent YAML; use spaces"
        case .some(let character): "a text cannot start with '\(character)'; put it in quotes"
        case nil: "a text cannot start like this; put it in quotes"
        }
    }

    private static func character(at place: Place, in text: String) -> Unicode.Scalar? {
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            if line == place.line, column == place.column { return scalar }
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return nil
    }

    /// Yams counts this one place in characters.
    private static func place(ofCharacter offset: Int, in text: String) -> Place {
        let index = text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
        return Place(of: text.utf8.distance(from: text.startIndex, to: index), in: Array(text.utf8))
    }

    private static func name(_ value: Int32) -> String {
        let digits = String(max(0, value), radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// The second line that starts with the key, as far indented as the first.
    private static func second(_ key: String, after first: Place, in text: String) -> Place? {
        let indent = String(repeating: " ", count: max(0, first.column - 1))
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where index + 1 > first.line {
            if line.hasPrefix(indent + key + ":") { return Place(line: index + 1, column: first.column) }
        }
        return nil
    }
}
