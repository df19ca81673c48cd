import ArgumentParser
struct NoticesVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "notices")
}
