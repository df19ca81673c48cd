import Model

/// The main navigation of one language.
enum Navigation {
    struct Entry: Sendable {
        var title: String
        /// The title's language where it is not the page's.
        var language: Language?
        var target: ResolvedLink
    }

    /// The entries of a site that names none: pages with something to read.
    static func usual(_ blueprint: Blueprint, _ language: Int) -> [Entry] {
        let content = blueprint.content
        var kinds: [(PageKind, Label, Bool)] = []
        kinds.append((.guide, .titleGuide, content.guide != nil))
        kinds.append((.policies, .titlePolicies, !content.policies.isEmpty))
        kinds.append((.sizeCharts, .titleSizeCharts, !content.sizeCharts.isEmpty))
        kinds.append((.questions, .titleQuestions, !content.questions.isEmpty))
        kinds.append((.notices, .titleNotices, true))
        kinds.append((.contact, .titleContact, true))
        return kinds.compactMap { kind, label, isThere in
            guard isThere, let page = blueprint.table.index(of: kind, in: language) else { return nil }
            return Entry(title: blueprint.labels[language][label], target: .page(page, suffix: ""))
        }
    }
}

extension PageKind {
    /// The list page that this page belongs under.
    var section: PageKind {
        switch self {
        case .policies, .policy, .policyVersion: .policies
        case .sizeCharts, .sizeChart: .sizeCharts
        case .questions, .category, .question: .questions
        case .guide, .guideStep: .guide
        case .notices, .notice: .notices
        case .improvements, .improvement: .improvements
        default: self
        }
    }
}
