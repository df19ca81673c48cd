/// The look of a site: markup, words of the interface, styles and scripts, all of them the user's to change.
package struct Theme: Sendable {
    /// By path below the theme's folder without `.mustache`: `layout`, `partials/notice`.
    package var templates: [String: Template]
    /// Words of the interface: by language, then by name (`search.placeholder`).
    package var labels: [Language: [String: String]]
    /// Files below the theme's `assets/`, sorted by path.
    package var assets: [File]

    package init(templates: [String: Template] = [:], labels: [Language: [String: String]] = [:], assets: [File] = []) {
        self.templates = templates
        self.labels = labels
        self.assets = assets
    }

    package struct Template: Hashable, Sendable {
        /// As diagnostics print it.
        package var file: String
        package var text: String

        package init(file: String, text: String) {
            self.file = file
            self.text = text
        }
    }

    package struct File: Hashable, Sendable {
        package var path: String
        package var bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }
}
