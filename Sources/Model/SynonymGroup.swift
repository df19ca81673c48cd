/// Ways to say one thing, any of which finds pages that say another: `refund`, `money back`, `退款`, `退钱`.
package struct SynonymGroup: Hashable, Sendable {
    /// As people write them, words or phrases; a group may hold several languages.
    package var forms: [String]
    /// The language whose search they are for; nil for all.
    package var language: Language?

    package init(_ forms: [String], language: Language? = nil) {
        self.forms = forms
        self.language = language
    }
}
