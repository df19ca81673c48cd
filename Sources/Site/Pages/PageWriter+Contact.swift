import Model

extension PageWriter {
    func contact() -> (TemplateShape, Values, description: String?) {
        let service = site.content.statistics.service
        let last = MeasuredTimes.lastWeek(of: service, asOf: site.asOf)
        var isMeasured = false
        let channels = zip(site.settings.channels, site.channelValues[language]).map { channel, shown in
            guard let last,
                let times = MeasuredTimes(service, channel: channel.id, last: last, floor: site.settings.privacyFloor)
            else { return shown }
            isMeasured = true
            var shown = shown
            shown.text("measured_response", response(times))
            shown.text("measured_resolution", times.medianResolution.map { labels.text(.contactUsually, ["time": time($0)]) })
            return shown
        }
        var values = values
        values.text("title", page.title)
        values.text("body_lang", foreign(article?.language))
        values.html("body", body)
        values.list("channels", channels)
        values.flag("has_promises", !site.settings.promises.isEmpty)
        values.html("notices", notices(site.board.ofChannels))
        values.text("measured", isMeasured ? last.map(source) : nil)
        return (.contact, values, article?.description)
    }

    /// Where the times come from.
    private func source(_ last: Week) -> String {
        labels.text(
            .contactMeasured,
            [
                "weeks": labels.counted(.weeks, MeasuredTimes.weeks),
                "figures": labels.text(.noticeFigures, ["from": labels.date(last.monday), "date": labels.date(last.sunday)]),
            ])
    }

    private func response(_ times: MeasuredTimes) -> String? {
        guard let median = times.medianFirstResponse.map(time) else { return nil }
        guard let nearlyAll = times.p90FirstResponse.map(time) else { return labels.text(.contactUsually, ["time": median]) }
        return median == nearlyAll
            ? labels.text(.contactNearlyAll, ["time": nearlyAll])
            : labels.text(.contactUsuallyAndNearlyAll, ["time": median, "nearly_all": nearlyAll])
    }

    private func time(_ minutes: Double) -> String { labels.length(MeasuredTimes.length(minutes: minutes)) }
}
