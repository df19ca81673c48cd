import Model

@testable import Reading

/// A shop whose policies are read: two languages, a category, a tier, a channel, a carrier.
let namesOfShop = TermNames(
    categories: ["clothing", "shoes"], tiers: ["circle"], channels: ["chat", "livestream"], carriers: ["meridian"],
    issues: ["late_delivery", "lost_parcel"], currency: "USD")

/// Reads what would stand behind `terms:`; diagnostics without the file's name.
func readTerms(_ yaml: String, names: TermNames = namesOfShop) -> (terms: PolicyTerms?, lines: [String], ids: [String]) {
    let report = Report(file: "returns.md")
    guard let node = YAMLNode.parse(yaml, firstLine: 1, report: report) else { return (nil, report.lines, report.ids) }
    let reader = TermsReader(languages: [Language("en"), Language("zh")], names: names, report: report)
    let terms = PolicyTerms(node, reader: reader)
    return (terms, report.lines, report.ids)
}

extension Report {
    /// `3:5: error: ...`
    var lines: [String] { diagnostics.inOrder.map { String($0.text.dropFirst(file.count + 1)) } }

    var ids: [String] { diagnostics.map(\.id) }
}
