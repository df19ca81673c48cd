import Model

extension PageWriter {
    /// The transparency report.
    func statistics() -> (TemplateShape, Values, description: String?) {
        let reports = site.reports
        var values = values
        values.text("title", page.title)
        values.text("as_of", site.words(language).figures())
        values.html("notices", links(site.board.active.lazy.map { .notice($0) }, limit: 8))
        values.object("complaints", reports.families.map(complaints))
        values.object("better", better())
        values.object("service", reports.service.map(service))
        values.object(
            "hours",
            reports.hours.map { figures in
                var values = Values()
                values.text("advice", charts.hoursInWords(figures))
                values.html("chart", charts.hours(figures))
                return values
            })
        values.object(
            "carriers",
            reports.carriers.map { figures in
                let chart = charts.carriers(
                    figures, name: { site.subject(of: .carrier($0), language) }, issue: { site.words(language).issue(code: $0) })
                var values = Values()
                values.html("chart", chart)
                return values
            })
        values.text("json", url(Route("api/statistics.json")))
        return (.statistics, values, labels[.statisticsDescription])
    }

    private func complaints(_ figures: FamilyFigures) -> Values {
        let words = FigureWords(labels: labels, floor: site.settings.privacyFloor)
        let latest = figures.total.last.flatMap(\.self)
        var values = Values()
        values.text("latest", latest.map { labels.text(.statisticsLatest, ["value": words.rate($0.value)]) })
        values.html("chart", charts.families(figures))
        return values
    }

    private func service(_ figures: ServiceFigures) -> Values {
        func name(_ channel: String) -> String { site.subject(of: .channel(channel), language) }
        var values = Values()
        values.html("chart", charts.promises(figures, name: name))
        values.html("table", charts.service(figures, promises: site.settings.promises, name: name))
        return values
    }

    /// Effects that are known, the largest first.
    private func better() -> Values? {
        guard site.settings.statistics.contains(.improvements) else { return nil }
        let words = EffectWords(labels: labels, floor: site.settings.privacyFloor)
        let entries = site.bestEffects().compactMap { kind, effect -> Values? in
            var values = link(kind)
            values?.text("effect", words.sentence(effect))
            return values
        }
        let improvements = site.content.improvements.indices.filter { site.content.improvements[$0].issue != nil }
        guard !entries.isEmpty || !improvements.isEmpty else { return nil }
        let verdicts = improvements.map { site.effect(ofImprovement: $0)?.verdict ?? .notYetKnown }
        var values = Values()
        values.text(
            "tally",
            improvements.isEmpty
                ? nil
                : labels.text(
                    .statisticsTally,
                    [
                        "count": String(verdicts.count), "helped": String(verdicts.filter { $0 == .fewer }.count),
                        "failed": String(verdicts.filter { $0 == .noChange || $0 == .more }.count),
                        "open": String(verdicts.filter { $0 == .notYetKnown }.count),
                    ]))
        values.list("entries", entries)
        return values
    }
}

extension Blueprint {
    /// Improvements, and retired notices that none answers, after which complaints fell, the largest fall first.
    func bestEffects(limit: Int = 6) -> [(kind: PageKind, effect: Effect)] {
        var found: [(kind: PageKind, effect: Effect, key: String)] = []
        for (number, improvement) in content.improvements.enumerated() {
            if let effect = effect(ofImprovement: number) { found.append((.improvement(number), effect, improvement.name)) }
        }
        for number in board.retired where board.notices[number].improvement == nil {
            let notice = board.notices[number]
            if let effect = notice.effect { found.append((.notice(number), effect, notice.id)) }
        }
        let fallen = found.filter { $0.effect.verdict == .fewer }
        return fallen.sorted { ($0.effect.ratio?.value ?? 1, $0.key) < ($1.effect.ratio?.value ?? 1, $1.key) }
            .prefix(limit).map { ($0.kind, $0.effect) }
    }
}
