import Tables

/// The names of all columns that are counted by.
struct Names: Sendable {
    var issues = NameTable()
    var skus = NameTable()
    var carriers = NameTable()
    var channels = NameTable()

    /// All names of several tables in one, sorted, and for each table what its numbers become.
    static func union(_ tables: [Names]) -> (names: Names, maps: [NameMap]) {
        let issues = union(tables.map(\.issues))
        let skus = union(tables.map(\.skus))
        let carriers = union(tables.map(\.carriers))
        let channels = union(tables.map(\.channels))
        var names = Names()
        (names.issues, names.skus, names.carriers, names.channels) = (issues.table, skus.table, carriers.table, channels.table)
        let maps = tables.indices.map {
            NameMap(issues: issues.maps[$0], skus: skus.maps[$0], carriers: carriers.maps[$0], channels: channels.maps[$0])
        }
        return (names, maps)
    }

    private static func union(_ tables: [NameTable]) -> (table: NameTable, maps: [[UInt32]]) {
        var all = NameTable()
        for table in tables { for number in 1..<max(1, table.count) { _ = all.number(of: table.name(number)) } }
        var sorted = NameTable()
        for number in all.alphabetical { _ = sorted.number(of: all.name(number)) }
        let maps = tables.map { table in (0..<table.count).map { sorted.number(of: table.name($0)) } }
        return (sorted, maps)
    }
}
