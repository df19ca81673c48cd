import Model

extension SynonymGroup {
    /// Reads groups that stand one on a line, `- [refund, money back]`, and nothing else.
    ///
    /// That is YAML, and what the built-in list keeps to: a YAML parser would cost every build more than reading its content does.
    static func groups(inLinesOf bytes: [UInt8]) -> [SynonymGroup] {
        bytes.split(separator: 0x0A).compactMap { line in
            guard line.starts(with: "- [".utf8), line.last == 0x5D else { return nil }
            let forms = line.dropFirst(3).dropLast().split(separator: 0x2C).map { form in
                String(decoding: form.drop { $0 == 0x20 }, as: UTF8.self)
            }
            return SynonymGroup(forms)
        }
    }
}
