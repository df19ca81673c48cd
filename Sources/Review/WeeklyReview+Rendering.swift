package import Model

extension WeeklyReview {
    /// For a terminal, 96 places wide, without colours.
    ///
    /// - Parameters:
    ///   - language: Chinese and English have words of their own; nil and others take those of the site's default language, else English.
    ///   - withDrafts: whether the drafts stand in full at the end.
    package func text(in language: Language? = nil, withDrafts: Bool = false) -> String {
        SheetWriter(self, language: language, showsDrafts: withDrafts).sheet.text
    }

    /// A page to print, with the drafts at its end: one file without script that asks nothing of any other host.
    package func html(in language: Language? = nil) -> String {
        SheetWriter(self, language: language, showsDrafts: true).sheet.html
    }
}
