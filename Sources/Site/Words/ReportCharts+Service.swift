import Model

extension ReportCharts {
    /// What of each channel's tickets was answered in time; nil where nothing is promised.
    func promises(_ figures: ServiceFigures, name: (String) -> String) -> String? {
        let words = FigureWords(labels: labels, floor: floor)
        let bars = figures.rows.compactMap { row in
            row.withinPromise.map { BarChart.Bar(name: name(row.channel), value: 100 * $0, label: words.share($0), range: nil) }
        }
        guard !bars.isEmpty else { return nil }
        let description = bars.map { labels.text(.figuresNamed, ["name": $0.name, "value": $0.label]) }
            .joined(separator: labels[.figuresSeparator])
        let chart = BarChart(
            id: "promises", title: labels[.statisticsPromises], description: description, unit: labels[.statisticsPromisesUnit], bars: bars,
            end: 100)
        return "<div class=\"figure\">\n<figure>\n\(chart.svg)\n</figure>\n</div>\n"
    }

    /// Promised and measured times of each channel; always open, for it is the chart's own reading.
    func service(_ figures: ServiceFigures, promises: [Promise], name: (String) -> String) -> String {
        let words = FigureWords(labels: labels, floor: floor)
        let nothing = labels[.figuresMissing]
        let rows = figures.rows.map { row in
            let promise = promises.first { $0.channel == row.channel }
            return [
                name(row.channel),
                promise?.firstResponse.map(labels.length) ?? nothing,
                row.firstResponse.map(words.lengths) ?? nothing,
                row.slowFirstResponse.map(words.lengths) ?? nothing,
                row.withinPromise.map(words.share) ?? nothing,
                promise?.resolution.map(labels.length) ?? nothing,
                row.resolution.map(words.lengths) ?? nothing,
            ]
        }
        let head: [Label] = [
            .statisticsChannel, .statisticsPromisedResponse, .statisticsMeasuredResponse, .statisticsSlowResponse, .statisticsWithin,
            .statisticsPromisedResolution, .statisticsMeasuredResolution,
        ]
        let caption = labels.text(.statisticsServiceCaption, ["period": words.period(figures.first, figures.last)])
        return FigureTable(caption: caption, head: head.map { labels[$0] }, rows: rows).html(id: "service")
    }

    /// Every hour of the week against the average hour.
    func hours(_ figures: HourFigures) -> String {
        let days = (1...7).map { labels["date.weekday.\($0)"] }
        let shown = figures.cells.indices.filter { figures.cells[$0].contains { $0 != nil } }
        func label(_ times: Double?) -> String { times.map { FigureWords.fixed($0, decimals: 1) } ?? "·" }
        let chart = HeatChart(
            id: "hours", title: labels[.statisticsHours], description: hoursInWords(figures), columns: days,
            rows: shown.map { hour in
                HeatChart.Row(
                    name: "\(hour):00",
                    cells: figures.cells[hour].map { HeatChart.Cell(level: HourFigures.level($0), label: label($0)) })
            })
        let few = labels.text(.figuresFew, ["floor": String(floor)])
        let rows = shown.map { hour in
            ["\(hour):00"] + figures.cells[hour].map { times in times.map { FigureWords.fixed($0, decimals: 1) } ?? few }
        }
        let table = FigureTable(caption: labels[.statisticsHoursCaption], head: [labels[.statisticsHour]] + days, rows: rows)
        let note = labels.text(.statisticsHoursNote, ["floor": String(floor), "zone": timeZone])
        return ChartFigure(id: chart.id, svg: chart.svg, note: note, table: table, tableLabel: labels[.figuresTable]).html
    }

    /// When to write: the busiest two hours, and the quietest by day where there is a difference worth a word.
    func hoursInWords(_ figures: HourFigures) -> String {
        let words = FigureWords(labels: labels, floor: floor)
        let busiest = words.hours(from: figures.busiest, count: 2)
        guard let quietest = figures.quietest else { return labels.text(.statisticsBusy, ["busy": busiest]) }
        return labels.text(.statisticsBusyAndQuiet, ["busy": busiest, "quiet": words.hours(from: quietest, count: 2)])
    }
}
