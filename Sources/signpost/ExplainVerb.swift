import ArgumentParser
import Model
import Notices

struct ExplainVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says week by week why something has a notice, or why not, and what would change that.",
        discussion: """
            Without --tickets it reads the weekly statistics of the content folder, as 'signpost notices' does.

            Examples:
              signpost notices explain DR-1001 runs_small
              signpost notices explain --carrier swiftpost lost_parcel --as-of 2026-06-01
              signpost notices explain --site late_delivery --all-weeks --format json
            """)

    @ParentCommand var notices: NoticesVerb

    @Argument(
        help: ArgumentHelp("The product's sku, unless another option names what it is about, and the issue.", valueName: "sku> <issue"))
    var names: [String]

    @Option(name: .long, help: ArgumentHelp("About a group of variants, as products.csv names it.", valueName: "name"))
    var group: String?

    @Option(name: .long, help: ArgumentHelp("About a category of products.", valueName: "name"))
    var category: String?

    @Option(name: .long, help: ArgumentHelp("About a carrier.", valueName: "name"))
    var carrier: String?

    @Option(name: .long, help: ArgumentHelp("About a channel.", valueName: "name"))
    var channel: String?

    @Flag(name: .long, help: "About the whole shop.")
    var site = false

    @Flag(name: .long, help: "Every week that is known, not only those that matter.")
    var allWeeks = false

    @Option(name: .long, help: "table (with sentences below it) or json.")
    var format: NoticesVerb.Format?

    @OptionGroup var options: FiguresOptions

    func validate() throws {
        let scopes = [group, category, carrier, channel].compactMap(\.self).count + (site ? 1 : 0)
        guard scopes <= 1 else {
            throw ValidationError("--group, --category, --carrier, --channel and --site exclude each other; keep one")
        }
        guard names.count == (scopes == 0 ? 2 : 1) else {
            throw ValidationError(
                scopes == 0
                    ? "a sku and an issue are needed, as in 'signpost notices explain DR-1001 runs_small'"
                    : "an issue is needed, and no sku, as in 'signpost notices explain --carrier swiftpost lost_parcel'")
        }
        if options.asOf == nil { try Now.check() }
        try options.request.check()
    }

    private var subject: Subject {
        let scope: Notice.Scope =
            if let group { .group(group) } else if let category { .category(category) } else if let carrier {
                .carrier(carrier)
            } else if let
                channel
            { .channel(channel) } else if site { .site } else { .product(SKU(names[0])) }
        return Subject(scope, names[names.count - 1])
    }

    func run() async throws {
        let request = options.request.completed(by: notices.request)
        let source = try await Terminal.run { () async throws(MachineFailure) in try await FiguresSource(request).read() }
        var diagnostics = source.diagnostics
        if let figures = source.figures {
            diagnostics += KnownNames(figures.statistics, products: figures.products, issues: figures.issues).faults(of: subject)
        }
        Terminal.print(diagnostics, as: .text)
        guard let figures = source.figures, !diagnostics.hasErrors else { throw ExitCode(1) }
        let explanation = explain(
            subject, figures.statistics, products: figures.products, issues: figures.issues, fixes: figures.fixes, asOf: figures.asOf)
        // The words of 'notices' are taken before and behind 'explain' alike.
        switch format ?? notices.format {
        case .table: try Terminal.printData(ExplanationText(explanation, allWeeks: allWeeks).text)
        case .json, .jsonl: try Terminal.printData(explanation.json(allWeeks: allWeeks))
        }
    }
}
