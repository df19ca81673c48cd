import Model
import Policies

/// `/api/policies.json`: every version of every policy with its terms and the digests of its texts; docs/api-policies.md describes it.
struct PoliciesFile {
    static let version = 1
    static let path = "api/policies.json"
    private let site: Blueprint

    init(_ site: Blueprint) {
        self.site = site
    }

    func file() -> OutputFile {
        let policies = site.content.policies.indices.map(policy).joined(separator: ",\n")
        return OutputFile(
            path: Self.path, text: "{\"version\":\(Self.version),\"as_of\":\"\(site.asOf)\",\"policies\":[\n\(policies)\n]}\n")
    }

    private func policy(_ number: Int) -> String {
        let policy = site.content.policies[number]
        let pages = site.languages.indices.compactMap { language in
            site.table.index(of: .policy(number), in: language).map { site.table[$0] }.flatMap { page -> String? in
                // A page that stands in for a missing one is no translation.
                guard page.isOwn else { return nil }
                return "\(JSON.text(page.languageTag(site))):{\"title\":\(JSON.text(page.title)),\"url\":\(url(page))}"
            }
        }
        let periods = policy.periods
        let versions = policy.versions.indices.map { version(number, $0, periods[$0]) }.joined(separator: ",\n")
        return "{\"name\":\(JSON.text(policy.name)),\"pages\":{\(pages.joined(separator: ","))},\"versions\":[\n\(versions)\n]}"
    }

    private func version(_ policy: Int, _ number: Int, _ period: Period) -> String {
        let version = site.content.policies[policy].versions[number]
        var fields = [
            "\"effective\":\(day(version.effective))", "\"from\":\(day(period.from))", "\"to\":\(day(period.to))",
            "\"state\":\"\(state(period))\"", "\"change_kind\":\"\(version.changeKind.rawValue)\"",
            "\"announced\":\(day(version.announced))",
        ]
        let corrections = version.corrections.map { "{\"date\":\"\($0.day)\",\"note\":\(TermsJSON(site).words($0.note))}" }
        fields.append("\"corrections\":[\(corrections.joined(separator: ","))]")
        let texts = site.languages.indices.compactMap { text(policy, number, $0) }
        fields.append("\"texts\":{\(texts.joined(separator: ","))}")
        fields.append("\"terms\":\(version.terms.map { TermsJSON(site).object($0.tree) } ?? "null")")
        return "{\(fields.joined(separator: ","))}"
    }

    private func text(_ policy: Int, _ number: Int, _ language: Int) -> String? {
        let tag = site.languages[language]
        let (policy, index) = (site.content.policies[policy], policy)
        let version = policy.versions[number]
        guard let article = version.texts[tag] else { return nil }
        let kind: PageKind = policy.isDated ? .policyVersion(index, number) : .policy(index)
        let page = site.table.index(of: kind, in: language).map { site.table[$0] }
        var fields = [
            "\"title\":\(JSON.text(article.title))", "\"url\":\(page.map(url) ?? "null")",
            "\"change\":\(version.change[tag].map(JSON.text) ?? "null")",
        ]
        let proved = site.proof?[PolicyLedger.Key(policy: policy.name, effective: version.effective, language: tag)]
        fields.append("\"text\":\((proved?.text).map { JSON.text(Address.encoded(site.textFile($0))) } ?? "null")")
        fields.append("\"sha256\":\((proved?.text.sha256).map { "\"\($0)\"" } ?? "null")")
        fields.append("\"recorded\":\(day(proved?.state.recorded))")
        return "\(JSON.text(tag.tag)):{\(fields.joined(separator: ","))}"
    }

    private func state(_ period: Period) -> String {
        if period.contains(site.asOf) { return "in force" }
        return period.from.map { $0 > site.asOf } ?? false ? "upcoming" : "earlier"
    }

    private func day(_ day: Day?) -> String { day.map { "\"\($0)\"" } ?? "null" }

    private func url(_ page: PlannedPage) -> String { JSON.text(Address.encoded(page.route.path)) }
}

extension PlannedPage {
    fileprivate func languageTag(_ site: Blueprint) -> String { site.languages[language].tag }
}

extension LedgerComparison.State {
    /// Since when the ledger knows the text.
    fileprivate var recorded: Day? { if case .recorded(let entry) = self { entry.recorded } else { nil } }
}
