import ArgumentParser
import Model
import Tickets

struct ImportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turns raw exports into weekly counts; nothing else of them is kept.",
        discussion: """
            Files are CSV, TSV or JSON Lines, or .gz of these; '-' is the standard input. Columns are found by name.
            Importing a file twice changes nothing.

            Examples:
              signpost import orders orders.csv
              signpost import tickets tickets-1.csv tickets-2.csv.gz
              help-desk-export | signpost import tickets -
            """,
        subcommands: [Tickets.self, Orders.self])

    struct Tickets: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tickets", abstract: "Counts complaints into content/tickets/weekly.csv.",
            discussion: "Example:\n  signpost import tickets tickets.csv.gz")

        @OptionGroup var options: ImportOptions

        func run() async throws {
            try await options.run { (inputs, target) async throws(MachineFailure) in try await importTickets(inputs, into: target) }
        }
    }

    struct Orders: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "orders", abstract: "Counts orders into content/tickets/orders.csv.",
            discussion: "Example:\n  signpost import orders orders.csv")

        @OptionGroup var options: ImportOptions

        func run() async throws {
            try await options.run { (inputs, target) async throws(MachineFailure) in try await importOrders(inputs, into: target) }
        }
    }
}
