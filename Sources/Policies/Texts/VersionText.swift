import Hashing
package import Model

/// What a version of a policy says in one language, as a file of plain text that can be kept, compared and hashed: its title, its
/// description, its words and its terms. Neither markup nor link targets nor comments are part of it, and no date: a policy in a
/// single file keeps its text when it moves into a folder of dated versions. docs/policy-proof.md describes the format.
package struct VersionText: Hashable, Sendable {
    /// The policy's name.
    package let policy: String
    package let effective: Day?
    package let language: Language
    /// The version's place in `Policy.versions`.
    package let number: Int
    /// The source, as diagnostics print it.
    package let file: String
    /// Tells one list of the version's corrections from another; nil where there are none.
    package let corrections: String?
    package let bytes: [UInt8]
    /// SHA-256 of the bytes, 64 hexadecimal digits.
    package let sha256: String

    /// The texts of all versions in all languages, in the order of the policies, their versions and the site's languages.
    ///
    /// - Throws: where SHA-256 cannot be computed.
    package static func all(of content: Content) throws(MachineFailure) -> [VersionText] {
        var hasher = try SHA256Hasher()
        var texts: [VersionText] = []
        for policy in content.policies {
            for (number, version) in policy.versions.enumerated() {
                let corrections = corrections(version, &hasher)
                for language in content.settings.languages {
                    guard let article = version.texts[language] else { continue }
                    let bytes = bytes(article, version.terms, fallback: content.settings.defaultLanguage)
                    texts.append(
                        VersionText(
                            policy: policy.name, effective: version.effective, language: language, number: number, file: article.file,
                            corrections: corrections, bytes: bytes, sha256: hasher.hexadecimal(of: bytes)))
                }
            }
        }
        return texts
    }

    /// Days and notes together: a further slip put right on the same day must be told, too.
    private static func corrections(_ version: Policy.Version, _ hasher: inout SHA256Hasher) -> String? {
        guard !version.corrections.isEmpty else { return nil }
        var text = ""
        for correction in version.corrections {
            text += "\(correction.day)\n\(correction.note.common ?? "")\n"
            for (language, note) in correction.note.byLanguage.sorted(by: { $0.key < $1.key }) { text += "\(language) \(note)\n" }
        }
        return String(hasher.hexadecimal(of: Array(text.utf8)).prefix(12))
    }

    private static func bytes(_ article: Article, _ terms: PolicyTerms?, fallback: Language) -> [UInt8] {
        // The byte order mark tells a browser that it is UTF-8, whatever the web server says of text files.
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("\(article.title)\n".utf8)
        if let description = article.description, !description.isEmpty { bytes += Array("\n\(description)\n".utf8) }
        if !article.body.plain.isEmpty { bytes += [0x0A] + article.body.plain }
        if bytes.last != 0x0A { bytes.append(0x0A) }
        if let terms {
            let lines = TermLines(terms.tree, language: article.language, fallback: fallback).lines
            if !lines.isEmpty { bytes += Array("\n--\n\(lines.joined(separator: "\n"))\n".utf8) }
        }
        return bytes
    }
}
