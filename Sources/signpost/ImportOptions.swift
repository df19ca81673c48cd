import ArgumentParser
import Model
import Reading
import Tickets

/// What both imports take.
struct ImportOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Exports; '-' is the standard input.", valueName: "file"))
    var files: [String]

    @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "dir"))
    var content = "content"

    @Option(name: .long, help: "How diagnostics are printed: text or json (one object a line).")
    var format = DiagnosticFormat.text

    /// Imports, prints the summary, and exits with 1 where the exports or the site have errors.
    func run(_ work: ([RawInput], ImportTarget) async throws(MachineFailure) -> ImportSummary) async throws {
        let site = try await Terminal.run { () async throws(MachineFailure) in try readStatistics(folder: content, includingCounts: false) }
        guard let known = site.content else { throw refusal(site.diagnostics) }
        let summary = try await Terminal.run { () async throws(MachineFailure) -> ImportSummary? in
            guard let zone = try Zone.named(known.settings.timeZone) else { return nil }
            let products = known.products.isEmpty ? nil : Set(known.products.map(\.sku))
            let target = ImportTarget(
                content: content, issues: known.issues, zone: zone, products: products, promises: known.settings.promises,
                privacyFloor: known.settings.privacyFloor)
            return try await work(files.map(RawInput.path), target)
        }
        guard let summary else {
            throw refusal([Zone.unknown(known.settings.timeZone, in: known.folder)])
        }
        guard summary.isWritten else { throw refusal(summary.diagnostics) }
        Terminal.print(summary.diagnostics, as: format)
        Terminal.printResult(summary.lines.map(\.printable).joined(separator: "\n"))
    }

    private func refusal(_ diagnostics: [Diagnostic]) -> ExitCode {
        Terminal.print(diagnostics, as: format)
        if format == .text {
            Terminal.printError("Nothing was imported (\(Summary.count(diagnostics.count { $0.severity == .error }, "error"))).")
        }
        return ExitCode(1)
    }
}
