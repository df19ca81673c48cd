import Disk
package import Model
import Reading

/// The first files of something new: a site, a policy, a question, a size chart.
package enum Scaffold: Sendable {
    case site(String)
    case policy(String)
    /// `category/name`
    case question(String)
    case sizeChart(String)

    /// Whether the name can stand in an address.
    package var isNameUsable: Bool {
        switch self {
        case .site(let name): !name.isEmpty && !name.hasPrefix("-")
        case .policy(let name), .sizeChart(let name): Scaffold.isSlug(name)
        case .question(let name):
            name.split(separator: "/", omittingEmptySubsequences: false).count == 2
                && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { Scaffold.isSlug(String($0)) }
        }
    }

    /// What to write instead of a name that is not usable.
    package var nameAdvice: String {
        switch self {
        case .question(let name): "'\(name)' is not category/name; write it like shipping/late-parcel"
        case .site(let name), .policy(let name), .sizeChart(let name):
            "'\(name)' is not a name for an address; use lower-case letters, digits and hyphens, like gift-cards"
        }
    }

    /// What to do after writing.
    package var nextStep: String {
        switch self {
        case .site(let name): "Now look at it:\n  cd \(name)\n  signpost serve"
        case .policy, .question: "Now replace the text in it, then run 'signpost check'."
        case .sizeChart: "Now fill in your measurements and write under 'products' whose chart it is, then run 'signpost check'."
        }
    }

    /// Writes the files; nothing that exists is overwritten, and nothing at all is written if one of them exists.
    ///
    /// - Returns: the paths written, sorted.
    /// - Throws: `MachineFailure` when a file exists already, or the disk fails.
    package func write(content: String) async throws(MachineFailure) -> [String] {
        let files = try await files(content: content)
        for file in files where DiskFile.exists(file.path) {
            throw MachineFailure("'\(file.path)' exists already; nothing was written")
        }
        for file in files { try DiskFile.write(file.bytes, to: file.path) }
        return files.map(\.path).sorted()
    }

    private func files(content: String) async throws(MachineFailure) -> [OutputFile] {
        switch self {
        case .site(let name): return Scaffold.siteFiles(name)
        case .policy(let name):
            let languages = try await Scaffold.languages(of: content)
            let terms = ScaffoldTerms(kind: .init(name: name), languages: languages)
            return languages.map { language in
                let text = ScaffoldText.policy(name, in: language, terms: terms.comment(for: name, in: language))
                return OutputFile(path: "\(content)/policies/\(name).\(language).md", text: text)
            }
        case .question(let name):
            return try await Scaffold.languages(of: content).map { language in
                OutputFile(path: "\(content)/faq/\(name).\(language).md", text: ScaffoldText.question(name, in: language))
            }
        case .sizeChart(let name):
            let folder = "\(content)/size-charts/\(name)"
            let languages = try await Scaffold.languages(of: content)
            return languages.map { language in
                let first = language == languages.first ? nil : languages.first
                return OutputFile(path: "\(folder)/page.\(language).md", text: ScaffoldText.sizeChart(name, in: language, first: first))
            } + [OutputFile(path: "\(folder)/chart.csv", text: ScaffoldText.chart)]
        }
    }

    private static func siteFiles(_ folder: String) -> [OutputFile] {
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        let title = ScaffoldText.title(of: name)
        return BuiltInFiles.scaffold.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
            let path = file.path == "gitignore" ? ".gitignore" : file.path
            return OutputFile(path: "\(folder)/\(path)", text: ScaffoldText.filled(text, name: title))
        }
    }

    private static func languages(of content: String) async throws(MachineFailure) -> [Language] {
        guard let settings = try await readContent(folder: content, includingDrafts: true).content?.settings else {
            throw MachineFailure("there is no readable '\(content)/site.yml'; start with 'signpost new site NAME'")
        }
        return settings.languages
    }

    private static func isSlug(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("-") && !name.hasSuffix("-")
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
