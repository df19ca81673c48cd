import Model

/// The pages of a divided index in files of some consecutive ones: for results that no file of the query's terms carries.
struct PageFiles: Sendable {
    let entries: [SearchEntry]
    let sizes: IndexSizes
    let perFile: Int

    /// - Parameter perFile: the pages of a file; as many as make a file of the usual size where it is nil.
    init(_ entries: [SearchEntry], sizes: IndexSizes, perFile: Int? = nil) {
        self.entries = entries
        self.sizes = sizes
        let text = entries.reduce(0) { $0 + min(sizes.pageText, $1.body.plain.count) + 150 }
        let fitting = sizes.pageFile / max(1, text / max(1, entries.count))
        self.perFile = perFile ?? max(entries.count > sizes.manyPages ? 4 : 1, fitting)
    }

    var count: Int { (entries.count + perFile - 1) / perFile }

    func bytes(of file: Int) -> [UInt8] {
        var json = JSONBytes()
        json.list(entries[(file * perFile)..<min((file + 1) * perFile, entries.count)]) { json, entry in
            PageRecord(entry: entry, sectionText: sizes.sectionText, pageText: sizes.pageText).write(to: &json)
        }
        json.raw("\n")
        return json.bytes
    }
}
