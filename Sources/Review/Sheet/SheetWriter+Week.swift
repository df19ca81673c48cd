import Model

extension SheetWriter {
    var week: Sheet.Section {
        let title = words("The week", "本周概况")
        let headline = review.headline
        guard review.hasFigures else {
            return Sheet.Section(
                id: "week", title: title,
                blocks: [.sentence(words("The statistics have no row of this week.", "统计里没有这一周的数据。"))])
        }
        var tiles = [
            tile(
                words("Tickets", "工单"), headline.tickets, decimals: 0, isBetterBelow: nil,
                course: headline.course.map { $0.tickets.map(Double.init) })
        ]
        if let orders = headline.orders {
            tiles.append(tile(words("Orders", "订单"), orders, decimals: 0, isBetterBelow: nil, course: headline.course.map(\.orders)))
        }
        if let rate = headline.complaintsPer100 {
            tiles.append(
                tile(
                    words("Complaints per 100 orders", "每百单投诉"), rate, decimals: 1, isBetterBelow: true,
                    course: headline.course.map(\.complaintsPer100)))
        }
        var blocks: [Sheet.Block] = [
            .tiles(
                Sheet.Tiles(
                    now: words("this week", "本周"), usual: words("usual", "平时"), change: words("change", "变化"),
                    course: words("line: \(headline.course.count) weeks", "折线：近\(headline.course.count)周"), tiles: tiles))
        ]
        let up = headline.movers.filter { Double($0.tickets) > $0.usual }
        let down = headline.movers.filter { Double($0.tickets) < $0.usual }
        if !up.isEmpty { blocks.append(.sentence(words("More than usual: \(movers(up)).", "比平时多：\(movers(up))。"))) }
        if !down.isEmpty { blocks.append(.sentence(words("Fewer than usual: \(movers(down)).", "比平时少：\(movers(down))。"))) }
        if up.isEmpty, down.isEmpty {
            blocks.append(.sentence(words("No kind of complaint stands out.", "各类投诉都和平时差不多。")))
        }
        let usual = words("Usual is the mean of the 8 weeks before.", "“平时”指前8周平均。")
        if headline.orders == nil {
            blocks.append(
                .sentence(
                    words("Orders are not known: 'signpost import orders FILE' brings them.", "还没有订单数据：用signpost import orders FILE导入。")))
            blocks.append(.remark(usual))
        } else {
            let later = words(
                "Complaints are set against the orders of 5 weeks, since they come later.", "投诉晚于下单，因此与近5周的订单相比。")
            blocks.append(.remark(words.sentences([usual, later])))
        }
        return Sheet.Section(id: "week", title: title, blocks: blocks)
    }

    private func tile(
        _ label: String, _ figure: Headline.Figure, decimals: Int, isBetterBelow: Bool?, course: [Double?]
    ) -> Sheet.Tile {
        let change = figure.change
        var isGood: Bool?
        if let change, let isBetterBelow, change.magnitude >= 0.05 { isGood = (change < 0) == isBetterBelow }
        return Sheet.Tile(
            label: label, value: figure.value.map { words.number($0, decimals: decimals) } ?? words("not known", "未知"),
            usual: figure.usual.map { words.number($0, decimals: decimals) } ?? "–", change: change.map(words.change) ?? "–",
            isGood: isGood, course: course)
    }

    private func movers(_ movers: [Headline.Mover]) -> String {
        words.list(
            movers.map { mover in
                words(
                    "\(words.issue(mover.issue)) \(mover.tickets) (usual \(words.estimate(mover.usual)))",
                    "\(words.issue(mover.issue))\(mover.tickets)条（通常\(words.estimate(mover.usual))条）")
            })
    }
}
