import Model
import Policies

/// "Which version applies to my order?": the form that `assets/which-version.js` answers from, and the same in the list of versions.
extension PageWriter {
    /// nil for a policy with one version.
    ///
    /// - Parameter shown: the version on this page.
    func whichVersion(_ index: Int, _ policy: Policy, shown: Policy.Version?) -> Values? {
        guard policy.isDated, policy.versions.count > 1 else { return nil }
        let versions = zip(policy.versions.indices, policy.periods).compactMap { number, period -> String? in
            guard let target = site.table.index(of: .policyVersion(index, number), in: language), let from = period.from else { return nil }
            var fields = ["\"from\":\"\(from)\"", "\"name\":\(JSON.text(labels.date(from)))", "\"url\":\(JSON.text(url(target)))"]
            if let other = languageName(of: target) { fields.append("\"language\":\(JSON.text(other))") }
            if policy.versions[number].effective == shown?.effective { fields.append("\"here\":true") }
            return "{\(fields.joined(separator: ","))}"
        }
        guard let first = policy.versions.first?.effective else { return nil }
        var values = Values()
        values.text("versions", "[\(versions.joined(separator: ","))]")
        values.text("first", labels.date(first))
        values.text("months", (1...12).map { labels["date.month.\($0)"] }.joined(separator: "|"))
        return values
    }

    /// "Applies to orders from ... to ...".
    func applies(_ period: Period) -> String {
        guard let from = period.from else { return period.to.map { labels.text(.policyAppliesUntil, ["to": labels.date($0)]) } ?? "" }
        guard let to = period.to else { return labels.text(.policyAppliesFrom, ["from": labels.date(from)]) }
        return labels.text(.policyAppliesBetween, ["from": labels.date(from), "to": labels.date(to)])
    }
}
