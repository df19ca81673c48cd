import Model
import Testing

@testable import Publishing

@Suite("The search module as one script")
struct ScriptBundleTests {
    private let modules = [
        "text.js": Array("// Cuts.\nexport const cut = (text) => text.split(\" \");\n".utf8),
        "search.js": Array("import { cut } from \"./text.js\";\n\nexport async function openSearch() {\n  return cut(\"a b\");\n}\n".utf8),
    ]

    @Test("modules become one, in the order of their imports, and export the contract's function")
    func module() {
        let text = String(decoding: ScriptBundle.module(modules), as: UTF8.self)
        #expect(
            text == """
                const cut=(text)=>text.split(" ");async function openSearch(){return cut("a b");}
                export { openSearch };

                """)
    }

    @Test("the classic script leaves nothing but its one name")
    func classic() {
        let text = String(decoding: ScriptBundle.classic(modules), as: UTF8.self)
        #expect(text.hasPrefix("(() => {\n\"use strict\";\nconst cut=(text)"))
        #expect(text.hasSuffix("globalThis.signpostSearch = { openSearch };\n})();\n"))
        #expect(!text.contains("export") && !text.contains("import"))
    }

    @Test("every module is named in the order, after all that it imports, by imports of one line")
    func order() {
        let files = BuiltInFiles.searchModules
        #expect(files.map(\.path).sorted() == ScriptBundle.order.sorted())
        for file in files {
            let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
            let imports = lines.filter { $0.hasPrefix("import") }
            for line in imports {
                guard let match = line.wholeMatch(of: /import \{ .+ \} from ".\/(\w+\.js)";/) else {
                    Issue.record("\(file.path): \(line) is not of the form import { a, b } from \"./x.js\";")
                    continue
                }
                let name = String(match.1)
                #expect(ScriptBundle.order.firstIndex(of: name)! < ScriptBundle.order.firstIndex(of: file.path)!)
            }
        }
    }

    @Test("no name stands at the top of two modules")
    func names() throws {
        var seen: [String: String] = [:]
        for file in BuiltInFiles.searchModules {
            for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
                guard let match = line.firstMatch(of: /^(?:export )?(?:async )?(?:function\*?|const|let|class) ([\w$]+)/) else { continue }
                let name = String(match.1)
                #expect(seen[name] == nil, "\(name) stands in \(seen[name] ?? "") and \(file.path)")
                seen[name] = file.path
            }
        }
        #expect(seen["openSearch"] == "search.js")
    }
}
