extension DiagnosticCase {
    private static let sha256 = String(repeating: "0123456789abcdef", count: 4)

    private static func line(_ fields: String = "", day: String = "null") -> String {
        "{\"policy\":\"a\",\"effective\":\(day),\"language\":\"en\",\"sha256\":\"\(sha256)\",\"recorded\":\"2026-11-16\",\"corrections\":null\(fields)}"
    }

    private static func ledger(_ id: String, _ text: String, _ lines: String...) -> DiagnosticCase {
        var result = DiagnosticCase(id, ["policies/.published.json": text])
        result.lines = lines.map { "content/policies/.published.json" + $0 }
        return result
    }

    /// `policies/.published.json`
    static let ledgers: [DiagnosticCase] = [
        .ledger(
            "ledger.empty", "\n", ": error: the file is empty; bring it back from version control, or remove it and record anew"),
        .ledger(
            "ledger.conflict",
            "{\"version\":1,\"texts\":[\n<<<<<<< main\n\(line())\n=======\n\(line(day: "\"2026-09-01\""))\n>>>>>>> b\n]}\n",
            ":2: error: two branches were merged here and nobody chose; keep the lines of both, one for each policy, day and language"),
        .ledger(
            "ledger.version", "{\"version\":2,\"texts\":[]}",
            ":1:2: error: this Signpost reads ledgers of version 1; use the newer one that wrote it"),
        .ledger(
            "ledger.sha256", "{\"version\":1,\"texts\":[\n\(line().replacing("0123", with: "x"))\n]}",
            ":2:57: error: 'sha256' is 64 digits of 0-9 and a-f; bring the line back from version control, or remove it and record anew"),
        .ledger(
            "ledger.twice", "{\"version\":1,\"texts\":[\n\(line()),\n\(line())\n]}",
            ":3:1: error: the same text is recorded in line 2; keep the line that is right"),
        .ledger(
            "yaml.missing-key", "{\"version\":1,\"texts\":[\n{\"policy\":\"a\",\"language\":\"en\",\"recorded\":\"2026-11-16\"}\n]}",
            ":2:1: error: 'sha256' is missing; write sha256: \"...\""),
        .ledger(
            "value.date", "{\"version\":1,\"texts\":[\n\(line(day: "\"September\""))\n]}",
            ":2:27: error: 'effective' is not a date; write it as 2026-09-01"),
        .ledger(
            "yaml.not-a-map", "[]", ":1:1: error: the ledger must have keys; write version: ..., texts: ..."),
    ]
}
