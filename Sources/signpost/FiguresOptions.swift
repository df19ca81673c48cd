import ArgumentParser
import Model

/// Where `signpost notices` and `signpost notices explain` take their figures from.
struct FiguresOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("As of the morning of this day (default: today in the site's time zone).", valueName: "yyyy-mm-dd"))
    var asOf: Day?

    @Option(name: .long, parsing: .upToNextOption, help: ArgumentHelp("Raw ticket exports.", valueName: "file"))
    var tickets: [String] = []

    @Option(name: .long, parsing: .upToNextOption, help: ArgumentHelp("Raw orders, counted or one row an order.", valueName: "file"))
    var orders: [String] = []

    @Option(name: .long, help: ArgumentHelp("The content folder (default: content, where no raw exports are given).", valueName: "dir"))
    var content: String?

    @Flag(name: .long, help: "Take the issue codes of raw tickets alone, not their words.")
    var ignoreText = false

    var request: FiguresRequest {
        FiguresRequest(asOf: asOf, tickets: tickets, orders: orders, content: content, ignoreText: ignoreText)
    }
}
