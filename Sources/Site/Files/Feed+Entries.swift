import Model
import Policies

extension Feed {
    /// An entry for each version that customers need to hear of: from the day it was announced, and news again on the day it
    /// takes effect.
    func policyEntries(_ number: Int) -> [Entry] {
        let policy = site.content.policies[number]
        return policy.versions.indices.compactMap { place in
            let version = policy.versions[place]
            let kind: PageKind = policy.isDated ? .policyVersion(number, place) : .policy(number)
            guard policy.isMajor(place), let effective = version.effective, let article = version.texts[site.languages[language]],
                let page = site.table.own(kind, in: language)
            else { return nil }
            // An upcoming version that nobody says was announced is known from the day that its text carries.
            let announced = version.announced ?? article.updated.flatMap { $0 < effective ? $0 : nil }
            guard let published = announced ?? (effective <= site.asOf ? effective : nil), published <= site.asOf else { return nil }
            let planned = site.table[page]
            let address = absolute(planned.route)
            let labels = site.labels[language]
            let isCompared = policy.isDated && place > 0 && policy.versions[place - 1].texts[site.languages[language]] != nil
            return Entry(
                id: address, title: planned.title, address: address, published: published,
                updated: effective <= site.asOf ? max(published, effective) : published,
                summary: labels.text(effective <= site.asOf ? .policySince : .policyFrom, ["date": labels.date(effective)]),
                content: version.change[site.languages[language]] ?? article.description,
                related: isCompared ? address + "#_differences" : nil)
        }
    }

    func improvements() -> [Entry] {
        site.content.improvements.enumerated().compactMap { number, improvement in
            guard improvement.day <= site.asOf, let page = site.table.own(.improvement(number), in: language) else { return nil }
            let planned = site.table[page]
            let address = absolute(planned.route)
            return Entry(
                id: address, title: planned.title, address: address, updated: improvement.day,
                summary: planned.article.flatMap { site.articles[$0].article.description } ?? "")
        }
    }

    func notices() -> [Entry] {
        let words = site.words(language)
        return site.board.notices.enumerated().compactMap { number, notice in
            guard let page = site.table.own(.notice(number), in: language) else { return nil }
            let parts = [words.level(notice), words.since(notice), words.currentAdvice(notice)]
            let address = absolute(site.table[page].route)
            return Entry(
                id: address, title: site.table[page].title, address: address, updated: notice.to ?? notice.from,
                summary: parts.compactMap(\.self).joined(separator: " · "))
        }
    }
}
