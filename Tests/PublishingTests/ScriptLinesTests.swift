import Model
import Testing

@testable import Publishing

@Suite("Built-in scripts as they are published")
struct ScriptLinesTests {
    private func published(_ script: String) -> String { String(decoding: ScriptLines.published(Array(script.utf8)), as: UTF8.self) }

    @Test("comments with lines of their own, indentation and empty lines go")
    func comments() {
        let script = """
            // What it is.
            const a = 1;

            /** One line. */
            function f() {
              /*
               * Several lines;
               return 1 is no code here.
               */
              return a; // stays
            }
            """
        #expect(published(script) == "const a = 1;\nfunction f() {\nreturn a; // stays\n}\n")
    }

    @Test(
        "what only looks like a comment stays",
        arguments: [
            "const url = \"https://example.com/\";\n", "const css = `a { } /* b */`;\n", "x = a /* b\n*/ + c;\n", "return /\\/\\*/;\n",
        ])
    func code(script: String) {
        #expect(published(script) == script)
    }

    @Test("an empty script stays empty")
    func empty() {
        #expect(published("") == "")
        #expect(published("// only words\n") == "")
    }

    @Test("no built-in script has a template literal whose comments or lines could be lost")
    func builtIn() {
        for file in BuiltInFiles.site where file.path.hasSuffix(".js") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let marks = text.split(separator: "\n").filter { line in
                let start = line.drop { $0 == " " }
                return start.hasPrefix("/*") && !start.hasPrefix("/**")
            }
            #expect(marks.isEmpty, "\(file.path) opens a comment with /*, which might stand inside a string; write // or /**")
        }
    }
}
