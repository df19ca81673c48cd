import BuiltIn
package import Model

/// Files that are part of the executable, so that Signpost is one file to install.
package enum BuiltInFiles {
    /// The default theme, by path below its folder.
    package static var theme: [Theme.File] { files(builtin_theme_files(), builtin_theme_count()) }

    /// What a new site starts with, by path below its folder.
    package static var scaffold: [Theme.File] { files(builtin_scaffold_files(), builtin_scaffold_count()) }

    /// `search.js` and `package.json`, by path below `search/`.
    package static var search: [Theme.File] { files(builtin_search_files(), builtin_search_count()) }

    /// What every site has besides its pages: the size finder, by path below the site's root.
    package static var site: [Theme.File] { files(builtin_site_files(), builtin_site_count()) }

    private static func files(_ first: UnsafePointer<BuiltInFile>?, _ count: Int) -> [Theme.File] {
        UnsafeBufferPointer(start: first, count: count).map { file in
            Theme.File(
                path: String(cString: file.path), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
    }
}
