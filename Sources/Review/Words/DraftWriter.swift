import Model

/// Writes the files that the week's notices ask for, with the figures filled in and gaps where only people know.
///
/// A draft may be published, so its figures keep the privacy floor and orders are rounded to tens.
struct DraftWriter: Sendable {
    private let content: Content
    private let day: Day

    init(_ content: Content, day: Day) {
        self.content = content
        self.day = day
    }

    /// For a product that is new, worse or done with, the improvement to tell of; for carriers and the shop, where customers need
    /// to know more than one sentence while it lasts, a notice to write.
    func drafts(for news: NoticeNews) -> [Draft] {
        let new = (news.new + news.waiting).filter { $0.figures != nil }
        let done = (news.kept + news.retired).filter { $0.figures != nil && $0.improvement == nil }
        // Both kinds have addresses of their own, which a file of an earlier year may hold already.
        var taken = Set(content.improvements.map(\.name) + content.writtenNotices.map(\.name))
        var drafts: [Draft] = []
        for (entry, kind) in new.map({ ($0, Self.isOfProduct($0) ? Draft.Kind.improvement : .notice) }) + done.map({ ($0, .improvement) }) {
            let base = name(entry)
            let free = taken.contains(base) ? (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base : base
            taken.insert(free)
            drafts += self.drafts(kind, entry, name: free)
        }
        return drafts
    }

    private static func isOfProduct(_ entry: NoticeNews.Entry) -> Bool {
        entry.subjects.allSatisfy { subject in
            switch subject.scope {
            case .product, .group, .category: true
            case .carrier, .channel, .site: false
            }
        }
    }

    private func drafts(_ kind: Draft.Kind, _ entry: NoticeNews.Entry, name: String) -> [Draft] {
        content.settings.languages.map { language in
            let words = Words(language: language, fallback: content.settings.defaultLanguage)
            let folder = kind == .notice ? "notices/" : "improvements/\(day)-"
            return Draft(
                kind: kind, notice: entry.id, language: language, file: "\(content.folder)/\(folder)\(name).\(language).md",
                text: kind == .notice ? notice(entry, name: name, words) : improvement(entry, words))
        }
    }

    /// `dr-1001-runs-small`
    private func name(_ entry: NoticeNews.Entry) -> String {
        let parts = [entry.subjects.first?.scope.name ?? "", entry.issue?.code ?? ""].map(Self.slug).filter { !$0.isEmpty }
        return parts.isEmpty ? "notice" : parts.joined(separator: "-")
    }

    private static func slug(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: out.append(byte)
            case 0x41...0x5A: out.append(byte | 0x20)
            default: if let last = out.last, last != 0x2D { out.append(0x2D) }
            }
        }
        while out.last == 0x2D { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    // MARK: Texts

    private func improvement(_ entry: NoticeNews.Entry, _ words: Words) -> String {
        var front = ["title: \(yamlText(words("\(subjects(entry, words)): what we changed", "\(subjects(entry, words))：我们做了哪些改进")))"]
        front.append(
            "description: \(yamlText(words("[One sentence: what was wrong, and since when it is right.]", "[一句话：之前有什么问题，从哪天起解决。]")))")
        if let issue = entry.issue { front.append("issue: \(yamlText(issue.code))") }
        switch entry.subjects.first?.scope {
        case .product(let sku): front.append("product: \(yamlText(sku.text))")
        case .carrier(let id): front.append("carrier: \(yamlText(id))")
        default: break
        }
        front += ["updated: \(day)", "draft: true"]
        let body = [
            evidence(entry, words),
            words("## What we changed", "## 我们做了什么"),
            words("- [What was changed, and since which day.]\n- [How you make sure that it stays so.]", "- [改了什么，从哪天起。]\n- [怎样保证不再出现。]"),
            words("## If you bought it before", "## 之前买过的顾客"),
            words("[What earlier buyers can do: exchange, refund, until when.]", "[之前的买家可以怎么处理：换货还是退款，截止到哪天。]"),
        ]
        return "---\n\(front.joined(separator: "\n"))\n---\n\n\(body.joined(separator: "\n\n"))\n"
    }

    private func notice(_ entry: NoticeNews.Entry, name: String, _ words: Words) -> String {
        var front = ["title: \(yamlText(words.title(entry)))"]
        if let issue = entry.issue { front.append("issue: \(yamlText(issue.code))") }
        switch entry.subjects.first?.scope {
        case .carrier(let id): front.append("carrier: \(yamlText(id))")
        case .channel(let id): front.append("channel: \(yamlText(id))")
        default: break
        }
        let merge = "- { merge: \(yamlText(entry.id)), into: \(name), reason: \(yamlText("...")), until: \(day.advanced(by: 27)) }"
        front.append(
            words(
                "# So that shoppers see one notice, add to notices/overrides.yml: \(merge)",
                "# 为了顾客只看到一条提示，请在notices/overrides.yml里加上：\(merge)"))
        front += ["start: \(day)", "end: \(day.advanced(by: 27))", "level: \(entry.level)", "draft: true"]
        let advice = entry.issue.flatMap { content.issues[$0.code]?.advice }.map(words.text)
        let body = [
            evidence(entry, words),
            advice ?? words("[What customers should do.]", "[顾客该怎么做。]"),
            words("[What you are doing about it, and when you expect it to be over.]", "[我们正在怎么处理，预计什么时候恢复。]"),
        ]
        return "---\n\(front.joined(separator: "\n"))\n---\n\n\(body.joined(separator: "\n\n"))\n"
    }

    private func subjects(_ entry: NoticeNews.Entry, _ words: Words) -> String { words.list(entry.subjects.map(words.subject)) }

    /// What the figures say, in words that may be published. A notice that came down is remembered by its clearest weeks.
    private func evidence(_ entry: NoticeNews.Entry, _ words: Words) -> String {
        guard let evidence = entry.figures?.evidence else { return "" }
        let subject = markdownText(subjects(entry, words))
        let about =
            entry.issue.map { markdownText(words.issue($0)) }.map { words("\(subject): \($0).", "\(subject)：\($0)。") } ?? ""
        let weeks = evidence.weeks
        let when =
            entry.to == nil
            ? words("In the \(weeks) weeks before \(words.date(day))", "\(words.date(day))前的\(weeks)周里")
            : words("In the \(weeks) weeks that were worst", "最严重的\(weeks)周里")
        let floor = content.settings.privacyFloor
        let orders = (evidence.orders / 10).rounded() * 10
        guard evidence.tickets >= floor, evidence.orders - Double(evidence.tickets) >= Double(floor), evidence.basis == .orders else {
            let several = words("\(when) several customers told us so, more than usual.", "\(when)，有几位顾客反映，比平时多。")
            return words.sentences([about, several])
        }
        let usual = Int(evidence.expected.rounded())
        let figures = words(
            "\(when) \(evidence.tickets) of about \(words.number(orders)) orders brought this complaint; "
                + (usual < 1 ? "fewer than 1 would be usual." : "about \(usual) would be usual."),
            "\(when)，约\(words.number(orders))单中有\(evidence.tickets)单反映，通常\(usual < 1 ? "不到1单" : "约\(usual)单")。")
        return words.sentences([about, figures])
    }
}
