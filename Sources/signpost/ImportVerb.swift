import ArgumentParser
import Model
import Reading
import Tickets

struct ImportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turns raw exports into weekly counts; nothing else of them is kept.",
        discussion: """
            Files are CSV, TSV or JSON Lines, or .gz of these; '-' is the standard input. Columns are found by name.
            Importing a file twice changes nothing.

            Examples:
              signpost import orders orders.csv
              signpost import tickets tickets-1.csv tickets-2.csv.gz
              help-desk-export | signpost import tickets -
            """,
        subcommands: [Tickets.self, Orders.self])

    struct Tickets: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tickets", abstract: "Counts complaints into content/tickets/weekly.csv.",
            discussion: "Example:\n  signpost import tickets tickets.csv.gz")

        @OptionGroup var options: ImportOptions

        func run() async throws {
            try await options.run { (inputs, target) async throws(MachineFailure) in try await importTickets(inputs, into: target) }
        }
    }

    struct Orders: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "orders", abstract: "Counts orders into content/tickets/orders.csv.",
            discussion: "Example:\n  signpost import orders orders.csv")

        @OptionGroup var options: ImportOptions

        func run() async throws {
            try await options.run { (inputs, target) async throws(MachineFailure) in try await importOrders(inputs, into: target) }
        }
    }
}

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
        let site = try await Terminal.run { () async throws(MachineFailure) in try readStatistics(folder: content) }
        guard let known = site.content else { throw refusal(site.diagnostics) }
        let summary = try await Terminal.run { () async throws(MachineFailure) -> ImportSummary? in
            guard let zone = try Zone.named(known.settings.timeZone) else { return nil }
            let products = known.products.isEmpty ? nil : Set(known.products.map(\.sku))
            let target = ImportTarget(content: content, issues: known.issues, zone: zone, products: products)
            return try await work(files.map(RawInput.path), target)
        }
        guard let summary else {
            throw refusal([Diagnostic(.error, id: "site.time-zone", file: "\(content)/site.yml", Zone.unknown(known.settings.timeZone))])
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
