import FoundationEssentials
import Testing

@testable import Site

@Suite("docs/templates.md") struct TemplateDocTests {
    /// The part of the page that follows from the code.
    static func reference() -> String {
        var text = "## Every template\n\n`layout`, `header`, `footer` and a template for each kind of page. All of them must be there.\n\n"
        text += "### Values of every template\n\n" + table(TemplateShape.shared)
        for shape in TemplateShape.all { text += "\n### \(shape.name)\n\n\(shape.meaning)\n\n" + table(shape.fields) }
        return text
    }

    private static func table(_ fields: [TemplateField]) -> String {
        "| write | kind | it is |\n| --- | --- | --- |\n" + rows(fields, indent: "")
    }

    private static func rows(_ fields: [TemplateField], indent: String) -> String {
        fields.map { field in
            func row(_ write: String, _ kind: String) -> String { "| \(indent)`\(write)` | \(kind) | \(field.meaning) |\n" }
            return switch field.kind {
            case .text: row("{{\(field.name)}}", "words")
            case .html: row("{{{\(field.name)}}}", "HTML")
            case .flag: row("{{#\(field.name)}}", "yes or no")
            case .list(let inner): row("{{#\(field.name)}}", "list, `has_\(field.name)`") + rows(inner, indent: indent + "· ")
            case .object(let inner): row("{{#\(field.name)}}", "group") + rows(inner, indent: indent + "· ")
            }
        }.joined()
    }

    @Test("lists every template and every value, as the code has them; RECORD_SNAPSHOTS=1 writes it anew")
    func isCurrent() throws {
        let path = ThemeOnDisk.folder.replacing("/site-templates", with: "/docs/templates.md")
        let bytes = try #require(FileManager.default.contents(atPath: path))
        let page = String(decoding: bytes, as: UTF8.self)
        let start = try #require(page.firstRange(of: "## Every template\n"))
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data((page[..<start.lowerBound] + Self.reference()).utf8).write(to: URL(filePath: path))
            Issue.record("recorded \(path); run again without RECORD_SNAPSHOTS")
        } else {
            #expect(page[start.lowerBound...] == Self.reference())
        }
    }
}
