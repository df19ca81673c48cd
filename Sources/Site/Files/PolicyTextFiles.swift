import Model
import Policies

/// The texts of the policies as plain files, and `policies/SHA256SUMS`, which `sha256sum -c` reads in the site's root.
struct PolicyTextFiles {
    static let manifest = "policies/SHA256SUMS"
    private let site: Blueprint

    init(_ site: Blueprint) {
        self.site = site
    }

    /// Of the files, the manifest among them.
    func paths() -> [String] {
        let texts = site.proof?.texts ?? []
        return texts.isEmpty ? [] : texts.map(site.textFile) + [Self.manifest]
    }

    func files() -> [OutputFile] {
        let texts = site.proof?.texts ?? []
        guard !texts.isEmpty else { return [] }
        let files = texts.map { (path: site.textFile($0), text: $0) }.sorted { $0.path < $1.path }
        let sums = files.map { "\($0.text.sha256)  \($0.path)\n" }.joined()
        return files.map { OutputFile(path: $0.path, bytes: $0.text.bytes) } + [OutputFile(path: Self.manifest, text: sums)]
    }
}

extension Blueprint {
    /// `zh/policies/returns/2026-09-01/text.txt`, below the site's root.
    func textFile(_ text: VersionText) -> String {
        let isDated = content.policies.first { $0.name == text.policy }?.isDated ?? false
        let day = isDated ? text.effective.map { "\($0)/" } ?? "" : ""
        let language = text.language == languages[0] ? "" : "\(text.language)/"
        return "\(language)policies/\(text.policy)/\(day)text.txt"
    }
}
