/// What search knows of Chinese characters, as the texts of tables; Sources/BuiltIn/chinese/README.md says how they are written and where they come from.
///
/// They are taken apart only where an index has Chinese.
package struct HanziTables: Sendable {
    /// Pairs, a traditional character and then its simplified one.
    package var simplified: [UInt8]
    /// Readings, each followed by the characters that are usually read so.
    package var readings: [UInt8]
    /// Words whose characters are read otherwise than usual.
    package var words: [UInt8]

    /// Without tables nothing is folded and nothing can be typed as pinyin.
    package init(simplified: [UInt8] = [], readings: [UInt8] = [], words: [UInt8] = []) {
        self.simplified = simplified
        self.readings = readings
        self.words = words
    }
}
