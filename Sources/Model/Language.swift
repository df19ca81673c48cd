/// A language of the site, as the BCP 47 tag that `site.yml` writes (`en`, `zh`, `zh-Hant`).
package struct Language: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let tag: String

    package init(_ tag: String) {
        self.tag = tag
    }

    /// Whether it is written in Chinese characters, which decides typography, dates and how search cuts words.
    package var isChinese: Bool { tag == "zh" || tag.hasPrefix("zh-") }

    package static func < (a: Language, b: Language) -> Bool { a.tag < b.tag }
    package var description: String { tag }
}
