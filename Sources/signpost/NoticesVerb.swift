import ArgumentParser
import Model
import Notices
import Reading
import Tickets

struct NoticesVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices",
        abstract: "Says what is complained about more than it should be, and on what evidence.",
        discussion: """
            Without --tickets it reads the weekly statistics of the content folder. With --tickets and --orders it works on raw
            exports alone, in UTC and with the built-in issues; nothing under content/ is read unless --content is given.

            Examples:
              signpost notices
              signpost notices --as-of 2026-11-16 --format json
              signpost notices approve DR-1001-runs_small-2026-10-05
              signpost notices --replay --tickets tickets.csv.gz --orders orders.csv --format jsonl
              signpost notices explain DR-1001 runs_small
            """,
        subcommands: [ExplainVerb.self, ApproveVerb.self])

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, jsonl
    }

    @OptionGroup var figures: FiguresOptions

    @Flag(name: .long, help: "All notices of history, retired ones too; each week knows only its past.")
    var replay = false

    @Option(name: .long, help: "table, json or jsonl (one notice a line).")
    var format = Format.table

    func validate() throws {
        if figures.asOf == nil { try Now.check() }
        try request.check()
    }

    var request: FiguresRequest { figures.request }

    func run() async throws {
        let source = try await Terminal.run { () async throws(MachineFailure) in try await FiguresSource(request).read() }
        Terminal.print(source.diagnostics, as: .text)
        guard let figures = source.figures else { throw ExitCode(1) }
        let history = decide(
            figures.statistics, products: figures.products, issues: figures.issues, fixes: figures.fixes, asOf: figures.asOf)
        let notices = replay ? history.notices : history.active
        switch format {
        case .table:
            let register = figures.content.map { content in
                let (register, diagnostics) = Notices.register(history, content: content, asOf: figures.asOf)
                Terminal.print(diagnostics, as: .text)
                return register
            }
            let table = NoticesTable(history, register: register, asOf: figures.asOf, withRetired: replay)
            try Terminal.printData(table.text)
        case .json:
            try Terminal.printData("{\"as_of\":\"\(figures.asOf)\",\"notices\":[\(notices.map(\.json).joined(separator: ","))]}")
        case .jsonl:
            if !notices.isEmpty { try Terminal.printData(notices.map(\.json).joined(separator: "\n")) }
        }
    }
}
