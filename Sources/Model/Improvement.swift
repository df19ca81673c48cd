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
