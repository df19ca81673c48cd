package import Model
import Site

/// What a build found and did.
package struct BuildReport: Sendable {
    /// Sorted by place.
    package var diagnostics: [Diagnostic]
    package var isPublished = false
    package var languages: [Language] = []
    package var pages = 0
    package var activeNotices = 0
    package var retiredNotices = 0
    /// Ids of new notices that nobody has approved.
    package var waitingNotices: [String] = []
    /// Notices that are up and that an override hides.
    package var mutedNotices = 0
    package var lastWeek: Week?
    package var asOf: Day?
    /// Products that only the statistics know.
    package var unlistedProducts = 0

    init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    init(_ content: Content, register: NoticeRegister, plan: SitePlan?, diagnostics: [Diagnostic], asOf: Day) {
        self.diagnostics = diagnostics
        self.asOf = asOf
        languages = content.settings.languages
        pages = plan?.pageCount ?? 0
        activeNotices = register.notices.count { !$0.isRetired }
        retiredNotices = register.notices.count - activeNotices
        waitingNotices = register.waiting.map(\.id)
        mutedNotices = register.muted.count { !$0.isRetired }
        lastWeek = register.lastWeek
        var unlisted = Set(content.statistics.tickets.compactMap(\.sku))
        unlisted.formUnion(content.statistics.orders.compactMap(\.sku))
        unlisted.subtract(content.products.map(\.sku))
        unlistedProducts = unlisted.count
    }

    /// Whether nothing may be published.
    package func isRefused(strictly: Bool) -> Bool {
        diagnostics.hasErrors || (strictly && !diagnostics.isEmpty)
    }

    package var errors: Int { diagnostics.count { $0.severity == .error } }
    package var warnings: Int { diagnostics.count { $0.severity == .warning } }
}
