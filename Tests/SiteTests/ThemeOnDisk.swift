import FoundationEssentials
import Model

/// The default theme as the repository holds it.
enum ThemeOnDisk {
    static let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/site-templates"

    static func theme() throws -> Theme {
        var theme = Theme()
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
            let bytes = FileManager.default.contents(atPath: folder + "/" + path).map(Array.init)
            guard let bytes, !bytes.isEmpty else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            if path.hasSuffix(".mustache") {
                theme.templates[String(path.dropLast(".mustache".count))] = Theme.Template(file: "site-templates/" + path, text: text)
            } else if path.hasPrefix("labels/"), path.hasSuffix(".yml") {
                theme.labels[Language(String(path.dropFirst("labels/".count).dropLast(".yml".count)))] = labels(text)
            } else if path.hasPrefix("assets/") {
                theme.assets.append(Theme.File(path: String(path.dropFirst("assets/".count)), bytes: bytes))
            }
        }
        return theme
    }

    /// Reads the plain sort of YAML that label files are written in: maps, two spaces a level, one value a line.
    static func labels(_ text: String) -> [String: String] {
        var labels: [String: String] = [:]
        var path: [String] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let depth = line.prefix { $0 == " " }.count / 2
            let rest = line.dropFirst(depth * 2)
            guard let colon = rest.firstIndex(of: ":") else { continue }
            path = Array(path.prefix(depth)) + [String(rest[..<colon])]
            let value = rest[rest.index(after: colon)...].drop { $0 == " " }
            guard !value.isEmpty else { continue }
            let isQuoted = value.count > 1 && value.first == "\"" && value.last == "\""
            labels[path.joined(separator: ".")] = String(isQuoted ? value.dropFirst().dropLast() : value)
        }
        return labels
    }
}
