import Model

extension PageWriter {
    /// Every page of the language: by first letter, for Chinese, which has no alphabet, by kind.
    func index() -> (TemplateShape, Values, description: String?) {
        let listed = site.table.pages.indices.filter { number in
            let other = site.table[number]
            return other.language == language && other.kind.isListed && other.kind != .index && number != self.number
                && !isStart(other.kind)
        }
        let groups = site.languages[language].isChinese ? byKind(listed) : byLetter(listed)
        var values = values
        values.text("title", page.title)
        values.list(
            "groups",
            groups.map { group in
                var values = Values()
                values.text("title", group.title)
                values.text("anchor", group.anchor)
                var list = LinkList()
                for number in group.pages { add(number, to: &list) }
                values.html("links", list.html)
                return values
            })
        return (.index, values, nil)
    }

    private func isStart(_ kind: PageKind) -> Bool {
        guard case .guideStep(let step) = kind, let guide = site.content.guide else { return false }
        return guide.steps[step].id == guide.start
    }

    private typealias Group = (title: String, anchor: String, pages: [Int])

    private func byLetter(_ numbers: [Int]) -> [Group] {
        var groups: [String: [(key: [UInt8], number: Int)]] = [:]
        for number in numbers {
            let key = Self.sortKey(site.table[number].title)
            let letter = key.first.flatMap { (0x61...0x7A).contains($0) ? String(UnicodeScalar($0 - 0x20)) : nil } ?? "#"
            groups[letter, default: []].append((key, number))
        }
        return groups.sorted { $0.key < $1.key }.map { letter, entries in
            let sorted = entries.sorted { a, b in
                a.key == b.key ? site.table[a.number].route < site.table[b.number].route : a.key.lexicographicallyPrecedes(b.key)
            }
            return (letter, letter == "#" ? "other" : "letter-" + letter.lowercased(), sorted.map(\.number))
        }
    }

    /// Letters and digits in lower case, accents and marks left to stand after them.
    static func sortKey(_ title: String) -> [UInt8] {
        var key: [UInt8] = []
        for byte in title.utf8 {
            switch byte {
            case 0x41...0x5A: key.append(byte | 0x20)
            case 0x30...0x39, 0x61...0x7A, 0x80...: key.append(byte)
            default: if key.last != 0x20, !key.isEmpty { key.append(0x20) }
            }
        }
        return key
    }

    private func byKind(_ numbers: [Int]) -> [Group] {
        let names: [(String, Label)] = [
            ("policies", .titlePolicies), ("questions", .titleQuestions), ("size-charts", .titleSizeCharts), ("products", .titleProducts),
            ("notices", .titleNotices), ("improvements", .titleImprovements), ("guide", .titleGuide), ("pages", .titlePages),
        ]
        var groups: [String: [Int]] = [:]
        for number in numbers { groups[Self.group(of: site.table[number].kind), default: []].append(number) }
        return names.compactMap { name, label in
            guard let members = groups[name] else { return nil }
            let sorted = members.sorted { (site.table[$0].title, site.table[$0].route) < (site.table[$1].title, site.table[$1].route) }
            return (labels[label], name, sorted)
        }
    }

    private static func group(of kind: PageKind) -> String {
        switch kind {
        case .policy, .policies: "policies"
        case .question, .category, .questions: "questions"
        case .sizeChart, .sizeCharts: "size-charts"
        case .product: "products"
        case .notice, .notices: "notices"
        case .improvement, .improvements: "improvements"
        case .guide, .guideStep: "guide"
        default: "pages"
        }
    }
}
