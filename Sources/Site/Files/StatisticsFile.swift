import Model

/// `/api/statistics.json`: the figures of the transparency report; docs/api-statistics.md describes it.
struct StatisticsFile {
    static let version = 1
    private let site: Blueprint

    init(_ site: Blueprint) {
        self.site = site
    }

    func file() -> OutputFile {
        let reports = site.reports
        var fields = [
            "\"version\":\(Self.version)", "\"as_of\":\"\(site.asOf)\"",
            "\"figures_up_to\":\(site.figuresUpTo.map { "\"\($0)\"" } ?? "null")",
            "\"privacy_floor\":\(site.settings.privacyFloor)", "\"active_notices\":\(site.board.active.count)",
        ]
        fields.append("\"complaints\":\(reports.families.map(complaints) ?? "null")")
        fields.append("\"carriers\":\(reports.carriers.map(carriers) ?? "null")")
        fields.append("\"response_times\":\(reports.service.map(service) ?? "null")")
        fields.append("\"busy_hours\":\(reports.hours.map(hours) ?? "null")")
        fields.append("\"improvements\":\(site.settings.statistics.contains(.improvements) ? improvements() : "null")")
        return OutputFile(path: "api/statistics.json", text: "{\(fields.joined(separator: ",\n"))}\n")
    }

    private func complaints(_ figures: FamilyFigures) -> String {
        let blocks = figures.firsts.indices.map { place in
            let block = figures.families[0].blocks[place]
            let total = figures.total[place].map { rate($0.value) } ?? "null"
            let families = figures.families.map { "\(JSON.text($0.group.rawValue)):\(rate($0.blocks[place].rate))" }
            return "{\"from\":\"\(block.first)\",\"to\":\"\(block.last.sunday)\",\"all\":\(total),"
                + "\"families\":{\(families.joined(separator: ","))}}"
        }
        return "{\"unit\":\"complaints per 100 orders\",\"blocks\":[\n\(blocks.joined(separator: ",\n"))\n]}"
    }

    private func carriers(_ figures: CarrierFigures) -> String {
        let rows = figures.rows.map { row in
            let split = zip(figures.issues, row.byIssue).map { "\(JSON.text($0)):\(rate($1))" }
            let range = row.all.figure.map { "[\(rate($0.low)),\(rate($0.high))]" } ?? "null"
            return "{\"carrier\":\(JSON.text(row.carrier)),\"all\":\(rate(row.all)),\"range\":\(range),"
                + "\"issues\":\(split.isEmpty ? "null" : "{\(split.joined(separator: ","))}")}"
        }
        return
            "{\"unit\":\"complaints per 100 orders\",\"weeks\":\(CarrierFigures.weeks),\"carriers\":[\n\(rows.joined(separator: ",\n"))\n]}"
    }

    private func service(_ figures: ServiceFigures) -> String {
        let rows = figures.rows.map { row in
            let promise = site.settings.promises.first { $0.channel == row.channel }
            return "{\"channel\":\(JSON.text(row.channel)),"
                + "\"promised_first_response\":\(length(promise?.firstResponse)),"
                + "\"median_first_response_min\":\(range(row.firstResponse)),"
                + "\"p90_first_response_min\":\(range(row.slowFirstResponse)),"
                + "\"within_promise\":\(row.withinPromise.map { JSON.number(($0 * 100).rounded(.down) / 100, decimals: 2) } ?? "null"),"
                + "\"promised_resolution\":\(length(promise?.resolution)),"
                + "\"median_resolution_min\":\(range(row.resolution))}"
        }
        return "{\"from\":\"\(figures.first)\",\"to\":\"\(figures.last.sunday)\",\"channels\":[\n\(rows.joined(separator: ",\n"))\n]}"
    }

    private func hours(_ figures: HourFigures) -> String {
        let rows = figures.cells.map { hour in
            "[\(hour.map { $0.map { JSON.number($0, decimals: 1) } ?? "null" }.joined(separator: ","))]"
        }
        return "{\"from\":\"\(figures.first)\",\"to\":\"\(figures.last.sunday)\",\"time_zone\":\(JSON.text(site.settings.timeZone)),"
            + "\"busiest\":\(figures.busiest),\"quietest\":\(figures.quietest.map(String.init) ?? "null"),"
            + "\"hours\":[\n\(rows.joined(separator: ",\n"))\n]}"
    }

    private func improvements() -> String {
        let rows = site.content.improvements.enumerated().map { number, improvement in
            let effect = site.effect(ofImprovement: number)
            let scope =
                improvement.product.map { "\"sku\":\(JSON.text($0.text))" }
                ?? improvement.carrier.map { "\"carrier\":\(JSON.text($0))" } ?? "\"scope\":\"site\""
            let texts = site.languages.indices.compactMap { language -> String? in
                guard let page = site.table.index(of: .improvement(number), in: language).map({ site.table[$0] }) else { return nil }
                let words = EffectWords(labels: site.labels[language], floor: site.settings.privacyFloor)
                let sentence = improvement.issue == nil ? "null" : JSON.text(words.sentence(effect))
                return "\(JSON.text(site.languages[language].tag)):{\"title\":\(JSON.text(page.title)),\"effect\":\(sentence),"
                    + "\"url\":\(JSON.text(Address.encoded(page.route.path)))}"
            }
            return "{\"name\":\(JSON.text(improvement.name)),\"day\":\"\(improvement.day)\",\(scope),"
                + "\"issue\":\(improvement.issue.map { JSON.text($0) } ?? "null"),"
                + "\"verdict\":\(improvement.issue == nil ? "null" : "\"\(verdict(effect))\""),\"texts\":{\(texts.joined(separator: ","))}}"
        }
        return rows.isEmpty ? "[]" : "[\n\(rows.joined(separator: ",\n"))\n]"
    }

    private func verdict(_ effect: Effect?) -> String {
        switch effect?.verdict {
        case .fewer: "fewer"
        case .more: "more"
        case .noChange: "no_change"
        case .notYetKnown, nil: "not_yet_known"
        }
    }

    private func rate(_ value: Double) -> String { JSON.number(value, decimals: 2) }
    private func rate(_ rate: PublishedRate) -> String { rate.figure.map { self.rate($0.value) } ?? "null" }

    private func range(_ minutes: ClosedRange<Double>?) -> String {
        minutes.map { "[\(JSON.number($0.lowerBound, decimals: 1)),\(JSON.number($0.upperBound, decimals: 1))]" } ?? "null"
    }

    private func length(_ length: Length?) -> String { length.map { "\"\($0.count) \($0.unit.rawValue)\"" } ?? "null" }
}
