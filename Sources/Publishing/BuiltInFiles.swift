import BuiltIn
package import Model
import Reading
package import Search

/// Files that are part of the executable, so that Signpost is one file to install.
package enum BuiltInFiles {
    /// The default theme, by path below its folder.
    package static var theme: [Theme.File] { files(builtin_theme_files(), builtin_theme_count()) }

    /// The scripts of the default theme, by path. A theme that has them unchanged publishes them without their comments; what others wrote stays as it is.
    static var themeScripts: [String: [UInt8]] {
        var scripts: [String: [UInt8]] = [:]
        for file in theme where file.path.hasSuffix(".js") { scripts[file.path] = file.bytes }
        return scripts
    }

    /// What a new site starts with, by path below its folder.
    package static var scaffold: [Theme.File] { files(builtin_scaffold_files(), builtin_scaffold_count()) }

    /// What every site has below `search/` besides its index: `search.js`, `offline.js` and `package.json`.
    package static var search: [Theme.File] {
        var modules: [String: [UInt8]] = [:]
        for file in searchModules { modules[file.path] = file.bytes }
        return searchSources.filter { !$0.path.hasSuffix(".js") } + [
            Theme.File(path: "offline.js", bytes: ScriptBundle.classic(modules)),
            Theme.File(path: "search.js", bytes: ScriptBundle.module(modules)),
        ]
    }

    /// The modules that `search.js` is joined from.
    static var searchModules: [Theme.File] { searchSources.filter { $0.path.hasSuffix(".js") } }

    /// As they stand in the repository.
    static var searchSources: [Theme.File] { files(builtin_search_files(), builtin_search_count()) }

    /// The words that mean the same in the search of every site.
    package static var synonyms: [SynonymGroup] {
        searchWords.flatMap { SynonymGroup.groups(inLinesOf: $0.bytes) }
    }

    /// The same as a file, `synonyms.yml`.
    package static var searchWords: [Theme.File] { files(builtin_words_files(), builtin_words_count()) }

    /// Traditional and simplified characters, and how they are read.
    package static var hanzi: HanziTables {
        let tables = files(builtin_chinese_files(), builtin_chinese_count())
        func table(_ name: String) -> [UInt8] { tables.first { $0.path == name }?.bytes ?? [] }
        return HanziTables(simplified: table("simplified.txt"), readings: table("readings.txt"), words: table("words.txt"))
    }

    /// What every site has besides its pages: the size finder, by path below the site's root.
    package static var site: [Theme.File] { files(builtin_site_files(), builtin_site_count()) }

    /// The phrases that `check` listens for.
    package static var phrasebooks: [Language: Phrasebook] {
        var phrasebooks: [Language: Phrasebook] = [:]
        for file in wording where file.path.hasSuffix(".yml") {
            phrasebooks[Language(String(file.path.dropLast(4)))] = Phrasebook(builtIn: file.bytes, file: "built-in wording/\(file.path)")
        }
        return phrasebooks
    }

    /// The same as files, `en.yml` and `zh.yml`.
    package static var wording: [Theme.File] { files(builtin_wording_files(), builtin_wording_count()) }

    private static func files(_ first: UnsafePointer<BuiltInFile>?, _ count: Int) -> [Theme.File] {
        UnsafeBufferPointer(start: first, count: count).map { file in
            Theme.File(
                path: String(cString: file.path), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
    }
}
