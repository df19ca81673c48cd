package import Model

/// What one build reads and where it writes.
package struct BuildOptions: Sendable {
    /// The content folder.
    package var content: String
    /// The theme's folder.
    package var templates: String
    /// Whether a missing theme folder is an error; otherwise the built-in theme steps in.
    package var templatesAreRequired: Bool
    /// The folder of the finished site.
    package var output: String
    /// Overrides the `url` of `site.yml`.
    package var baseURL: String?
    package var includesDrafts: Bool
    /// Whether a warning forbids publishing, too.
    package var isStrict: Bool
    /// The day that the site is built for; it may depend on the site's time zone.
    package var asOf: @Sendable (Settings) throws(MachineFailure) -> Day

    package init(content: String, output: String, asOf: @escaping @Sendable (Settings) throws(MachineFailure) -> Day) {
        self.content = content
        self.output = output
        self.asOf = asOf
        templates = "site-templates"
        templatesAreRequired = false
        includesDrafts = false
        isStrict = false
    }
}
