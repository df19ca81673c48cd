/// The search module as one script, joined from modules of one subject each.
///
/// A phone should make one request for it and not wait for imports of imports; and browsers load no modules from `file://`, so the same
/// code is needed as a classic script too. The modules keep three rules, which tests hold: imports stand one to a line,
/// top-level names are unique across all of them, and comments have lines of their own (see `ScriptLines`).
enum ScriptBundle {
    /// An order in which every module stands after those that it imports.
    static let order = ["text.js", "codec.js", "index.js", "words.js", "pinyin.js", "query.js", "rank.js", "excerpt.js", "search.js"]

    /// `search.js`: an ES module that exports what the contract names.
    static func module(_ modules: [String: [UInt8]]) -> [UInt8] {
        joined(modules) + "export { openSearch };\n".utf8
    }

    /// `offline.js`: the same as a classic script, which leaves `signpostSearch` behind.
    static func classic(_ modules: [String: [UInt8]]) -> [UInt8] {
        Array("(() => {\n\"use strict\";\n".utf8) + joined(modules) + "globalThis.signpostSearch = { openSearch };\n})();\n".utf8
    }

    private static func joined(_ modules: [String: [UInt8]]) -> [UInt8] {
        var out: [UInt8] = []
        for name in order {
            for line in ScriptLines.published(modules[name] ?? []).split(separator: 0x0A) {
                if line.starts(with: "import ".utf8) { continue }
                out += line.starts(with: "export ".utf8) ? line.dropFirst("export ".utf8.count) : line
                out.append(0x0A)
            }
        }
        return ScriptSpaces.squeezed(out)
    }
}
