/// What became of one fact of a policy's terms between two versions.
package struct FactChange: Hashable, Sendable {
    /// A fact in words: `returns.window`, `Time to return`, `30 days from delivery`.
    ///
    /// The id is the same in both versions; those of a list end in a number, which is no part of what they say.
    package struct Fact: Hashable, Sendable {
        package var id: String
        package var label: String
        package var value: String

        package init(id: String, label: String, value: String) {
            self.id = id
            self.label = label
            self.value = value
        }
    }

    /// nil: the fact is new.
    package var old: Fact?
    /// nil: the fact is gone.
    package var new: Fact?

    /// Facts that differ, in the order of the new version, with those that are gone where they stood.
    package static func changes(from old: [Fact], to new: [Fact]) -> [FactChange] {
        let (before, after) = (groups(of: old), groups(of: new))
        var order = after.map(\.name)
        for (number, group) in before.enumerated() where !order.contains(group.name) {
            let previous = number > 0 ? order.firstIndex(of: before[number - 1].name) : nil
            order.insert(group.name, at: previous.map { $0 + 1 } ?? 0)
        }
        return order.flatMap { name in
            changes(
                inGroup: before.first { $0.name == name }?.facts ?? [], after.first { $0.name == name }?.facts ?? [])
        }
    }

    /// Facts of a list in one group, each other one in its own, in order.
    private static func groups(of facts: [Fact]) -> [(name: String, facts: [Fact])] {
        var groups: [(name: String, facts: [Fact])] = []
        var places: [String: Int] = [:]
        for fact in facts {
            let name = groupName(fact.id)
            if let place = places[name] {
                groups[place].facts.append(fact)
            } else {
                places[name] = groups.count
                groups.append((name, [fact]))
            }
        }
        return groups
    }

    private static func groupName(_ id: String) -> String {
        guard let dot = id.lastIndex(of: "."), id[dot...].count > 1, id[dot...].dropFirst().allSatisfy({ ("0"..."9").contains($0) }) else {
            return id
        }
        return String(id[..<dot])
    }

    private static func changes(inGroup old: [Fact], _ new: [Fact]) -> [FactChange] {
        if old.count == 1, new.count == 1, old[0].id == new[0].id {
            return old[0].value == new[0].value ? [] : [FactChange(old: old[0], new: new[0])]
        }
        return PassagePairing.steps(old.map(passage), new.map(passage)).compactMap { step in
            switch step {
            case .same: nil
            case .changed(let x, let y): FactChange(old: old[x], new: new[y])
            case .removed(let x): FactChange(old: old[x], new: nil)
            case .added(let y): FactChange(old: nil, new: new[y])
            }
        }
    }

    private static func passage(_ fact: Fact) -> TextPassage {
        var passage = TextPassage(.paragraph)
        passage.text.bytes = Array((fact.label + "\n" + fact.value).utf8)
        passage.seal()
        return passage
    }
}
