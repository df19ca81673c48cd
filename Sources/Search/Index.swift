package import Model

/// The JSON search index of every language: `search/LANG/index.json`, what that names beside it, and `search/languages.json`.
///
/// Pages are cut into words in parallel, joined language by language; the bytes depend on the entries alone, not on their
/// order. The format is docs/search-index.md, its reader search.js.
///
/// - Complexity: O(n) in the text, and O(t log t) in the number of different terms.
package func index(_ entries: [SearchEntry], languages: [Language]) async -> [OutputFile] {
    await index(entries, languages: languages, sizes: IndexSizes())
}

func index(_ entries: [SearchEntry], languages: [Language], sizes: IndexSizes) async -> [OutputFile] {
    let indexes = languages.map { LanguageIndex(entries, language: $0, languages: languages, sizes: sizes) }
    let slices = await indexedSlices(of: indexes)
    let files = await withTaskGroup(of: (Int, [OutputFile]).self) { group in
        for (number, (index, slices)) in zip(indexes, slices).enumerated() {
            group.addTask { (number, index.files(slices)) }
        }
        var files = [[OutputFile]](repeating: [], count: indexes.count)
        for await (number, those) in group { files[number] = those }
        return files
    }
    return [languagesFile(languages)] + files.joined()
}

private func indexedSlices(of indexes: [LanguageIndex]) async -> [[IndexedSlice]] {
    await withTaskGroup(of: (Int, Int, IndexedSlice).self) { group in
        var slices: [[IndexedSlice]] = []
        for (number, index) in indexes.enumerated() {
            let ranges = index.slices
            slices.append(Array(repeating: IndexedSlice([]), count: ranges.count))
            for (place, range) in ranges.enumerated() {
                group.addTask { (number, place, IndexedSlice(index.entries[range])) }
            }
        }
        for await (number, place, slice) in group { slices[number][place] = slice }
        return slices
    }
}

/// What search.js asks for when it is opened in a language that the site does not have.
private func languagesFile(_ languages: [Language]) -> OutputFile {
    var json = JSONBytes()
    json.raw("{\"languages\":")
    json.list(languages) { $0.string($1.tag) }
    json.raw("}\n")
    return OutputFile(path: "search/languages.json", bytes: json.bytes)
}
