import Model

/// A pattern of skus, in which `*` stands for any letters or none: `DR-*`, `*-KIDS-*`.
struct SKUPattern: Hashable, Sendable {
    /// As written.
    let text: String
    /// What stands between the stars, as bytes; two or more.
    private let parts: [[UInt8]]

    /// nil for a text without `*`, which is a sku.
    init?(_ text: String) {
        guard text.utf8.contains(0x2A) else { return nil }
        self.text = text
        parts = text.utf8.split(separator: 0x2A, omittingEmptySubsequences: false).map(Array.init)
    }

    /// What every matching sku starts with.
    var prefix: [UInt8] { parts[0] }

    /// Takes what stands between the stars from left to right; the first place that fits is always the best one.
    ///
    /// - Complexity: O(length of the sku times length of the pattern)
    func matches(_ sku: [UInt8]) -> Bool {
        let last = parts[parts.count - 1]
        guard sku.starts(with: prefix), prefix.count + last.count <= sku.count, sku.suffix(last.count) == last[...] else { return false }
        var rest = sku[prefix.count..<(sku.count - last.count)]
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let start = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
            rest = rest[(start + part.count)...]
        }
        return true
    }
}
