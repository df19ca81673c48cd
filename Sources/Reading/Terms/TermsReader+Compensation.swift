import Model

extension TermsReader {
    func compensation(in keys: Keys) -> [Remedy] {
        maps("compensation", in: keys, TermKeys.remedy).map { written in
            let issues = written.oneOrMore("issue", example: "[late_delivery]")
            for issue in issues where !names.issues.contains(issue.value) {
                report.warning("issues.unknown", issue.place, unknownName(issue.value, "issue", names.issues))
            }
            let problem = words("problem", in: written)
            if written.node("issue") == nil, written.node("problem") == nil { written.requires("issue", "late_delivery") }
            var remedy = Remedy(issues: issues.map(\.value), problem: problem, place: written.place.inText)
            remedy.level = level(in: written)
            remedy.report = deadline("report", "report_from", in: written)
            remedy.evidence = sentences("evidence", in: written)
            remedy.freight = choice("freight", in: written, Cost.Payer.self)
            remedy.note = words("note", in: written)
            remedy.choices = elements("choices", in: written).compactMap { remedyChoice($0, "choices") }
            remedy.steps = timeLimits("steps", in: written)
            if written.node("choices") == nil { written.requires("choices", "[{ refund: full, within: 3 business days }]") }
            return remedy
        }
    }

    private func level(in keys: Keys) -> Int? {
        guard let number = keys.number("level", example: 2) else { return nil }
        if (1...2).contains(number) { return number }
        error("level", keys.place(of: "level"), "'level' is 1 (urgent) or 2 (normal); write it as 2")
        return nil
    }

    /// What the customer gets together: `{ refund: full, coupon: 5 USD, within: 1-3 business days }`.
    func remedyChoice(_ node: YAMLNode, _ key: String) -> Remedy.Choice? {
        let before = report.diagnostics.count
        guard let written = keys(node, "each of '\(key)'", TermKeys.choice) else { return nil }
        var parts: [Remedy.Part] = []
        let flags: [(String, Remedy.Part)] = [
            ("reship", .reship), ("replacement", .replacement), ("exchange", .exchange), ("repair", .repair), ("part", .missingPart),
        ]
        for (name, part) in flags where written.flag(name) == true { parts.append(part) }
        if let refund = refundPart(in: written) { parts.append(.refund(refund)) }
        if written.flag("free_return") == true { parts.append(.freeReturn) }
        if let coupon = gift("coupon", in: written) { parts.append(.coupon(coupon)) }
        if let gift = words("gift", in: written) { parts.append(.gift(gift)) }
        if let words = words("words", in: written) { parts.append(.words(words)) }
        let deadline = deadline(in: written)
        guard !parts.isEmpty else {
            if report.diagnostics.count == before {
                error("empty-choice", written.place, "the choice gives nothing; write what it gives, as in { refund: full }")
            }
            return nil
        }
        return Remedy.Choice(parts: parts, deadline: deadline)
    }

    private func refundPart(in keys: Keys) -> Remedy.Refund? {
        guard let node = keys.node("refund") else { return nil }
        switch node.text?.lowercased() {
        case "full", "100 %", "100%": return .full
        case "difference": return .difference
        default: break
        }
        if let percent = percent(node, "refund") { return percent.map { .percent($0) } }
        if isBare(node, "refund") { return nil }
        guard let text = node.text, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
            let nearest = node.text.flatMap { nearestName(to: $0, among: ["full", "difference"]) }.map { "did you mean '\($0)'?" }
            let advice = nearest ?? "write full, difference, 10 % or 5 \(names.currency)"
            error("refund", node.place, "'refund' cannot be '\(node.text ?? "")'; \(advice)")
            return nil
        }
        return gift("refund", in: keys).map { .amount($0) }
    }
}
