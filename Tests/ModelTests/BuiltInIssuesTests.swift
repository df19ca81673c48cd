import Model
import Testing

@Suite("The built-in issues")
struct BuiltInIssuesTests {
    @Test(
        "each group has the issues of the contract",
        arguments: [
            (IssueGroup.logistics, ["damaged_in_transit", "late_delivery", "lost_parcel"]),
            (
                .notAsDescribed,
                [
                    "color_mismatch", "missing_part", "not_as_described", "runs_large", "runs_small", "size_inconsistent", "unit_mixup",
                    "wrong_item",
                ]
            ),
            (.quality, ["defective", "poor_quality"]),
            (.service, ["rude_service", "slow_reply"]),
            (.advertising, ["misleading_ad", "price_dispute"]),
            (.other, ["other", "refund_delay", "return_process"]),
        ])
    func codes(group: IssueGroup, codes: [String]) {
        #expect(IssueCatalogue.builtIn.issues.filter { $0.group == group }.map(\.code) == codes)
    }

    @Test("every issue has a name, a level and words in both languages, and advice unless it is the rest", arguments: ["en", "zh"])
    func texts(tag: String) {
        let language = Language(tag)
        for issue in IssueCatalogue.builtIn.issues {
            #expect(issue.name.byLanguage[language]?.isEmpty == false, "\(issue.code)")
            #expect((issue.words[language] ?? []).count >= 20, "\(issue.code)")
            #expect((1...2).contains(issue.level))
            if issue.code != "other" { #expect(issue.advice?.byLanguage[language]?.isEmpty == false, "\(issue.code)") }
        }
    }

    @Test("no phrase identifies two issues, and none has spaces at its ends")
    func phrases() {
        var owner: [String: String] = [:]
        for issue in IssueCatalogue.builtIn.issues {
            for phrase in issue.words.values.joined() {
                #expect(owner[phrase] == nil || owner[phrase] == issue.code, "'\(phrase)' is in \(owner[phrase] ?? "") and \(issue.code)")
                owner[phrase] = issue.code
                #expect(!phrase.isEmpty && phrase.utf8.first != 0x20 && phrase.utf8.last != 0x20, "'\(phrase)'")
            }
        }
    }
}
