import ArgumentParser
import Model
import Publishing

struct BuildVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the site from content, templates and statistics.",
        discussion: """
            The new site grows beside the old one and takes its place at the end; with an error the old one stays untouched.

            Example:
              signpost build --content content --output public
            """)

    @OptionGroup var options: ContentOptions

    @Option(name: .long, help: ArgumentHelp("Where the site goes.", valueName: "dir"))
    var output = "public"

    @Flag(name: .long, help: "Build everything anew, whatever an earlier build left in the cache.")
    var clean = false

    @Flag(name: .long, help: "Print nothing but diagnostics.")
    var quiet = false

    @Flag(name: .long, help: "Say more about what was found.")
    var verbose = false

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output is empty; name a folder") }
    }

    func run() async throws {
        let report = try await Terminal.run { () async throws(MachineFailure) in
            try await Build(options.buildOptions(output: output)).publish()
        }
        Terminal.print(report.diagnostics, as: options.format)
        guard report.isPublished else {
            // Whoever reads JSON gets nothing else; the exit status says the rest.
            if options.format == .text { Terminal.printError(Summary.refused(report, output: output)) }
            throw ExitCode(1)
        }
        if !quiet { Terminal.printResult(Summary.published(report, to: output, verbosely: verbose)) }
    }
}
