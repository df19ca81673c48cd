import Model

extension Keys {
    /// The keys of a whole YAML file; nil when it is empty (a warning) or broken (an error).
    init?(of source: SourceFile, _ name: String, known: [String]?, report: Report) {
        let before = report.diagnostics.count
        guard let node = YAMLNode.parse(String(decoding: source.bytes, as: UTF8.self), firstLine: 1, report: report), !node.isNull else {
            if report.diagnostics.count == before { report.warning("source.empty", "the file is empty; fill it or delete it") }
            return nil
        }
        self.init(node, name, known: known, report: report)
    }
}
