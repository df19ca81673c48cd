/// Folds traditional characters to the simplified ones that index and query are made of: `時` is `时`.
///
/// A dense table, because it is asked for every Chinese character of the site.
struct Simplifier: Sendable {
    private static let first: UInt32 = 0x4E00
    private static let last: UInt32 = 0x9FFF

    /// A traditional character and what it becomes, in the table's order.
    let pairs: [(traditional: UInt32, simplified: UInt32)]
    /// What each character from `first` on becomes; empty where nothing does.
    private var forms: [UInt16] = []

    /// - Parameter table: pairs of characters, one after the other; `HanziTables.simplified`.
    init(_ table: [UInt8] = []) {
        var characters: [UInt32] = []
        let text = table.span
        var index = 0
        while index < text.count {
            let (value, length) = text.scalar(at: index)
            if value >= Self.first, value <= Self.last { characters.append(value) }
            index += length
        }
        pairs = stride(from: 0, to: characters.count - 1, by: 2).map { (characters[$0], characters[$0 + 1]) }
        guard !pairs.isEmpty else { return }
        forms = (Self.first...Self.last).map { UInt16($0) }
        for pair in pairs { forms[Int(pair.traditional - Self.first)] = UInt16(pair.simplified) }
    }

    func fold(_ character: UInt32) -> UInt32 {
        let place = Int(character &- Self.first)
        return place < forms.count ? UInt32(forms[place]) : character
    }
}
