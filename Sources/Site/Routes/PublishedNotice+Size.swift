import Model

extension PublishedNotice {
    /// Whether it belongs beside a size chart.
    var isAboutSize: Bool { issue.map(Issue.aboutSize.contains) ?? false }
}
