import Model

/// Sections about the team's own work: answering, staffing, policies, drafts.
extension SheetWriter {
    var channels: Sheet.Section {
        let title = words("Answers and promises", "回复时效")
        guard !review.channels.isEmpty else {
            return Sheet.Section(
                id: "channels", title: title,
                blocks: [
                    .sentence(
                        words(
                            "No answer times of this week. An export with 'first_response_at' brings them.",
                            "本周没有回复时间。导出的工单含first_response_at一列即可统计。"))
                ])
        }
        let columns: [Sheet.Table.Column] = [
            .text(words("Channel", "渠道")), .number(words("Tickets", "工单")), .number(words("Half within", "半数不超过")),
            .number(words("9 of 10 within", "九成不超过")), .number(words("Promise", "承诺")), .number(words("Kept", "做到")),
            .number(words("8 weeks before", "前8周")), .text(""),
        ]
        let rows = review.channels.map { row in
            [
                words.subject(row.channel), words.number(Double(row.tickets)), row.medianFirstResponse.map(words.minutes) ?? "–",
                row.p90FirstResponse.map(words.minutes) ?? "–", row.promise.map(words.length) ?? words("none", "无"),
                row.within.map { words.percent($0.value) } ?? "–", row.withinBefore.map { words.percent($0.value) } ?? "–",
                row.change == .worse ? words("slower", "变慢") : row.change == .better ? words("faster", "变快") : "",
            ]
        }
        return Sheet.Section(id: "channels", title: title, blocks: [.table(Sheet.Table(columns: columns, rows: rows))])
    }

    var staffing: Sheet.Section? {
        let title = words("Staffing", "排班")
        guard let staffing = review.staffing, staffing.tickets > 0 else { return nil }
        let items = staffing.channels.map { row in
            let name = words.subject(row.channel)
            let hours = words.hours(from: row.busiestHour, count: 3)
            let within = row.within.map { words("; \(words.percent($0)) answered within the promise", "，按承诺回复\(words.percent($0))") } ?? ""
            return Sheet.Item(
                text: words(
                    "\(name): \(hours) brings \(words.percent(row.share)) of its tickets\(within).",
                    "\(name)：\(hours)占全天\(words.percent(row.share))\(within)。"))
        }
        let peaks = staffing.peaks.map { peak in
            let hours = words.hours(from: peak.hour, count: 1)
            let mean = words.estimate(peak.ticketsPerWeek)
            return words("\(words.weekday(peak.weekday)) \(hours) (\(mean) tickets)", "\(words.weekday(peak.weekday))\(hours)（\(mean)条）")
        }
        return Sheet.Section(
            id: "staffing", title: title,
            blocks: [
                .items(items), .sentence(words("Busiest hours of the week: \(words.list(peaks)).", "一周最忙的时段：\(words.list(peaks))。")),
                .remark(words("Over the last \(staffing.knownWeeks) weeks, in the shop's time zone.", "近\(staffing.knownWeeks)周，店铺所在时区。")),
            ])
    }

    var policies: Sheet.Section {
        let due = review.policies
        var items = due.effective.map { version in
            Sheet.Item(
                text: words(
                    "\(words.text(version.title)): a new version takes effect on \(words.date(version.day)).",
                    "《\(words.text(version.title))》新版\(words.date(version.day))生效。"))
        }
        items += due.untranslated.map { version in
            let missing = words.list(version.missing.map(\.tag))
            return Sheet.Item(
                text: words(
                    "\(words.text(version.title)) (\(version.version)) is missing in \(missing).",
                    "《\(words.text(version.title))》（\(version.version)）缺少\(missing)版本。"))
        }
        items += due.old.map { version in
            Sheet.Item(
                text: words(
                    "\(words.text(version.title)): last touched on \(words.date(version.day)). Still right? Then write 'updated: \(review.day)'.",
                    "《\(words.text(version.title))》\(words.date(version.day))后没有更新。仍然准确的话，请写updated: \(review.day)。"))
        }
        var blocks: [Sheet.Block] = items.isEmpty ? [] : [.items(items)]
        let next = due.next.map { version in
            words(
                "Next change: \(words.text(version.title)), on \(words.date(version.day)).",
                "下一次变更：《\(words.text(version.title))》，\(words.date(version.day))。")
        }
        if items.isEmpty {
            let nothing = words("Nothing is due within 14 days.", "14天内没有要处理的。")
            blocks.append(.sentence(words.sentences([nothing, next].compactMap(\.self))))
        } else if let next {
            blocks.append(.sentence(next))
        }
        return Sheet.Section(id: "policies", title: words("Policies", "政策"), blocks: blocks)
    }

    var drafts: Sheet.Section? {
        guard !review.drafts.isEmpty else { return nil }
        let title = words("Drafts", "草稿")
        if showsDrafts {
            let intro = words(
                "Copy, fill in what stands in brackets, then remove 'draft: true'.", "复制后填好方括号里的内容，再去掉draft: true。")
            return Sheet.Section(
                id: "drafts", title: title, blocks: [.sentence(intro)] + review.drafts.map { .file(name: $0.file, text: $0.text) })
        }
        return Sheet.Section(
            id: "drafts", title: title,
            blocks: [
                .sentence(
                    words(
                        "Figures are filled in; 'signpost review --drafts' prints them in full.", "数字已填好；signpost review --drafts显示全文。")),
                .items(review.drafts.map { Sheet.Item(text: $0.file) }),
            ])
    }
}
