import Model

/// `/sizes/words.LANG.js`: the sentences of the size finder in one language, a module for the site's pages and for shops.
///
/// The default export holds the labels `finder.NAME` by NAME, with units and with what numbers are written in; `labels` holds
/// those of charts and notices that `embed.js` writes beside it.
struct FinderWords {
    private let labels: Labels

    init(_ labels: Labels) {
        self.labels = labels
    }

    static func path(_ language: Language) -> String { "sizes/words.\(language).js" }

    func file() -> OutputFile {
        let numbers: [(name: String, label: Label)] = [
            ("at_least", .chartAtLeast), ("at_most", .chartAtMost), ("joiner", .joiner), ("range", .chartRange),
        ]
        // A label further down, `unit.of.NAME`, becomes `unit_of_NAME`: a name that a script can write.
        let units = labels.all(below: "unit.").map { ("unit_" + $0.name.replacing(".", with: "_"), $0.words) }
        let shared = numbers.map { ($0.name, labels[$0.label]) } + units
        let chart = Self.chartLabels.map { ($0, labels["chart." + $0]) } + Self.noticeLabels.map { ($0, labels["notice." + $0]) }
        return OutputFile(
            path: Self.path(labels.language),
            text:
                "const shared = \(object(shared));\nexport default {...shared, \(entries(Self.names.map { ($0, labels["finder." + $0]) }))};\n"
                + "export const labels = {...shared, \(entries(chart))};\n")
    }

    private func object(_ words: [(String, String)]) -> String { "{\(entries(words))}" }

    private func entries(_ words: [(String, String)]) -> String {
        words.sorted { $0.0 < $1.0 }.map { "\(key($0.0)): \(JSON.text($0.1))" }.joined(separator: ",\n")
    }

    /// A theme may call a label of its own what no script may: `unit.shoe-size`.
    private func key(_ name: String) -> String {
        name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
            ? name : JSON.text(name)
    }

    private static let chartLabels = [
        "body", "both", "caption", "caption_body", "caption_garment", "custom", "empty", "garment", "size", "unit", "units",
    ]
    private static let noticeLabels = ["normal", "urgent"]

    /// The labels `finder.NAME` that the scripts use; a theme must have them all.
    static let names = [
        "about", "about_end", "alike", "apart", "ask", "because_larger", "because_loose", "because_sold", "because_stretch", "between",
        "contact", "find", "fits", "measure_above", "measure_below", "measure_between", "measure_in", "measure_instead", "measure_near",
        "mixup_cm", "mixup_in", "mixup_mm", "none", "not_a_number", "not_sold", "noted", "noted_end", "nothing", "outside_above",
        "outside_below", "outside_none", "pair", "runs_large", "runs_large_end", "runs_large_stay", "runs_small", "runs_small_end",
        "runs_small_stay", "system", "title", "unit", "unknown_size", "usual",
    ]
}
