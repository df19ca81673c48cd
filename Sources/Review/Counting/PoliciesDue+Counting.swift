import Model

extension PoliciesDue {
    /// - Parameter day: the day of the review.
    init(_ content: Content, on day: Day) {
        let soon = day.advanced(by: 14)
        let yearAgo = day.advanced(by: -365)
        var upcoming: [Version] = []
        for policy in content.policies {
            let inForce = policy.version(inForceOn: day)
            for version in policy.versions {
                let isUpcoming = version.effective.map { $0 > day } ?? false
                // What takes effect today is news for this week's readers, too.
                if let effective = version.effective, effective >= day { upcoming.append(version.entry(policy.name, day: effective)) }
                let isInForce = inForce?.effective == version.effective && !isUpcoming
                guard isInForce || isUpcoming else { continue }
                let missing = content.settings.languages.filter { version.texts[$0] == nil }
                if !missing.isEmpty {
                    let name = version.effective.map { "\(policy.name)/\($0)" } ?? policy.name
                    untranslated.append(Untranslated(version: name, title: version.title, missing: missing))
                }
                let dates = version.texts.articles.compactMap(\.updated) + [version.effective].compactMap(\.self)
                if isInForce, let last = dates.max(), last < yearAgo { old.append(version.entry(policy.name, day: last)) }
            }
        }
        upcoming.sort { ($0.day, $0.policy) < ($1.day, $1.policy) }
        effective = upcoming.filter { $0.day <= soon }
        next = upcoming.first { $0.day > soon }
        old.sort { ($0.day, $0.policy) < ($1.day, $1.policy) }
    }
}

extension Policy.Version {
    var title: LocalizedText { texts.title }

    func entry(_ policy: String, day: Day) -> PoliciesDue.Version { PoliciesDue.Version(policy: policy, title: title, day: day) }
}

extension Translations {
    /// The title in every language that there is.
    var title: LocalizedText { LocalizedText(byLanguage.mapValues(\.title)) }
}
