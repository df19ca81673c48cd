import Disk
import Hashing
package import Model

/// Accepts translations: each is told in its `source_hash` which text it was made from, and from then on a change of that text shows.
package struct TranslationAcceptance: Sendable {
    /// Files that were written, as diagnostics print them, sorted.
    package private(set) var written: [String] = []
    /// Files that had the right hash already.
    package private(set) var unchanged = 0
    /// With an error among them nothing was written.
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - folder: the content folder, without errors in it.
    ///   - files: the translations that are up to date; without any, all of them.
    /// - Throws: when the disk fails.
    package init(folder name: String, files: [String], includingDrafts: Bool) async throws(MachineFailure) {
        guard let folder = try SourceFolder(name), let settings = try readSettings(folder, Report(file: folder.file("site.yml"))) else {
            return
        }
        let jobs = SortedFolder(folder, settings.languages).jobs.filter { if case .page = $0.kind { true } else { false } }
        let pages = try await inParallel(jobs) { job throws(MachineFailure) -> PageFile? in
            guard case .page(let key, let language) = job.kind else { return nil }
            let bytes = try DiskFile.contents(of: folder.file(job.path))
            let report = Report(file: folder.file(job.path))
            return PageFile(key, language, path: job.path, bytes: bytes, trustsHTML: settings.trustsHTML, report: report)
        }
        var assembly = ContentAssembly(settings: settings, issues: .builtIn, folder: folder, includingDrafts: includingDrafts)
        for page in pages.compactMap(\.self) where page.article.map({ includingDrafts || !$0.isDraft }) ?? false {
            assembly.pages[page.key, default: []].append(page)
        }
        try accept(assembly, files)
    }

    private mutating func accept(_ assembly: ContentAssembly, _ files: [String]) throws(MachineFailure) {
        var asked = Dictionary(files.map { (DiskFolder($0).realPath, $0) }, uniquingKeysWith: { first, _ in first })
        var hasher = try SHA256Hasher()
        var edits: [(file: String, bytes: [UInt8])] = []
        for pages in assembly.pages.values {
            guard let original = assembly.original(of: pages), let hash = SourceText(of: original)?.hash(&hasher) else { continue }
            for page in pages {
                let isAsked = asked.removeValue(forKey: DiskFolder(page.file).realPath) != nil
                guard files.isEmpty || isAsked else { continue }
                if page.language == original.language {
                    if isAsked { refuse(page.file, "this is the text that others translate; name a translation of it") }
                } else if page.keys.sourceHash?.value == hash {
                    unchanged += 1
                } else if let bytes = SourceHashLine.writing(hash, into: try DiskFile.contents(of: page.file)) {
                    edits.append((page.file, bytes))
                } else {
                    refuse(page.file, "no line can be added to this front matter; write 'source_hash: \(hash)' into it")
                }
            }
        }
        for file in asked.values { refuse(file, "this is no page of '\(assembly.folder.name)'; name a translation in it") }
        diagnostics = diagnostics.inOrder
        guard diagnostics.isEmpty else { return }
        for edit in edits.sorted(by: { $0.file < $1.file }) {
            try DiskFile.replace(edit.file, with: edit.bytes)
            written.append(edit.file)
        }
    }

    private mutating func refuse(_ file: String, _ message: String) {
        diagnostics.append(Diagnostic(.error, id: "translation.accept", file: file, message))
    }
}
