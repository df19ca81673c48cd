import ArgumentParser
import Model
import Policies
import Publishing

struct ListPoliciesVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the versions of your policies: since when, until when, and whether they are recorded.",
        discussion: """
            Example:
              signpost policies --as-of 2026-11-16
            """)

    @OptionGroup var options: PolicyOptions

    func run() async throws {
        let (comparison, diagnostics) = try await Terminal.run { () async throws(MachineFailure) in try await options.build.policies() }
        // Warnings are left to 'signpost check'.
        Terminal.print(diagnostics.filter { $0.severity == .error }, as: .text)
        guard let comparison else { throw ExitCode(1) }
        if !comparison.texts.isEmpty { try Terminal.printData(PoliciesTable(comparison).text) }
        if diagnostics.hasErrors { throw ExitCode(1) }
    }
}
