import ArgumentParser
struct ImportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import")
}
