import ArgumentParser
import Model
import Preview
import Publishing

struct ServeVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Builds the site, shows it on this machine, and builds again when a file changes.",
        discussion: """
            The preview goes into .signpost-cache, never into your published folder. Stop it with Ctrl+C.

            Example:
              signpost serve --port 8080
            """)

    @OptionGroup var options: ContentOptions

    @Option(name: .long, help: ArgumentHelp("The port to listen on.", valueName: "number"))
    var port: UInt16 = 8080

    func run() async throws {
        let format = options.format
        let preview = PreviewServer(options.buildOptions(output: ".signpost-cache/preview"), port: port) { event in
            switch event {
            case .built(let report):
                Terminal.print(report.diagnostics, as: format)
                Terminal.printResult(Summary.previewed(report))
            case .failed(let failure):
                Terminal.printError("signpost: \(failure.message)")
            case .listening(let address):
                Terminal.printResult("Look at it on \(address) (Ctrl+C stops it)")
            }
        }
        try await Terminal.run { () async throws(MachineFailure) in try await preview.run() }
    }
}
