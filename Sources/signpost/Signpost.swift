import ArgumentParser

/// The command: one verb a file.
@main
struct Signpost: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signpost",
        abstract: "Turns a folder of policies, size charts, questions and ticket statistics into a help center.",
        discussion: """
            Start with:
              signpost new site my-help
              cd my-help
              signpost serve
            """,
        version: "0.1.0",
        subcommands: [
            BuildVerb.self, ServeVerb.self, CheckVerb.self, ImportVerb.self, NoticesVerb.self, PoliciesVerb.self, ReviewVerb.self,
            NewVerb.self,
        ])

    static func main() async {
        Terminal.openStandardStreams()
        await main(nil)
    }
}
