import Hashing
import Model

extension ContentAssembly {
    /// The text that others translate: in the default language, else in the first one that has it.
    func original(of pages: [PageFile]) -> PageFile? {
        settings.languages.lazy.compactMap { language in pages.first { $0.language == language && $0.article != nil } }.first
    }

    /// Marks translations whose original has changed since they were accepted, and tells of them.
    mutating func markStaleTranslations() throws(MachineFailure) {
        var hasher = try SHA256Hasher()
        for (key, pages) in pages where pages.contains(where: { $0.keys.sourceHash != nil }) {
            guard let original = original(of: pages), let hash = SourceText(of: original)?.hash(&hasher) else { continue }
            for (number, page) in pages.enumerated() {
                guard let written = page.keys.sourceHash else { continue }
                if page.language == original.language {
                    warn(
                        page, "translation.original", written.place,
                        "this is the text that others translate; remove 'source_hash', which belongs into the translations")
                } else if written.value != hash {
                    self.pages[key]?[number].article?.isStale = true
                    warn(page, "translation.stale", written.place, Self.stale(page, original))
                }
            }
        }
    }

    private static func stale(_ page: PageFile, _ original: PageFile) -> String {
        "'\(original.file)' has changed since this translation was made; bring it up to date, then run "
            + "'signpost check --accept-translations \(page.file)'"
    }
}
