import Yams

extension YAMLNode {
    /// Deeper than any file we define, and far from where the walk over a tree could run out of stack.
    private static let deepest = 64
    /// An alias inside an alias inside an alias multiplies; a file that an author wrote stays far below this.
    private static let mostNodes = 200_000

    /// Parses a whole file or its front matter; nil when it is empty or broken, and the report says what is wrong.
    ///
    /// - Parameter firstLine: the line of the file that `text` starts on.
    static func parse(_ text: String, firstLine: Int, report: Report) -> YAMLNode? {
        do {
            // The basic resolver has no rules: Yams would run six regular expressions over every key to guess its type.
            guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return nil }
            var conversion = Conversion(lineOffset: firstLine - 1, report: report)
            return conversion.convert(node, depth: 0)
        } catch {
            YAMLProblem(error, in: text).report(lineOffset: firstLine - 1, to: report)
            return nil
        }
    }

    private struct Conversion {
        let lineOffset: Int
        let report: Report
        var nodes = 0

        mutating func convert(_ node: Yams.Node, depth: Int) -> YAMLNode? {
            let place = place(node.mark)
            nodes += 1
            guard depth <= YAMLNode.deepest, nodes <= YAMLNode.mostNodes else {
                report.error("yaml.too-deep", place, "the values are nested too deep; write them flat")
                return nil
            }
            switch node {
            case .scalar(let scalar):
                return YAMLNode(place: place, value: .scalar(scalar.string, style(scalar.style)))
            case .sequence(let sequence):
                var list: [YAMLNode] = []
                for element in sequence {
                    guard let element = convert(element, depth: depth + 1) else { return nil }
                    list.append(element)
                }
                return YAMLNode(place: place, value: .list(list))
            case .mapping(let mapping):
                return convert(mapping, place: place, depth: depth)
            case .alias:
                report.error("yaml.syntax", place, "'*' refers to another part of the file; put text that starts with '*' in quotes")
                return nil
            }
        }

        private mutating func convert(_ mapping: Yams.Node.Mapping, place: Place, depth: Int) -> YAMLNode? {
            var pairs: [Pair] = []
            for (key, value) in mapping {
                guard case .scalar(let name) = key else {
                    report.error(
                        "yaml.key", self.place(key.mark), "a key must be plain text; put text that starts with '[' or '{' in quotes")
                    return nil
                }
                guard let value = convert(value, depth: depth + 1) else { return nil }
                pairs.append(Pair(key: name.string, place: self.place(name.mark), value: value))
            }
            return YAMLNode(place: place, value: .map(pairs))
        }

        private func place(_ mark: Mark?) -> Place {
            mark.map { Place(line: $0.line + lineOffset, column: $0.column) } ?? .wholeFile
        }

        private func style(_ style: Yams.Node.Scalar.Style) -> Style {
            switch style {
            case .any, .plain: .plain
            case .singleQuoted, .doubleQuoted: .quoted
            case .literal, .folded: .block
            }
        }
    }
}
