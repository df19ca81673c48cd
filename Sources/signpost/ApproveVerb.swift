import ArgumentParser
import Model
import Publishing

struct ApproveVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Lets new notices be shown, where site.yml says 'publish: reviewed'.",
        discussion: """
            It writes one line a notice into notices/overrides.yml and leaves the rest of the file as it is. The next build shows them.

            Example:
              signpost notices approve DR-1001-runs_small-2026-10-05
            """)

    @ParentCommand var notices: NoticesVerb

    @Argument(help: "Ids of notices, as 'signpost notices' and 'signpost build' print them.")
    var ids: [String]

    @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "dir"))
    var content: String?

    func run() async throws {
        let folder = content ?? notices.figures.content ?? "content"
        let approval = try await Terminal.run { () async throws(MachineFailure) in try Approval(of: ids, content: folder) }
        Terminal.print(approval.diagnostics, as: .text)
        for (id, verdict) in approval.verdicts {
            switch verdict {
            case .approved where approval.isDone: Terminal.printResult("Approved \(id) in \(approval.file).")
            case .approved: break
            case .alreadyApproved: Terminal.printResult("\(id) is approved already.")
            case .writtenByHand: Terminal.printResult("\(id) is a notice of your own; it needs no approval.")
            case .unknown(let nearest):
                let advice = nearest.map { "did you mean '\($0)'?" } ?? "'signpost notices --replay' lists them all"
                Terminal.printError("signpost: there is no notice '\(id)'; \(advice)")
            }
        }
        guard approval.isDone else {
            Terminal.printError("Nothing was approved.")
            throw ExitCode(1)
        }
        if approval.isNeedless {
            Terminal.printResult("site.yml says 'publish: automatic': new notices are shown without approval.")
        }
    }
}
