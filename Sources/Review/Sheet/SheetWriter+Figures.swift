import Model
import Notices

extension SheetWriter {
    var streaks: Sheet.Section {
        let title = words("Building up", "苗头")
        guard !review.streaks.isEmpty else {
            return Sheet.Section(
                id: "streaks", title: title, blocks: [.sentence(words("Nothing is building up.", "没有正在形成的问题。"))])
        }
        let hasProbability = review.streaks.contains { $0.probability != nil }
        var columns: [Sheet.Table.Column] = [
            .text(words("Not a notice yet", "尚未成为提示")), .number(words("Complaints", "投诉")), .number(words("Usual", "通常")),
            .number(words("Weeks", "周数")),
        ]
        if hasProbability { columns.append(.number(words("Sure", "把握"))) }
        columns.append(.text(""))
        let rows = review.streaks.map { streak in
            let subject = words.subject(streak.subject)
            let issue = words.issue(streak.issue)
            return [
                words("\(subject): \(issue)", "\(subject)：\(issue)"), words.number(Double(streak.tickets)),
                words.number(streak.expected, decimals: 1), String(streak.weeks),
            ] + (hasProbability ? [streak.probability.map(words.percent) ?? "–"] : []) + [streak.isNew ? words("new", "新") : ""]
        }
        return Sheet.Section(id: "streaks", title: title, blocks: [.table(Sheet.Table(columns: columns, rows: rows))])
    }

    var carriers: Sheet.Section {
        let title = words("Carriers", "承运商")
        let rows = review.carriers.rows
        guard let first = rows.first else {
            return Sheet.Section(
                id: "carriers", title: title,
                blocks: [.sentence(words("Orders name no carrier, so there is nothing to compare.", "订单没有写承运商，无法比较。"))])
        }
        let columns: [Sheet.Table.Column] =
            [.text(words("Carrier", "承运商")), .number(words("Orders", "订单"))] + first.rates.map { .number(capital(words.issue($0.issue))) }
        let cells = rows.map { row in
            [words.subject(row.carrier), words.number(row.orders)] + row.rates.map(cell)
        }
        var blocks: [Sheet.Block] = [.table(Sheet.Table(columns: columns, rows: cells))]
        let findings = rows.flatMap { row in row.rates.compactMap { finding(row, $0) } }
        if !findings.isEmpty { blocks.append(.sentence(words.sentences(findings))) }
        blocks.append(
            .remark(
                words(
                    "Complaints per 1,000 of the carrier's orders in 8 weeks, with the 90% interval; up or down: against the 8 weeks before.",
                    "每千单投诉数（近8周，括号内为90%区间）；升、降是与之前8周相比。")))
        return Sheet.Section(id: "carriers", title: title, blocks: blocks)
    }

    private func cell(_ rate: CarrierComparison.Rate) -> String {
        let now = rate.comparison.now
        let verdict = rate.comparison.verdict()
        guard verdict != .tooFew else { return words("too few to tell", "样本太少") }
        func perThousand(_ value: Double) -> String { words.estimate(value * 1000) }
        let numbers = "\(perThousand(now.rate)) (\(perThousand(now.interval.low))–\(perThousand(now.interval.high)))"
        return switch verdict {
        case .worse: numbers + words(" up", " 升")
        case .better: numbers + words(" down", " 降")
        case .same, .tooFew: numbers
        }
    }

    /// A carrier that stands out among the others, beyond chance and by half at least.
    private func finding(_ row: CarrierComparison.Row, _ rate: CarrierComparison.Rate) -> String? {
        guard rate.others.verdict(z: 2.58) == .worse, rate.others.ratio >= 1.5 else { return nil }
        let times = words.estimate(rate.others.ratio)
        return words(
            "\(words.subject(row.carrier)) has \(times) times as many \(words.issue(rate.issue)) as the others.",
            "\(words.subject(row.carrier))的\(words.issue(rate.issue))率是其他承运商的\(times)倍。")
    }

    var products: Sheet.Section {
        let title = words("Products with more complaints than usual", "投诉偏多的商品")
        guard review.products.hasOrders else {
            return Sheet.Section(
                id: "products", title: title,
                blocks: [.sentence(words("Orders by product are not known, so there is nothing to expect.", "没有按商品的订单数据，无法比较。"))])
        }
        guard !review.products.rows.isEmpty else {
            return Sheet.Section(
                id: "products", title: title, blocks: [.sentence(words("No product stands out.", "没有哪个商品特别突出。"))])
        }
        let columns: [Sheet.Table.Column] = [
            .text(words("Product", "商品")), .number(words("Complaints", "投诉")), .number(words("Usual", "通常")),
            .number(words("Excess", "多出")), .number(words("Orders", "订单")), .text(words("Mostly", "主要问题")),
            .text(words("Notice", "提示")),
        ]
        let rows = review.products.rows.map { row in
            [
                words.subject(row.product), words.number(Double(row.complaints)), words.number(row.expected, decimals: 1),
                words.number(row.excess, decimals: 1), words.number(row.orders), words.issue(row.mostly),
                row.hasNotice ? words("up", "有") : "",
            ]
        }
        return Sheet.Section(
            id: "products", title: title,
            blocks: [
                .table(Sheet.Table(columns: columns, rows: rows)),
                .remark(
                    words(
                        "Complaints about the product itself in 4 weeks; usual is what the whole catalogue's rate would bring.",
                        "近4周关于商品本身的投诉；“通常”按全店平均推算。")),
            ])
    }

    var unclassified: Sheet.Section {
        let part = review.unclassified
        let title = words("Not understood", "没归类的工单")
        guard part.ofTickets > 0 else {
            return Sheet.Section(id: "unclassified", title: title, blocks: [.sentence(words("No tickets this week.", "本周没有工单。"))])
        }
        let share = Double(part.tickets) / Double(part.ofTickets)
        var blocks: [Sheet.Block] = [
            .sentence(
                part.tickets == 0
                    ? words("Every ticket has a known issue.", "每条工单都有明确的问题类型。")
                    : words(
                        "\(words.number(Double(part.tickets))) of \(words.number(Double(part.ofTickets))) tickets (\(words.percent(share))) have no known issue.",
                        "\(words.number(Double(part.ofTickets)))条工单中有\(words.number(Double(part.tickets)))条（\(words.percent(share))）没有明确的问题类型。"
                    ))
        ]
        func listed(_ list: [Unclassified.Word]) -> String {
            list.map { words("\($0.word) (\($0.tickets))", "\($0.word)（\($0.tickets)）") }.joined(separator: words(", ", "、"))
        }
        if !part.words.isEmpty {
            blocks.append(
                .sentence(
                    words(
                        "They say: \(listed(part.words)). Words that name a trouble belong into issues.yml.",
                        "常见用语：\(listed(part.words))。能说明问题的，请写进issues.yml。")))
        }
        if !part.unknownCodes.isEmpty {
            blocks.append(
                .sentence(
                    words(
                        "Codes that issues.yml does not know: \(listed(part.unknownCodes)).",
                        "issues.yml没有的代码：\(listed(part.unknownCodes))。")))
        }
        return Sheet.Section(id: "unclassified", title: title, blocks: blocks)
    }

    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
