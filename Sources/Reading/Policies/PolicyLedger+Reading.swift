import Disk
import Model

extension PolicyLedger {
    private static let keys = ["policy", "effective", "language", "sha256", "recorded", "corrections"]

    /// Reads `policies/.published.json` of the folder; nil where there is none, or where it cannot be used and the report says why.
    static func read(_ folder: SourceFolder, report: Report) throws(MachineFailure) -> PolicyLedger? {
        let file = folder.file(path)
        guard DiskFile.exists(file) else { return nil }
        guard let source = SourceFile(path: path, checking: try DiskFile.contents(of: file), report: report) else { return nil }
        guard !source.isBlank else {
            report.error("ledger.empty", "the file is empty; bring it back from version control, or remove it and record anew")
            return nil
        }
        if let line = conflictLine(source.bytes) {
            report.error(
                "ledger.conflict", Place(line: line),
                "two branches were merged here and nobody chose; keep the lines of both, one for each policy, day and language")
            return nil
        }
        // JSON is YAML, and our reader of YAML knows where everything stands.
        guard let node = YAMLNode.parse(String(decoding: source.bytes, as: UTF8.self), firstLine: 1, report: report),
            let keys = Keys(node, "the ledger", known: ["version", "texts"], report: report)
        else { return nil }
        guard keys.number("version", example: version) == version else {
            report.error(
                "ledger.version", keys.place(of: "version"),
                "this Signpost reads ledgers of version \(version); use the newer one that wrote it")
            return nil
        }
        return PolicyLedger(file: file, entries: entries(keys, report))
    }

    private static func entries(_ keys: Keys, _ report: Report) -> [Entry] {
        var lines: [Key: Int] = [:]
        var entries: [Entry] = []
        for node in keys.nodes("texts", example: "[]") {
            guard let keys = Keys(node, "a line of the ledger", known: Self.keys, report: report), let entry = Entry(keys) else { continue }
            if let line = lines[entry.key] {
                report.error("ledger.twice", node.place, "the same text is recorded in line \(line); keep the line that is right")
                continue
            }
            lines[entry.key] = node.place.line
            entries.append(entry)
        }
        return entries.sorted { $0.key < $1.key }
    }

    /// The line of `<<<<<<<`, `=======` or `>>>>>>>`.
    private static func conflictLine(_ bytes: [UInt8]) -> Int? {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.firstIndex { line in [0x3C, 0x3D, 0x3E].contains { line.starts(with: [UInt8](repeating: $0, count: 7)) } }.map {
            $0 + 1
        }
    }
}

extension PolicyLedger.Entry {
    fileprivate init?(_ keys: Keys) {
        for (key, example) in [("policy", "\"returns\""), ("language", "\"en\""), ("sha256", "\"...\""), ("recorded", "\"2026-09-01\"")]
        where keys.node(key) == nil {
            keys.requires(key, example)
        }
        let before = keys.report.diagnostics.count
        let effective = keys.day("effective")
        let corrections = keys.text("corrections")
        guard let policy = keys.text("policy"), let language = keys.text("language"), let sha256 = keys.written("sha256"),
            let recorded = keys.day("recorded"), keys.report.diagnostics.count == before
        else { return nil }
        guard sha256.value.utf8.count == 64, sha256.value.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            keys.report.error(
                "ledger.sha256", sha256.place,
                "'sha256' is 64 digits of 0-9 and a-f; bring the line back from version control, or remove it and record anew")
            return nil
        }
        self.init(
            policy: policy, effective: effective, language: Language(language), sha256: sha256.value, recorded: recorded,
            corrections: corrections, line: keys.place.line)
    }
}
