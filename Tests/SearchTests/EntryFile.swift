/// What tests read of an entry file, `search/LANG/index.json`.
struct EntryFile: Decodable {
    var folder: String?
    /// For each file how many letters are shared with the one before, as a digit, and the rest; spaces between.
    var termFiles: String?
    var pagesPerFile: Int?
    var runs: [Run]

    struct Run: Decodable, CustomStringConvertible {
        var description: String

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            let kind = try values.decode(String.self)
            let percent = try values.decode(Int.self)
            description = "\(kind) \(percent) \(try values.decode(Int.self))"
        }
    }
}
