/// What `site.yml` says, converted and checked once.
package struct Settings: Hashable, Sendable {
    package var name: LocalizedText
    /// In the order written; the first is the default.
    package var languages: [Language]
    /// The site's address with a slash at its end; nil when it is not known.
    package var url: String?
    /// An IANA name, `Asia/Shanghai`.
    package var timeZone: String
    /// ISO 4217.
    package var currency: String?
    package var brand: LocalizedText?
    package var description: LocalizedText?
    /// A path below `assets/`.
    package var logo: String?
    package var shopURL: String?
    /// ISO 3166-1 alpha-2.
    package var countries: [String]
    package var channels: [Channel]
    package var promises: [Promise]
    /// nil: the theme's usual entries.
    package var navigation: [NavigationEntry]?
    /// Published counts below it are put into words.
    package var privacyFloor: Int
    package var publish: PublishMode
    package var trustsHTML: Bool
    /// The parts of the transparency report that are shown; without any there is no such page.
    package var statistics: Set<StatisticsPart>
    /// How centimetres are put into inches in size charts.
    package var inches: InchStyle
    /// Where the search box reports what it did not find: a path on the site's host, or an https address; nil: nowhere.
    package var searchLog: String?

    package init(name: LocalizedText, languages: [Language]) {
        self.name = name
        self.languages = languages
        timeZone = "UTC"
        countries = []
        channels = []
        promises = []
        privacyFloor = 5
        publish = .automatic
        trustsHTML = false
        statistics = Set(StatisticsPart.allCases)
        inches = .quarters
    }

    package var defaultLanguage: Language { languages[0] }

    /// Whether new notices appear at once or wait for approval.
    package enum PublishMode: String, Sendable { case automatic, reviewed }

    /// Quarters of an inch as on a tape measure, or a decimal.
    package enum InchStyle: String, CaseIterable, Sendable { case quarters, decimal }
}
