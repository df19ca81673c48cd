import Model
import Policies

extension Blueprint {
    /// Numbers of the policies that the language has: by `order`, then by title.
    func policiesInOrder(_ language: Int) -> [Int] {
        content.policies.indices
            .compactMap { number in table.index(of: .policy(number), in: language).map { (number, table[$0]) } }
            .sorted { a, b in
                let orders = [a.1, b.1].map { $0.article.flatMap { articles[$0].article.order } ?? .max }
                return (orders[0], a.1.title, a.0) < (orders[1], b.1.title, b.0)
            }
            .map(\.0)
    }
}

extension PageWriter {
    func policies() -> (TemplateShape, Values, description: String?) {
        var groups: [(title: String?, language: String?, policies: [Int])] = []
        for policy in site.policyOrder[language] {
            let (title, titleLanguage) = category(ofPolicy: policy)
            if let known = groups.firstIndex(where: { $0.title == title }) {
                groups[known].policies.append(policy)
            } else {
                groups.append((title, titleLanguage, [policy]))
            }
        }
        var values = values
        values.text("title", page.title)
        values.list(
            "groups",
            groups.map { group in
                var values = Values()
                values.text("title", group.title)
                values.text("title_lang", group.language)
                values.list(
                    "policies",
                    group.policies.compactMap { policy in
                        var card = card(.policy(policy))
                        card?.text("since", since(shownVersion(of: policy)))
                        return card
                    })
                return values
            })
        return (.policies, values, nil)
    }

    /// The words that the policy is listed under, and their language where it is not the page's.
    ///
    /// A policy that this language lacks stands beside those that share its category where it is written.
    private func category(ofPolicy policy: Int) -> (title: String?, language: String?) {
        guard let shown = shownVersion(of: policy), let article = site.article(shown.texts, language), let title = article.category else {
            return (nil, nil)
        }
        guard article.language != site.languages[language] else { return (title, nil) }
        for other in site.policyOrder[language] {
            let texts = shownVersion(of: other)?.texts
            if texts?[article.language]?.category == title, let own = texts?[site.languages[language]]?.category { return (own, nil) }
        }
        return (title, article.language.tag)
    }

    private func shownVersion(of policy: Int) -> Policy.Version? {
        let policy = site.content.policies[policy]
        return policy.version(inForceOn: site.asOf) ?? policy.versions.first
    }

    private func since(_ version: Policy.Version?) -> String? {
        version?.effective.map { labels.text($0 > site.asOf ? .policyFrom : .policySince, ["date": labels.date($0)]) }
    }

    private enum State { case inForce, earlier, upcoming }

    private func state(_ version: Policy.Version, of policy: Policy) -> State {
        guard let day = version.effective, day > site.asOf else {
            return policy.version(inForceOn: site.asOf)?.effective == version.effective ? .inForce : .earlier
        }
        return .upcoming
    }

    /// - Parameter number: the version; nil for the page of the policy itself.
    func policy(_ index: Int, version number: Int?) -> (TemplateShape, Values, description: String?) {
        let policy = site.content.policies[index]
        var values = values
        values.text("title", article?.title ?? page.title)
        addLanguages(to: &values)
        values.text("description", article?.description)
        values.html("body", body)
        values.html("contents", contents())
        values.text("updated", updated())
        let version = number.map { policy.versions[$0] } ?? shownVersion(of: index)
        let state = version.map { self.state($0, of: policy) } ?? .inForce
        values.text("since", since(version))
        values.flag("is_earlier", state == .earlier)
        values.flag("is_upcoming", state == .upcoming)
        values.text("status", version.flatMap { status($0, state) })
        let isOwnPage = number == nil || state == .inForce
        values.object("in_force", isOwnPage || policy.version(inForceOn: site.asOf) == nil ? nil : link(.policy(index)))
        values.list("upcoming", state == .inForce ? announced(index, policy) : [])
        values.text("change", version?.change[site.languages[language]])
        values.object("terms", terms(of: version))
        values.object("sheet", sheet(index, version, number))
        values.list("versions", policy.isDated && policy.versions.count > 1 ? versions(index, policy, shown: version) : [])
        values.object("which", whichVersion(index, policy, shown: version))
        let found = site.subjects.questions(
            tags: article?.tags ?? [], issues: article?.issues ?? [], categories: [policy.name], limit: 8)
        values.html("questions", links(found.lazy.map { .question($0) }, limit: 5))
        // What happens now says nothing about the text of another time.
        let isCurrent = number == nil && state == .inForce
        values.html("notices", isCurrent ? notices(site.notices(for: article, places: [policy.name]), isBrief: true) : nil)
        return (.policy, values, article?.description)
    }

    private func status(_ version: Policy.Version, _ state: State) -> String? {
        guard let day = version.effective else { return nil }
        return switch state {
        case .inForce: nil
        case .earlier: labels.text(.policyIsEarlier, ["date": labels.date(day)])
        case .upcoming: labels.text(.policyIsUpcoming, ["date": labels.date(day)])
        }
    }

    private func announced(_ index: Int, _ policy: Policy) -> [Values] {
        policy.versions.indices.compactMap { number in
            guard let day = policy.versions[number].effective, day > site.asOf, let url = url(.policyVersion(index, number)) else {
                return nil
            }
            var values = Values()
            values.text("text", labels.text(.policyAnnounced, ["date": labels.date(day)]))
            values.text("url", url)
            return values
        }
    }

    private func versions(_ index: Int, _ policy: Policy, shown: Policy.Version?) -> [Values] {
        let periods = policy.periods
        return policy.versions.indices.reversed().compactMap { number in
            let version = policy.versions[number]
            guard let target = site.table.index(of: .policyVersion(index, number), in: language), let day = version.effective else {
                return nil
            }
            var values = link(labels.date(day), to: target)
            values.text("applies", applies(periods[number]))
            values.text("change", version.change[site.languages[language]])
            let label: Label =
                switch state(version, of: policy) {
                case .inForce: .policyInForce
                case .earlier: .policyEarlier
                case .upcoming: .policyUpcoming
                }
            values.text("state", labels[label])
            values.flag("is_this", version.effective == shown?.effective)
            return values
        }
    }
}
