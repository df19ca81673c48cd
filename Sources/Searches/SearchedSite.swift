package import Model

/// What tells a help center's searches from everything else that a web server logs.
package struct SearchedSite: Sendable {
    /// The first is the default, whose pages stand at the site's root.
    package var languages: [Language]
    /// The site's address with a slash at its end, where it is known.
    package var url: String?
    /// Where pages report what was not found, as site.yml says it.
    package var searchLog: String?

    package init(languages: [Language], url: String? = nil, searchLog: String? = nil) {
        self.languages = languages
        self.url = url
        self.searchLog = searchLog
    }
}
