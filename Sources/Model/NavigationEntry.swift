/// One entry of the main navigation.
package struct NavigationEntry: Hashable, Sendable {
    package var title: LocalizedText
    /// A site address (`/policies/`), a path from the content folder, or an address elsewhere.
    package var link: String
    package var line: Int

    package init(title: LocalizedText, link: String, line: Int) {
        self.title = title
        self.link = link
        self.line = line
    }
}
