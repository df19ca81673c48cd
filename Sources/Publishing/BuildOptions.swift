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
    /// The day that the site is built for; nil: the day that it is `now` in the site's time zone.
    package var asOf: Day?
    /// The moment of the build, in seconds since 1970-01-01 UTC; asked for at each build, because a preview builds often.
    package var now: @Sendable () -> Int64

    package init(content: String, output: String, asOf: Day?, now: @escaping @Sendable () -> Int64) {
        self.content = content
        self.output = output
        self.asOf = asOf
        self.now = now
        templates = "site-templates"
        templatesAreRequired = false
        includesDrafts = false
        isStrict = false
    }
}
