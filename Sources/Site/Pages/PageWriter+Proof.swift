import Model
import Policies

extension PageWriter {
    /// The text of a version as a file, in the language that the page shows it in.
    func proof(_ policy: Policy, _ version: Policy.Version) -> Values? {
        guard let proof = site.proof, let language = article?.language else { return nil }
        let key = PolicyLedger.Key(policy: policy.name, effective: version.effective, language: language)
        guard let (text, state) = proof[key] else { return nil }
        var values = Values()
        values.text("url", url(Route(site.textFile(text))))
        values.text("sha256", text.sha256)
        let recorded: Day? = if case .recorded(let entry) = state { entry.recorded } else { nil }
        values.text("recorded", recorded.map { labels.text(.policyRecorded, ["date": labels.date($0)]) })
        return values
    }
}
