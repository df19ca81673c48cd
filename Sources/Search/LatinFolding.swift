/// Letters with accents as the letters without them, lower-case, for U+00C0 to U+017F.
///
/// A table of our own: foldings of the platform need ICU and differ between versions, and search.js must fold alike
/// (it strips what NFD takes apart and holds a short list for the rest; a test compares every letter).
enum LatinFolding {
    private static let table: [[UInt8]] = {
        let rows = """
            a a a a a a ae c e e e e i i i i d n o o o o o · o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o · o u u u u y th y \
            a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l \
            n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
            """
        return rows.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
    }()

    /// The folded letters of U+00C0 to U+017F.
    static func fold(_ value: UInt32) -> [UInt8] { table[Int(value) - 0xC0] }
}
