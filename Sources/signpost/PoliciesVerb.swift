import ArgumentParser

struct PoliciesVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policies",
        abstract: "Lists the versions of your policies, and records those in force so that nobody alters them by mistake.",
        discussion: """
            Examples:
              signpost policies
              signpost policies record
            """,
        subcommands: [ListPoliciesVerb.self, RecordPoliciesVerb.self],
        defaultSubcommand: ListPoliciesVerb.self)
}
