extension YAMLNode {
    /// Parses the front matter of a page; nil when it is empty or broken, and the report says what is wrong.
    static func parse(frontMatter yaml: ArraySlice<UInt8>, firstLine: Int, report: Report) -> YAMLNode? {
        parse(String(decoding: yaml, as: UTF8.self), firstLine: firstLine, report: report)
    }
}
