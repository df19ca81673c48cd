package import Model

extension LedgerComparison {
    /// Published texts that are not what they were: nothing may be built over them.
    package var mistakes: [Diagnostic] {
        var found: [Diagnostic] = gone.map { entry in
            Diagnostic(.error, id: "ledger.gone", file: ledger.file, line: entry.line, gone(entry))
        }
        for (text, state) in zip(texts, states) {
            switch state {
            case .altered(let entry):
                found.append(Diagnostic(.error, id: "ledger.altered", file: text.file, altered(text, entry)))
            case .corrected:
                found.append(
                    Diagnostic(
                        .error, id: "ledger.correction", file: text.file,
                        "a correction is marked that is not recorded yet; run 'signpost policies record'"))
            case .upcoming, .unrecorded, .recorded: break
            }
        }
        return found
    }

    /// Texts whose day has come and which nobody recorded. A shop whose policies have no days and which records nothing hears nothing.
    package var warnings: [Diagnostic] {
        let missing = zip(texts, states).filter { $0.1 == .unrecorded }.map(\.0)
        if ledger.entries.isEmpty {
            guard let first = missing.first(where: { $0.effective != nil }) else { return [] }
            let message =
                "no published policy is recorded yet; run 'signpost policies record', so that no text in force is altered by mistake"
            return [Diagnostic(.warning, id: "ledger.none", file: first.file, message)]
        }
        return missing.map { text in
            let since = text.effective.map { "in force since \($0)" } ?? "in force"
            return Diagnostic(
                .warning, id: "ledger.unrecorded", file: text.file,
                "this text is \(since) and not recorded; run 'signpost policies record', so that nobody alters it by mistake")
        }
    }

    private func altered(_ text: VersionText, _ entry: PolicyLedger.Entry) -> String {
        let policy = policies[text.policy]
        let period = policy.flatMap { $0.periods.indices.contains(text.number) ? $0.periods[text.number] : nil }
        let correction =
            "for a slip of the pen add 'corrections: [{ date: \(asOf), note: What was put right }]' and run 'signpost policies record'"
        if let last = period?.to, last < asOf {
            return "this version was in force until \(last) and no longer says what was published; take the change back; \(correction)"
        }
        let since = text.effective.map { "has been in force since \($0)" } ?? "is in force"
        return "this version \(since) and no longer says what was published; take the change back and publish it as a new version, "
            + "\(newVersion(text, policy, entry)); \(correction)"
    }

    /// `'content/policies/returns/2026-11-17.en.md'`
    private func newVersion(_ text: VersionText, _ policy: Policy?, _ entry: PolicyLedger.Entry) -> String {
        var day = asOf.advanced(by: 1)
        let taken = Set(policy?.versions.compactMap(\.effective) ?? [])
        while taken.contains(day) { day = day.advanced(by: 1) }
        func path(_ day: Day) -> String { "'\(folder)/policies/\(text.policy)/\(day).\(text.language).md'" }
        if policy?.isDated ?? false { return path(day) }
        return "\(path(day)), beside this one, which then lies at \(path(text.effective ?? entry.recorded))"
    }

    private func gone(_ entry: PolicyLedger.Entry) -> String {
        let advice = "bring it back, or remove this line if it must not be public any more"
        guard let day = entry.effective else {
            if policies[entry.policy]?.isDated ?? false {
                return "the text of '\(entry.policy)' (\(entry.language)) that was published without a day is gone; "
                    + "put it into '\(folder)/policies/\(entry.policy)/', in a file named by the day it took effect, "
                    + "or remove this line if it must not be public any more"
            }
            return "'\(folder)/policies/\(entry.policy).\(entry.language).md' was published and is gone; \(advice)"
        }
        return "the version of '\(entry.policy)' (\(entry.language)) in force from \(day) was published and is gone; \(advice)"
    }
}
