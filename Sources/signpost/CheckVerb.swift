import ArgumentParser
import Model
import Publishing
import Reading

struct CheckVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks content, data, routes, links and templates, and writes nothing.",
        discussion: """
            With --accept-translations it also writes into each translation, as 'source_hash', which text it was made from: do so once the
            translations say what the originals say, or name the files that do. From then on a change of an original shows.

            Examples:
              signpost check --strict
              signpost check --accept-translations content/policies/returns.zh.md
            """)

    @OptionGroup var options: ContentOptions

    @Flag(name: .long, help: "Mark translations as up to date: all, or only the files named.")
    var acceptTranslations = false

    @Argument(help: "With --accept-translations: the translations that are up to date.")
    var files: [String] = []

    func validate() throws {
        if !files.isEmpty, !acceptTranslations {
            throw ValidationError("the whole content is checked; name files only with --accept-translations")
        }
    }

    func run() async throws {
        var report = try await check()
        if acceptTranslations {
            guard !report.diagnostics.hasErrors else {
                Terminal.print(report.diagnostics, as: options.format)
                Terminal.printError("No translation was accepted: \(Summary.count(report.errors, "error")) to mend first.")
                throw ExitCode(1)
            }
            try await accept()
            report = try await check()
        }
        Terminal.print(report.diagnostics, as: options.format)
        Terminal.printResult(Summary.checked(report))
        if report.isRefused(strictly: options.strict) { throw ExitCode(1) }
    }

    private func check() async throws -> BuildReport {
        try await Terminal.run { () async throws(MachineFailure) in try await Build(options.buildOptions(output: "public")).check() }
    }

    private func accept() async throws {
        let accepted = try await Terminal.run { () async throws(MachineFailure) in
            try await TranslationAcceptance(folder: options.content, files: files, includingDrafts: options.drafts)
        }
        guard accepted.diagnostics.isEmpty else {
            Terminal.print(accepted.diagnostics, as: options.format)
            Terminal.printError("No translation was accepted.")
            throw ExitCode(1)
        }
        for file in accepted.written { Terminal.printResult("accepted \(file)") }
        if accepted.written.isEmpty {
            Terminal.printResult(
                accepted.unchanged == 0 ? "There are no translations to accept." : "All of these translations are accepted already.")
        }
    }
}
