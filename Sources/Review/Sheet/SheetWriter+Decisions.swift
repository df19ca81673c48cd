import Model
import Searches

extension SheetWriter {
    /// Longer lists are not decided in ten minutes; the rest stands in its section.
    private static let most = 8

    var decisions: Sheet.Section {
        let title = words("To decide", "本周要定的事")
        guard !review.decisions.isEmpty else {
            return Sheet.Section(
                id: "decide", title: title, blocks: [.sentence(words("Nothing to decide this week.", "本周没有需要决定的事。"))])
        }
        var blocks: [Sheet.Block] = [.tasks(review.decisions.prefix(Self.most).map { Sheet.Item(text: sentence($0)) })]
        let rest = review.decisions.count - Self.most
        if rest > 0 { blocks.append(.sentence(words("And \(rest) more, below.", "另有\(rest)件，见下文。"))) }
        return Sheet.Section(id: "decide", title: title, blocks: blocks)
    }

    private func sentence(_ decision: Decision) -> String {
        switch decision {
        case .approve(let entries):
            return entries.count == 1
                ? words("\(words.title(entries[0])) waits for your yes or no.", "“\(words.title(entries[0]))”等待审核。")
                : words("\(entries.count) new notices wait for your yes or no.", "\(entries.count)条新提示等待审核。")
        case .lookInto(let entry):
            return words("New: \(words.title(entry)). Find the cause.", "新出现：\(words.title(entry))。请查明原因。")
        case .actOn(let entry):
            return words("Getting worse: \(words.title(entry)). What is being done?", "还在加重：\(words.title(entry))。处理得怎么样了？")
        case .sayWhetherFixed(let entry):
            return words(
                "\(words.title(entry)): complaints fell. Is it fixed, or do buyers follow the advice?",
                "\(words.title(entry))：投诉少了。是问题解决了，还是顾客照着提示买？")
        case .talkToCarrier(let row, let rate):
            return talk(row, rate)
        case .keepPromise(let channel):
            return keep(channel)
        case .extendMute(let mute):
            return words(
                "\(words.title(mute.entry)) is muted until \(words.shortDate(mute.until)). Shall it come back?",
                "“\(words.title(mute.entry))”暂停显示到\(words.shortDate(mute.until))，之后要恢复吗？")
        case .announce(let version):
            return words(
                "\(words.text(version.title)): a new version takes effect on \(words.shortDate(version.day)). Is everybody prepared?",
                "《\(words.text(version.title))》新版\(words.shortDate(version.day))生效，都准备好了吗？")
        case .translate(let version):
            return words(
                "\(words.text(version.title)) is not translated (\(words.list(version.missing.map(\.tag)))).",
                "《\(words.text(version.title))》缺少译文（\(words.list(version.missing.map(\.tag)))）。")
        case .answerSearches(let rows):
            let quoted = words.list(
                rows.map {
                    words("“\($0.query)” (\(words.number(Double($0.times))) times)", "“\($0.query)”（\(words.number(Double($0.times)))次）")
                })
            return words("Searched and not found: \(quoted). Write an answer, or a synonym; see below.", "搜了没找到：\(quoted)。请补写解答或同义词，见下文。")
        case .tellWhatChanged(let entry):
            return words(
                "Over: \(words.title(entry)). Write what was done; a draft is below.", "已恢复：\(words.title(entry))。请补写做了哪些改进，草稿见文末。")
        }
    }

    private func talk(_ row: CarrierComparison.Row, _ rate: CarrierComparison.Rate) -> String {
        let (now, before) = (rate.comparison.now.rate * 1000, rate.comparison.before.rate * 1000)
        return words(
            "\(words.subject(row.carrier)): \(words.issue(rate.issue)) went up to \(words.estimate(now)) per 1,000 orders, from \(words.estimate(before)). Ask why.",
            "\(words.subject(row.carrier))：\(words.issue(rate.issue))升到每千单\(words.estimate(now))条，之前\(words.estimate(before))条。请找承运商了解原因。")
    }

    private func keep(_ channel: ChannelService) -> String {
        let name = words.subject(channel.channel)
        let within = words.percent(channel.within?.value ?? 0)
        let promise = channel.promise.map(words.length) ?? ""
        guard let before = channel.withinBefore, channel.change == .worse else {
            return words("\(name): only \(within) answered within \(promise).", "\(name)：只有\(within)在\(promise)内回复。")
        }
        return words(
            "\(name): \(within) answered within \(promise), usually \(words.percent(before.value)).",
            "\(name)：\(within)在\(promise)内回复，平时\(words.percent(before.value))。")
    }
}
