package import Model

/// The JSON search index of every language: `search/LANG/index.json`, what that names beside it, and `search/languages.json`.
///
/// Pages are cut into words in parallel, joined language by language; the bytes depend on the entries alone, not on their
/// order. The format is docs/search-index.md, its reader search.js.
///
/// - Parameters:
///   - synonyms: groups that share a form are one.
///   - hanzi: the tables of Chinese characters.
/// - Complexity: O(n) in the text, and O(t log t) in the number of different terms.
package func index(
    _ entries: [SearchEntry], languages: [Language], synonyms: [SynonymGroup] = [], hanzi: HanziTables = HanziTables()
) async -> [OutputFile] {
    await index(entries, languages: languages, synonyms: synonyms, hanzi: hanzi, sizes: IndexSizes())
}

func index(
    _ entries: [SearchEntry], languages: [Language], synonyms: [SynonymGroup] = [], hanzi: HanziTables = HanziTables(), sizes: IndexSizes
) async -> [OutputFile] {
    var files = [languagesFile(languages)]
    // One language after the other: what a language holds while it is joined is the larger part of the memory.
    for language in languages {
        files += await LanguageIndex(
            entries, language: language, languages: languages, synonyms: synonyms, hanzi: hanzi, sizes: sizes
        ).files()
    }
    return files
}

/// What search.js asks for when it is opened in a language that the site does not have.
private func languagesFile(_ languages: [Language]) -> OutputFile {
    var json = JSONBytes()
    json.raw("{\"languages\":")
    json.list(languages) { $0.string($1.tag) }
    json.raw("}\n")
    return OutputFile(path: "search/languages.json", bytes: json.bytes)
}
