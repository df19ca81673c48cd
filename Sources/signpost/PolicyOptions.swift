import ArgumentParser
import Model
import Publishing

/// The options that the verbs about policies share.
struct PolicyOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "dir"))
    var content = "content"

    @Option(name: .long, help: ArgumentHelp("The theme's folder (default: site-templates, else the built-in theme).", valueName: "dir"))
    var templates: String?

    @Option(name: .long, help: ArgumentHelp("As of this day (default: today in the site's time zone).", valueName: "yyyy-mm-dd"))
    var asOf: Day?

    func validate() throws {
        if asOf == nil { try Now.check() }
        if content.isEmpty { throw ValidationError("--content is empty; name a folder") }
        if templates == "" { throw ValidationError("--templates is empty; name a folder") }
    }

    var build: Build {
        var options = BuildOptions(content: content, output: "public", asOf: asOf, now: Now.moment)
        options.templates = templates ?? "site-templates"
        options.templatesAreRequired = templates != nil
        return Build(options)
    }
}
