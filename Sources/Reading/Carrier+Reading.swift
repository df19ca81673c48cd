import Model

extension Carrier {
    /// Reads `carriers.yml`, sorted by id.
    static func read(_ source: SourceFile, _ languages: [Language], report: Report) -> [Carrier] {
        guard let file = Keys(of: source, "carriers.yml", known: nil, report: report) else { return [] }
        let carriers = file.all.compactMap { pair -> Carrier? in
            guard let keys = Keys(pair.value, "a carrier", known: ["name", "tracking"], report: report) else { return nil }
            let tracking = keys.written("tracking")
            if let tracking, !tracking.value.contains("{number}") {
                report.error(
                    "carriers.tracking", tracking.place,
                    "'tracking' has no place for the number; write it as https://track.example.com/?n={number}")
            }
            return Carrier(id: pair.key, name: keys.localized("name", languages) ?? LocalizedText(pair.key), tracking: tracking?.value)
        }
        return carriers.sorted { $0.id < $1.id }
    }
}
