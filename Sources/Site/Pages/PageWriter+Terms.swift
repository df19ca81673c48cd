import Model

extension PageWriter {
    /// A version's terms at a glance; nil where the author wrote none.
    func terms(of version: Policy.Version?) -> Values? {
        guard let terms = version?.terms else { return nil }
        let words = site.termWords(language)
        let facts = TermFacts.facts(of: terms, in: words)
        guard !facts.isEmpty else { return nil }
        let tiles = TermTiles.tiles(of: terms, in: words)
        var values = Values()
        values.list(
            "tiles",
            tiles.map { tile in
                var values = Values()
                values.text("value", tile.value)
                values.text("caption", tile.caption)
                return values
            })
        let said = Set(tiles.compactMap(\.fact))
        values.list("groups", groups(facts.filter { !$0.isInTable && !said.contains($0.id) }))
        values.object("shipping", ShippingTable(terms, words).map(shippingTable))
        values.object("compensation", terms.compensation.isEmpty ? nil : compensationTable(terms.compensation, words))
        return values
    }

    /// What a printed page says of itself: which version it is, and the address that this version keeps for good.
    func sheet(_ policy: Int, _ version: Policy.Version?, _ number: Int?) -> Values {
        let own = number ?? site.content.policies[policy].versions.firstIndex { $0.effective == version?.effective }
        let target = own.flatMap { site.table.index(of: .policyVersion(policy, $0), in: language) } ?? self.number
        var values = Values()
        values.text("version", version?.effective.map { labels.text(.policySheet, ["date": labels.date($0)]) } ?? updated())
        values.text("address", (site.baseURL ?? "/") + site.table[target].route.path)
        return values
    }

    private func groups(_ facts: [TermFact]) -> [Values] {
        TermFact.Group.allCases.compactMap { group in
            let facts = facts.filter { $0.group == group }
            guard !facts.isEmpty else { return nil }
            var values = Values()
            values.text("name", group.rawValue)
            values.text("title", labels["terms.group.\(group.rawValue)"])
            values.flag("is_steps", group == .steps)
            func list(_ name: String, _ facts: [TermFact]) {
                values.list(
                    name,
                    facts.map { fact in
                        var values = Values()
                        values.text("label", fact.label)
                        values.text("value", fact.value)
                        return values
                    })
            }
            list("facts", facts.filter { !$0.isSentence })
            list("sentences", facts.filter(\.isSentence))
            return values
        }
    }

    private func shippingTable(_ table: ShippingTable) -> Values {
        var values = Values()
        values.text("start", table.start)
        values.text("remote", table.remote)
        values.flag("has_times", table.rows.contains { $0.time != nil })
        values.flag("has_carriers", table.rows.contains { $0.carrier != nil })
        values.flag("has_fees", table.rows.contains { $0.fee != nil })
        values.flag("has_duties", table.rows.contains { $0.duties != nil })
        values.list(
            "rows",
            table.rows.map { row in
                var values = Values()
                values.text("place", row.place)
                values.text("time", row.time)
                values.text("carrier", row.carrier)
                values.text("fee", row.fee)
                values.text("duties", row.duties)
                return values
            })
        return values
    }

    private func compensationTable(_ remedies: [Remedy], _ words: TermWords) -> Values {
        let table = CompensationTable(remedies, words, taken: article?.body.headings.map(\.anchor) ?? [])
        var values = Values()
        values.flag("has_needs", table.rows.contains { $0.report != nil || !$0.evidence.isEmpty })
        values.flag("has_steps", table.rows.contains { !$0.steps.isEmpty })
        values.flag("has_freight", table.rows.contains { $0.freight != nil })
        values.list(
            "rows",
            table.rows.map { row in
                var values = Values()
                values.text("anchor", row.anchors.first)
                values.list("anchors", row.anchors.dropFirst().map { text("anchor", $0) })
                values.text("problem", row.problem)
                values.text("level", row.level)
                values.list(
                    "choices",
                    row.choices.map { choice in
                        var values = text("words", choice.words)
                        values.text("deadline", choice.deadline)
                        return values
                    })
                values.text("report", row.report)
                values.list("evidence", row.evidence.map { text("text", $0) })
                values.list(
                    "steps",
                    row.steps.map { step in
                        var values = text("what", step.what)
                        values.text("deadline", step.deadline)
                        return values
                    })
                values.text("freight", row.freight)
                values.text("note", row.note)
                return values
            })
        return values
    }

    private func text(_ name: String, _ words: String) -> Values {
        var values = Values()
        values.text(name, words)
        return values
    }
}
