package import Model

/// The JSON search index of every language: `search/LANG/index.json`, what that names beside it, and `search/languages.json`.
///
/// Pages are cut into words in parallel, joined language by language; the bytes depend on the entries alone, not on their
/// order. The format is docs/search-index.md, its reader search.js.
///
/// - Parameters:
///   - synonyms: groups that share a form are one.
///   - hanzi: the tables of Chinese characters.
///   - write: takes each file as soon as it is made.
/// - Complexity: O(n) in the text, and O(t log t) in the number of different terms.
package func index<Failure: Error>(
    _ entries: [SearchEntry], languages: [Language], synonyms: [SynonymGroup] = [], hanzi: HanziTables = HanziTables(),
    write: (OutputFile) throws(Failure) -> Void
) async throws(Failure) {
    try await index(entries, languages: languages, synonyms: synonyms, hanzi: hanzi, sizes: IndexSizes(), write: write)
}

/// All files at once.
func index(
    _ entries: [SearchEntry], languages: [Language], synonyms: [SynonymGroup] = [], hanzi: HanziTables = HanziTables(),
    sizes: IndexSizes = IndexSizes()
) async -> [OutputFile] {
    var files: [OutputFile] = []
    await index(entries, languages: languages, synonyms: synonyms, hanzi: hanzi, sizes: sizes) { files.append($0) }
    return files
}

func index<Failure: Error>(
    _ entries: [SearchEntry], languages: [Language], synonyms: [SynonymGroup], hanzi: HanziTables, sizes: IndexSizes,
    write: (OutputFile) throws(Failure) -> Void
) async throws(Failure) {
    let list = languagesFile(languages)
    try write(OutputFile(path: "search/languages.json", bytes: list))
    try write(OutputFile(path: "search/languages.js", bytes: Array("signpostIndex(\"languages.json\",".utf8) + list + ");\n".utf8))
    // One language after the other: what a language holds while it is joined is the larger part of the memory.
    for language in languages {
        try await LanguageIndex(
            entries, language: language, languages: languages, synonyms: synonyms, hanzi: hanzi, sizes: sizes
        ).files(write)
    }
}

/// What search.js asks for when it is opened in a language that the site does not have.
private func languagesFile(_ languages: [Language]) -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"languages\":")
    json.list(languages) { $0.string($1.tag) }
    json.raw("}\n")
    return json.bytes
}
