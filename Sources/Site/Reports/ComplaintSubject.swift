import Model

/// What complaints are counted of: kinds of complaint about something.
struct ComplaintSubject: Hashable, Sendable {
    var scopes: [Notice.Scope]
    /// Codes.
    var issues: [String]

    /// What the notice is about; nil for a written one about something that no ticket names.
    init?(_ notice: PublishedNotice) {
        guard let issue = notice.issue, !notice.scopes.isEmpty else { return nil }
        self.init(scopes: notice.scopes, issues: [issue])
    }

    /// What the improvement answers; nil where it names no issue.
    init?(_ improvement: Improvement) {
        guard let issue = improvement.issue else { return nil }
        if let sku = improvement.product {
            self.init(scopes: [.product(sku)], issues: [issue])
        } else if let carrier = improvement.carrier {
            self.init(scopes: [.carrier(carrier)], issues: [issue])
        } else {
            self.init(scopes: [.site], issues: [issue])
        }
    }

    init(scopes: [Notice.Scope], issues: [String]) {
        self.scopes = scopes
        self.issues = issues
    }
}
