import ArgumentParser

@main
struct Signpost: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "signpost", abstract: "Publishes a help center.")
}
