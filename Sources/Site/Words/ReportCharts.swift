import Model

/// Charts of the site's figures, each with its table, in the words of one language.
struct ReportCharts: Sendable {
    let labels: Labels
    let floor: Int
    /// As `site.yml` names it.
    let timeZone: String

    private var words: FigureWords { FigureWords(labels: labels, floor: floor) }
    private var fewNote: String { labels.text(.figuresFewNote, ["floor": String(floor)]) }

    /// Complaints by family over time.
    func families(_ figures: FamilyFigures) -> String {
        let series = figures.families.map { family in
            LineChart.Series(name: labels.group(family.group), values: family.blocks.map { $0.rate.figure?.value })
        }
        let chart = LineChart(
            id: "families", title: labels[.statisticsComplaints], description: familiesInWords(figures), unit: labels[.figuresUnit],
            series: series, ticks: words.ticks(figures.firsts))
        let hasTotal = figures.total.contains { $0 != nil }
        var head = [labels[.figuresWeeks]] + figures.families.map { labels.group($0.group) }
        if hasTotal { head.append(labels[.figuresAll]) }
        let rows = figures.firsts.indices.reversed().map { place in
            let block = figures.families[0].blocks[place]
            var row = [words.period(block.first, block.last)] + figures.families.map { words.rate($0.blocks[place].rate) }
            if hasTotal { row.append(figures.total[place].map { words.rate($0.value) } ?? labels[.figuresMissing]) }
            return row
        }
        let table = FigureTable(caption: labels[.statisticsComplaintsCaption], head: head, rows: rows)
        let hasGaps = figures.families.contains { $0.blocks.contains { $0.rate == .few } }
        return figure(chart.id, chart.svg, note: hasGaps ? fewNote : nil, table)
    }

    /// Each family's latest and first figure, for those who do not see the lines.
    private func familiesInWords(_ figures: FamilyFigures) -> String {
        let parts = figures.families.compactMap { family -> String? in
            let known = family.blocks.compactMap { $0.rate.figure?.value }
            guard let first = known.first, let last = known.last else { return nil }
            return labels.text(
                .figuresFromTo, ["name": labels.group(family.group), "from": words.rate(first), "to": words.rate(last)])
        }
        return parts.joined(separator: labels[.figuresSeparator])
    }

    /// Complaints before and after something was done.
    func around(_ blocks: BlocksAround, id: String, title: String, events: [(day: Day, name: String)]) -> String {
        let all = blocks.before + blocks.after
        let ticks = words.ticks(all.map(\.first))
        let columns = all.enumerated().map { place, block -> ColumnChart.Column in
            let value: ColumnChart.Column.Value =
                switch block.rate {
                case .missing: .missing
                case .few: .few
                case .figure(let figure): .figure(figure.value, low: figure.low, high: figure.high)
                }
            return ColumnChart.Column(value: value, isAfter: place >= blocks.before.count, tick: ticks[place])
        }
        let start = all[0].first.monday
        let marks = events.map { event in
            let weeks = Double(event.day.number - start.number) / 7
            let name = labels.text(.figuresEvent, ["date": labels.date(event.day), "name": event.name])
            return ColumnChart.Event(place: weeks / Double(ComplaintBlock.length), name: name)
        }
        let chart = ColumnChart(
            id: id, title: title, description: aroundInWords(blocks), unit: labels[.figuresUnit],
            fewLabel: labels.text(.figuresFewShort, ["floor": String(floor)]), columns: columns, events: marks)
        let rows = all.enumerated().map { place, block in
            [
                words.period(block.first, block.last), labels[place < blocks.before.count ? .figuresBefore : .figuresAfter],
                words.rateWithRange(block.rate),
            ]
        }
        let table = FigureTable(caption: title, head: [labels[.figuresWeeks], labels[.figuresWhen], labels[.figuresUnit]], rows: rows)
        let note =
            labels[.figuresAroundNote] + (all.contains { $0.rate == .few } ? labels.text(.figuresAroundFew, ["floor": String(floor)]) : "")
        return figure(id, chart.svg, note: note, table)
    }

    private func aroundInWords(_ blocks: BlocksAround) -> String {
        func list(_ part: [ComplaintBlock]) -> String { part.map { words.rate($0.rate) }.joined(separator: labels[.joiner]) }
        return labels.text(.figuresAroundDescription, ["before": list(blocks.before), "after": list(blocks.after)])
    }

    /// Carriers beside each other.
    func carriers(_ figures: CarrierFigures, name: (String) -> String, issue: (String) -> String) -> String {
        let title = labels[.statisticsCarriers]
        let bars = figures.rows.map { row -> BarChart.Bar in
            let figure = row.all.figure
            return BarChart.Bar(
                name: name(row.carrier), value: figure?.value, label: words.rate(row.all), range: figure.map { $0.low...$0.high })
        }
        let description = bars.map { labels.text(.figuresNamed, ["name": $0.name, "value": $0.label]) }
            .joined(separator: labels[.figuresSeparator])
        let chart = BarChart(id: "carriers", title: title, description: description, unit: labels[.figuresUnit], bars: bars)
        let rows = figures.rows.map { row in
            let split = row.byIssue.isEmpty ? figures.issues.map { _ in labels[.figuresMissing] } : row.byIssue.map { words.rate($0) }
            return [name(row.carrier), words.rateWithRange(row.all)] + split
        }
        let head = [labels[.statisticsCarrier], labels[.figuresAll]] + figures.issues.map(issue)
        let table = FigureTable(caption: labels[.statisticsCarriersCaption], head: head, rows: rows)
        return figure(chart.id, chart.svg, note: labels[.statisticsCarriersNote], table)
    }

    private func figure(_ id: String, _ svg: String, note: String?, _ table: FigureTable) -> String {
        ChartFigure(id: id, svg: svg, note: note, table: table, tableLabel: labels[.figuresTable]).html
    }
}

extension Labels {
    /// The family's name.
    func group(_ group: IssueGroup) -> String { self["group.\(group.rawValue)"] }
}
