import Disk
package import Model
import Notices
import Policies
import Reading
package import Search
import Site
import Sizing
import Tickets
import Wording

/// One build, from the content folder to the finished site: the one place that joins the rooms.
///
///     let report = try await Build(options).publish()
package struct Build: Sendable {
    package let options: BuildOptions

    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// Everything that can be said of the content without writing anything.
    package func check() async throws(MachineFailure) -> BuildReport {
        let prepared = try await prepare()
        var report = prepared.report
        let translations = prepared.content.map(unacceptedTranslations) ?? []
        report.diagnostics = (report.diagnostics + (prepared.proof?.warnings ?? []) + translations + doubts(about: prepared)).inOrder
        return report
    }

    /// The words that the site's search finds something for; nil where the content or the theme cannot be read.
    package func searchableWords() async throws(MachineFailure) -> (words: SearchableWords?, diagnostics: [Diagnostic]) {
        let prepared = try await prepare()
        guard let plan = prepared.plan else { return (nil, prepared.report.diagnostics) }
        let words = SearchableWords(
            plan.searchEntries, languages: prepared.report.languages, synonyms: synonyms(of: prepared), hanzi: BuiltInFiles.hanzi)
        return (words, prepared.report.diagnostics)
    }

    /// Builds the site beside the old one and swaps it in, unless a diagnostic forbids it.
    ///
    /// - Throws: `MachineFailure` when the disk fails us; the old site is untouched then, too.
    package func publish() async throws(MachineFailure) -> BuildReport {
        var folder = try OutputFolder(path: options.output, apartFrom: [options.content, options.templates])
        let prepared = try await prepare()
        var report = prepared.report
        guard let plan = prepared.plan, !report.isRefused(strictly: options.isStrict) else { return report }
        do {
            try folder.begin()
            try await write(plan, of: prepared, to: folder.staging)
            try folder.swap()
        } catch {
            folder.abandon()
            throw error
        }
        report.isPublished = true
        return report
    }

    /// What hinders no build, and should be looked at all the same.
    private func doubts(about prepared: Prepared) -> [Diagnostic] {
        guard let content = prepared.content, let asOf = prepared.report.asOf else { return [] }
        return tone(of: content, builtIn: BuiltInFiles.phrasebooks, on: asOf) + Policies.doubts(aboutPoliciesOf: content, asOf: asOf)
    }

    /// Content -> statistics -> notices -> pages, all of it still in memory.
    func prepare() async throws(MachineFailure) -> Prepared {
        let (theme, themeDiagnostics) = try theme()
        var (content, diagnostics) = try await readContent(folder: options.content, includingDrafts: options.includesDrafts)
        diagnostics += themeDiagnostics
        guard let content, !theme.templates.isEmpty else { return Prepared(report: BuildReport(diagnostics: diagnostics.inOrder)) }
        guard let zone = try Zone.named(content.settings.timeZone) else {
            diagnostics.append(Zone.unknown(content.settings.timeZone, in: content.folder))
            return Prepared(report: BuildReport(diagnostics: diagnostics.inOrder))
        }
        let asOf = options.asOf ?? zone.day(at: options.now())
        let history = decide(
            content.statistics, products: content.products, issues: content.issues, fixes: content.fixes, asOf: asOf)
        let (register, registerDiagnostics) = Notices.register(history, content: content, asOf: asOf)
        let proof = LedgerComparison(try VersionText.all(of: content), content: content, asOf: asOf)
        let (plan, planDiagnostics) = Site.plan(
            content, register: register, theme: theme, asOf: asOf, baseURL: options.baseURL ?? content.settings.url, proof: proof)
        diagnostics += proof.mistakes
        diagnostics += registerDiagnostics + planDiagnostics + plausibility(of: content)
        diagnostics += staleFigures(in: content, lastWeek: register.lastWeek, asOf: asOf)
        let report = BuildReport(content, register: register, plan: plan, diagnostics: diagnostics.inOrder, asOf: asOf)
        return Prepared(report: report, plan: plan, content: content, proof: proof)
    }

    /// Everything that is known before a file is written; nil where the content cannot be read.
    struct Prepared {
        var report: BuildReport
        var plan: SitePlan?
        var content: Content?
        var proof: LedgerComparison?
    }

    private func theme() throws(MachineFailure) -> (Theme, [Diagnostic]) {
        let folder = options.templates
        if options.templatesAreRequired || FileKind(of: folder) == .folder { return try readTheme(folder: folder) }
        return readTheme(files: BuiltInFiles.theme, folder: "built-in theme")
    }

    /// Pages and files -> disk. Pages, the search index and copies are written side by side on all cores.
    private func write(_ plan: SitePlan, of prepared: Prepared, to folder: String) async throws(MachineFailure) {
        async let pages: Void = writePages(of: plan, to: folder)
        let entries = plan.searchEntries
        if !entries.isEmpty {
            let synonyms = synonyms(of: prepared)
            try await index(entries, languages: prepared.report.languages, synonyms: synonyms, hanzi: BuiltInFiles.hanzi) {
                file throws(MachineFailure) in try write(file, below: folder)
            }
            for file in BuiltInFiles.search {
                try write(OutputFile(path: "search/\(file.path)", bytes: file.bytes), below: folder)
            }
        }
        for file in BuiltInFiles.site {
            let bytes = file.path.hasSuffix(".js") ? ScriptLines.published(file.bytes) : file.bytes
            try write(OutputFile(path: file.path, bytes: bytes), below: folder)
        }
        let scripts = BuiltInFiles.themeScripts
        for file in plan.files {
            let isOwn = scripts[file.path] == file.bytes
            try write(isOwn ? OutputFile(path: file.path, bytes: ScriptLines.published(file.bytes)) : file, below: folder)
        }
        for asset in plan.assets {
            try write(OutputFile(path: "assets/\(asset.path)", bytes: DiskFile.contents(of: asset.file)), below: folder)
        }
        do {
            try await pages
        } catch {
            throw error as? MachineFailure ?? MachineFailure("\(error)")
        }
    }

    private func synonyms(of prepared: Prepared) -> [SynonymGroup] { BuiltInFiles.synonyms + (prepared.content?.synonyms ?? []) }

    private func writePages(of plan: SitePlan, to folder: String) async throws {
        let queue = PageQueue(count: plan.renderCount)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Processors.count {
                group.addTask {
                    while let slice = queue.next() {
                        for page in slice { try write(try plan.render(page), below: folder) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private func write(_ file: OutputFile, below folder: String) throws(MachineFailure) {
        guard !file.path.hasPrefix("/"), !file.path.split(separator: "/").contains("..") else {
            throw MachineFailure("'\(file.path)' would lie outside the site; nothing was published")
        }
        try DiskFile.write(file.bytes, to: "\(folder)/\(file.path)")
    }
}
