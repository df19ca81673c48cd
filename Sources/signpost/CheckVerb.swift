import ArgumentParser
import Model
import Publishing

struct CheckVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks content, data, routes, links and templates, and writes nothing.",
        discussion: """
            Example:
              signpost check --strict
            """)

    @OptionGroup var options: ContentOptions

    func run() async throws {
        let report = try await Terminal.run { () async throws(MachineFailure) in
            try await Build(options.buildOptions(output: "public")).check()
        }
        Terminal.print(report.diagnostics, as: options.format)
        Terminal.printResult(Summary.checked(report))
        if report.isRefused(strictly: options.strict) { throw ExitCode(1) }
    }
}
