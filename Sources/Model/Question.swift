/// One frequently asked question.
package struct Question: Sendable {
    /// The category's folder.
    package var category: String
    package var name: String
    package var texts: Translations

    package init(category: String, name: String, texts: Translations) {
        self.category = category
        self.name = name
        self.texts = texts
    }
}

/// A page of its own kind: `pages/about.en.md`, published at `/about/`.
package struct FreePage: Sendable {
    /// Below `pages/`, without language and extension; folders allowed.
    package var name: String
    package var texts: Translations

    package init(name: String, texts: Translations) {
        self.name = name
        self.texts = texts
    }
}

/// What was changed because of complaints.
package struct Improvement: Sendable {
    package var day: Day
    package var name: String
    package var issue: String?
    package var product: SKU?
    package var carrier: String?
    package var texts: Translations

    package init(day: Day, name: String, issue: String?, product: SKU?, carrier: String?, texts: Translations) {
        self.day = day
        self.name = name
        self.issue = issue
        self.product = product
        self.carrier = carrier
        self.texts = texts
    }
}
