import Model
import Search
import Searches

/// What people looked for, and what the site has no answer to.
extension SheetWriter {
    /// Longer lists are not read; the JSON has the rest.
    private static let mostMissed = 20
    private static let mostFrequent = 10
    private static let mostLines = 5

    var searches: Sheet.Section? {
        guard let demand = review.searches else { return nil }
        let title = words("Searches", "站内搜索")
        guard demand.searches > 0, let first = demand.first, let last = demand.last else {
            let nothing = words("The logs hold no searches of this site.", "日志里没有本站的搜索记录。")
            return Sheet.Section(
                id: "searches", title: title, blocks: [.sentence(words.sentences([nothing, left(demand)].compactMap(\.self)))])
        }
        let all = words(
            "\(words.count(demand.searches, "search", "searches", "次搜索")) from \(words.shortDate(first)) to \(words.date(last)).",
            "\(words.date(first))至\(words.shortDate(last))共\(words.number(Double(demand.searches)))次搜索。")
        let each = demand.languages.map { count in
            words(
                "\(count.language.tag): \(words.number(Double(count.searches))), \(words.number(Double(count.withoutAnswer))) of them without an answer",
                "\(count.language.tag)：\(words.number(Double(count.searches)))次，其中\(words.number(Double(count.withoutAnswer)))次没有解答")
        }
        var blocks: [Sheet.Block] = [
            .sentence(words.sentences([all, words("\(each.joined(separator: "; ")).", "\(each.joined(separator: "；"))。")]))
        ]
        blocks += missed(demand)
        if !demand.most.isEmpty {
            blocks.append(.heading(words("Searched most", "搜得最多")))
            blocks.append(.table(table(demand.most.prefix(Self.mostFrequent))))
        }
        if let left = left(demand) { blocks.append(.remark(left)) }
        return Sheet.Section(id: "searches", title: title, blocks: blocks)
    }

    private func missed(_ demand: SearchDemand) -> [Sheet.Block] {
        var blocks: [Sheet.Block] = [.heading(words("Searched and not found", "搜了没找到"))]
        if demand.missed.isEmpty {
            blocks.append(
                .sentence(
                    demand.hidden == 0
                        ? words("Nothing: every search has an answer.", "没有：每次搜索都有解答。")
                        : words("Nothing that several people searched for.", "没有几位顾客都搜过的内容。")))
        } else {
            blocks.append(.table(table(demand.missed.prefix(Self.mostMissed))))
            blocks.append(
                .sentence(
                    words(
                        "Write an answer (a page in faq/). Or, where a page answers in other words, add a line to content/synonyms.yml with the page's word in place of the dots:",
                        "请补写解答（faq/里加一页）。如果已有页面只是用词不同，就在content/synonyms.yml里加一行，省略号换成页面里的词：")))
            let lines = demand.missed.filter { if case .elsewhere = $0.answer { false } else { true } }.prefix(Self.mostLines)
            blocks.append(.items(lines.map { Sheet.Item(text: words("“\($0.query)”", "“\($0.query)”"), command: $0.synonymLine) }))
        }
        if demand.hidden > 0 {
            let count = words.count(demand.hidden, "more search", "more searches", "次")
            blocks.append(
                .remark(
                    words(
                        "\(count) without an answer \(demand.hidden == 1 ? "is" : "are") not shown: fewer than \(SearchedQuery.leastVisitors) people used these words.",
                        "另有\(count)搜索没有解答，但用这些词的不到\(SearchedQuery.leastVisitors)人，不予显示。")))
        }
        return blocks
    }

    private func table(_ rows: some Collection<SearchDemand.Row>) -> Sheet.Table {
        Sheet.Table(
            columns: [
                .text(words("Search", "搜索词")), .text(words("Language", "语言")), .number(words("Times", "次数")),
                .number(words("First", "最早")), .number(words("Last", "最近")), .text(words("Found", "结果")),
            ],
            rows: rows.map { row in
                [
                    row.query, row.language.tag, words.number(Double(row.times)), words.shortDate(row.first), words.shortDate(row.last),
                    answer(row.answer),
                ]
            })
    }

    private func answer(_ answer: SearchAnswer) -> String {
        switch answer {
        case .found: words("yes", "有")
        case .partly(let missing): words("without \(missing.joined(separator: ", "))", "缺\(missing.joined(separator: "、"))")
        case .elsewhere(let language): words("only in \(language.tag)", "只有\(language.tag)")
        case .nothing: words("nothing", "无")
        case .asksNothing: words("asks nothing", "无实义词")
        }
    }

    /// What the logs hold besides.
    private func left(_ demand: SearchDemand) -> String? {
        var parts: [String] = []
        if demand.withheld > 0 {
            let count = words.number(Double(demand.withheld))
            parts.append(words("\(count) of numbers or addresses alone", "只有号码或邮箱的\(count)次"))
        }
        if demand.byRobots > 0 {
            parts.append(words("\(words.number(Double(demand.byRobots))) by robots", "机器人\(words.number(Double(demand.byRobots)))次"))
        }
        if demand.later > 0 {
            parts.append(words("\(words.number(Double(demand.later))) after the week", "本周之后\(words.number(Double(demand.later)))次"))
        }
        guard !parts.isEmpty else { return nil }
        return words("Not counted: \(words.list(parts)).", "未计入：\(words.list(parts))。")
    }
}

extension SearchDemand.Row {
    /// A line for synonyms.yml, to be finished with a word of the site.
    var synonymLine: String {
        let asked: String = if case .partly(let missing) = answer, let first = missing.first, missing.count == 1 { first } else { query }
        return "- [\(yamlText(asked)), ...]"
    }
}
