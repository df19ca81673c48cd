import ArgumentParser
import Model
import Publishing

struct NewVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Starts a help center, a policy, a question or a size chart.",
        discussion: """
            Nothing that exists is ever overwritten.

            Examples:
              signpost new site my-help
              signpost new policy gift-cards
              signpost new faq shipping/late-parcel
              signpost new size-chart hats
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case site, policy, faq
        case sizeChart = "size-chart"
    }

    @Argument(help: "What to start: site, policy, faq or size-chart.")
    var kind: Kind

    @Argument(help: "Its name: lower-case letters, digits and hyphens; a question is named category/name.")
    var name: String

    @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "dir"))
    var content = "content"

    func run() async throws {
        let scaffold: Scaffold
        switch kind {
        case .site: scaffold = .site(name)
        case .policy: scaffold = .policy(name)
        case .faq: scaffold = .question(name)
        case .sizeChart: scaffold = .sizeChart(name)
        }
        guard scaffold.isNameUsable else { throw ValidationError(scaffold.nameAdvice) }
        let written = try await Terminal.run { () async throws(MachineFailure) in try await scaffold.write(content: content) }
        for path in written { Terminal.printResult("wrote \(path)") }
        Terminal.printResult(scaffold.nextStep)
    }
}
