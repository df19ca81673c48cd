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
    }

    package var defaultLanguage: Language { languages[0] }

    /// Whether new notices appear at once or wait for approval.
    package enum PublishMode: String, Sendable { case automatic, reviewed }
}

/// A way to reach the shop.
package struct Channel: Hashable, Sendable {
    package var id: String
    package var name: LocalizedText
    /// A web address, an e-mail address or a phone number, as written.
    package var address: String?
    package var hours: LocalizedText?
    package var bestFor: LocalizedText?

    package init(id: String, name: LocalizedText, address: String? = nil, hours: LocalizedText? = nil, bestFor: LocalizedText? = nil) {
        self.id = id
        self.name = name
        self.address = address
        self.hours = hours
        self.bestFor = bestFor
    }
}

/// The time that the shop promises on one channel.
package struct Promise: Hashable, Sendable {
    package var channel: String
    package var firstResponse: Length?
    package var resolution: Length?

    package init(channel: String, firstResponse: Length?, resolution: Length?) {
        self.channel = channel
        self.firstResponse = firstResponse
        self.resolution = resolution
    }
}

/// A span of time as a person writes it: `5 minutes`, `3 business days`.
package struct Length: Hashable, Sendable {
    package enum Unit: String, Sendable, CaseIterable {
        case minute, hour, day, week, month, year
        case businessDay = "business day"
    }

    package var count: Int
    package var unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }
}

/// One entry of the main navigation.
package struct NavigationEntry: Hashable, Sendable {
    package var title: LocalizedText
    /// A site address (`/policies/`), a path from the content folder, or an address elsewhere.
    package var link: String
    package var line: Int

    package init(title: LocalizedText, link: String, line: Int) {
        self.title = title
        self.link = link
        self.line = line
    }
}
