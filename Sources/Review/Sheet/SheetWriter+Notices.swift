import Model

extension SheetWriter {
    var notices: Sheet.Section {
        let news = review.notices
        var blocks: [Sheet.Block] = []
        if news.new.isEmpty {
            blocks.append(.sentence(words("Nothing new this week.", "本周没有新提示。")))
        } else {
            blocks += [.heading(words("New this week", "本周新增")), .items(news.new.map { item($0) })]
        }
        if !news.waiting.isEmpty {
            blocks.append(.heading(words("Waiting for approval", "等待审核")))
            blocks.append(.items(news.waiting.map { item($0, command: approval($0.id)) }))
        }
        if !news.kept.isEmpty {
            blocks.append(
                .heading(
                    words(
                        "Complaints fell: is it fixed? If so, add to notices/overrides.yml with the right day",
                        "投诉少了：解决了吗？解决了就写进notices/overrides.yml，日期按实际填")))
            blocks.append(.items(news.kept.map { item($0, command: fixed($0.id)) }))
        }
        if !news.worse.isEmpty { blocks += [.heading(words("Worse", "加重")), .items(news.worse.map { item($0) })] }
        if !news.better.isEmpty { blocks += [.heading(words("Better", "好转")), .items(news.better.map { item($0) })] }
        if !news.retired.isEmpty { blocks += [.heading(words("Over", "已恢复")), .items(news.retired.map(retired))] }
        if !news.mutesEnding.isEmpty {
            blocks += [.heading(words("Muted, but not for much longer", "暂停显示即将到期")), .items(news.mutesEnding.map(mute))]
        }
        if !news.ending.isEmpty {
            blocks.append(.heading(words("Written by you and ending soon", "自写的提示即将结束")))
            blocks.append(
                .items(
                    news.ending.map { entry in
                        let day = entry.to.map(words.shortDate) ?? ""
                        return Sheet.Item(text: words.title(entry), detail: words("Ends on \(day).", "\(day)结束。"))
                    }))
        }
        if !news.steady.isEmpty {
            let titles = news.steady.map { "\(words.title($0))" }.joined(separator: words("; ", "；"))
            blocks.append(.sentence(words("Up as before: \(titles).", "继续显示：\(titles)。")))
        }
        return Sheet.Section(id: "notices", title: words("Notices", "提示"), blocks: blocks)
    }

    private func item(_ entry: NoticeNews.Entry, command: String? = nil) -> Sheet.Item {
        var details: [String] = []
        if let change = entry.change, change.verdict == .worse || change.verdict == .better, entry.from < review.day {
            details.append(self.change(change))
        } else if let figures = entry.figures {
            details.append(self.figures(figures))
        }
        if entry.from < review.day { details.append(words("up since \(words.date(entry.from))", "\(words.date(entry.from))起显示")) }
        return Sheet.Item(
            text: words.title(entry),
            detail: details.isEmpty ? nil : capitalised(details.joined(separator: words("; ", "；"))) + words(".", "。"),
            command: command)
    }

    private func retired(_ entry: NoticeNews.Entry) -> Sheet.Item {
        let weeks = max(1, (review.day.number - entry.from.number) / 7)
        let shown = words(
            "Was up for \(words.count(weeks, "week", "weeks", "周")).", "共显示\(weeks)周。")
        let answer =
            entry.improvement.map { words("Answered by: \(words.text($0)).", "对应改进：\(words.text($0))。") }
            ?? (entry.figures == nil ? nil : words("Nobody has written yet what was done.", "还没有写做了什么改进。"))
        return Sheet.Item(text: words.title(entry), detail: words.sentences([shown, answer].compactMap(\.self)))
    }

    private func mute(_ mute: NoticeNews.Mute) -> Sheet.Item {
        let reason = mute.reason.isEmpty ? "" : words(" Reason: \(mute.reason)", "原因：\(mute.reason)")
        return Sheet.Item(
            text: words.title(mute.entry),
            detail: words("Muted until \(words.date(mute.until)).", "暂停显示到\(words.date(mute.until))。") + reason
        )
    }

    /// What to write into `notices/overrides.yml` when the trouble is gone.
    private func fixed(_ id: String) -> String { "- { fixed: \(yamlText(id)), on: \(review.day) }" }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
