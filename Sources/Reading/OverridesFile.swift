package import Model

/// The text of `notices/overrides.yml`, to which lines are added and of which nothing else is changed.
package struct OverridesFile: Sendable {
    /// As they are on the disk; empty where there is no file yet.
    package var bytes: [UInt8]

    package init(bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// The file with a further line for each notice.
    ///
    /// - Returns: nil where a line cannot be added, as to a list in brackets: the file then says something else than it did and the
    ///   approvals.
    package func approving(_ ids: [String], languages: [Language]) -> OverridesFile? {
        let isCRLF = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
        let end: [UInt8] = isCRLF ? [0x0D, 0x0A] : [0x0A]
        var result = bytes
        if let last = result.last, last != 0x0A { result += end }
        let dash = indentation + "- approve: "
        for id in ids { result += Array((dash + Self.scalar(id)).utf8) + end }
        let file = OverridesFile(bytes: result)
        let expected = overrides(languages).map(\.said) + ids.map { NoticeOverride(notice: $0, action: .approve).said }
        return file.overrides(languages).map(\.said) == expected ? file : nil
    }

    private func overrides(_ languages: [Language]) -> [NoticeOverride] {
        let report = Report(file: "")
        guard let source = SourceFile(path: "notices/overrides.yml", checking: bytes, report: report) else { return [] }
        return NoticeOverride.read(source, languages, report: report)
    }

    /// What stands before the first `-` of the list.
    private var indentation: String {
        for line in bytes.split(separator: 0x0A) {
            let spaces = line.prefix { $0 == 0x20 }
            let rest = line.dropFirst(spaces.count)
            guard rest.first == 0x2D else { continue }
            if rest.dropFirst().first.map({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) ?? true {
                return String(decoding: spaces, as: UTF8.self)
            }
        }
        return ""
    }

    /// The id as YAML: as it is where it needs no quotes. Skus are what other programs wrote.
    private static func scalar(_ id: String) -> String {
        func isPlain(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        let isPlain = id.utf8.allSatisfy(isPlain) && id.utf8.first.map { $0 != 0x2D && $0 != 0x2E } ?? false
        return isPlain ? id : JSON.text(id)
    }
}

extension NoticeOverride {
    /// Without its place, which a line above it may change.
    fileprivate var said: NoticeOverride {
        var override = self
        override.place = TextPlace()
        return override
    }
}
