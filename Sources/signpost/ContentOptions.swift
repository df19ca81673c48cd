import ArgumentParser
import Model
import Publishing

/// The options that build, serve and check share.
struct ContentOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "dir"))
    var content = "content"

    @Option(name: .long, help: ArgumentHelp("The theme's folder (default: site-templates, else the built-in theme).", valueName: "dir"))
    var templates: String?

    @Option(
        name: .long, help: ArgumentHelp("Build the site of this day (default: today in the site's time zone).", valueName: "yyyy-mm-dd"))
    var asOf: Day?

    @Option(name: .customLong("base-url"), help: ArgumentHelp("The site's address; overrides site.yml.", valueName: "url"))
    var baseURL: String?

    @Flag(name: .long, help: "Include drafts.")
    var drafts = false

    @Flag(name: .long, help: "Treat warnings as errors.")
    var strict = false

    @Option(name: .long, help: "How diagnostics are printed: text or json (one object a line).")
    var format = DiagnosticFormat.text

    func validate() throws {
        if asOf == nil { try Now.check() }
        if content.isEmpty { throw ValidationError("--content is empty; name a folder") }
        if templates == "" { throw ValidationError("--templates is empty; name a folder") }
        if let baseURL, !WebAddress.isBase(baseURL) {
            throw ValidationError("--base-url '\(baseURL)' is not a web address; write it as https://help.example.com/")
        }
    }

    func buildOptions(output: String) -> BuildOptions {
        var options = BuildOptions(content: content, output: output, asOf: asOf, now: Now.moment)
        options.templates = templates ?? "site-templates"
        options.templatesAreRequired = templates != nil
        options.baseURL = baseURL
        options.includesDrafts = drafts
        options.isStrict = strict
        return options
    }
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(iso: argument)
    }
}
