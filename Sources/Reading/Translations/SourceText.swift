import Hashing
import Model

/// What translators work from: the words of a page's original. A translation's `source_hash` is their digest.
///
/// Only words count. Tags, dates and where links lead are the same in every language, so a change of them makes no translation stale;
/// the terms of a policy stand in one file for all languages.
struct SourceText {
    let bytes: [UInt8]

    init?(of page: PageFile) {
        guard let article = page.article else { return nil }
        var fields: [(name: String, text: String)] = [("title", article.title)]
        if let description = article.description { fields.append(("description", description)) }
        if let change = page.keys.change { fields.append(("change", change)) }
        let measures = (page.keys.sizeChart?.howToMeasure ?? []).sorted { $0.measure.value < $1.measure.value }
        for (measure, text) in measures { fields.append(("how_to_measure.\(measure.value)", text)) }
        if let compensation = page.keys.notice?.compensation?.text { fields.append(("compensation", compensation)) }
        var bytes: [UInt8] = []
        for (name, text) in fields { bytes += Array("\(name): \(text)".utf8) + [0] }
        self.bytes = bytes + article.body.plain
    }

    /// How many hexadecimal digits of the SHA-256 are written: 48 bits, which nobody meets by chance.
    static let digits = 12

    /// `3f9c2a7b41d0`
    func hash(_ hasher: inout SHA256Hasher) -> String {
        String(hasher.hexadecimal(of: bytes).prefix(Self.digits))
    }

    /// Whether a text could be one.
    static func isHash(_ text: String) -> Bool {
        text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
