package import Model

/// What the ledger says of each text, as of a day. Only versions whose day has come count: what is upcoming may change freely.
package struct LedgerComparison: Sendable {
    package enum State: Hashable, Sendable {
        /// Its day has not come.
        case upcoming
        case unrecorded
        case recorded(PolicyLedger.Entry)
        /// It no longer says what was recorded.
        case altered(PolicyLedger.Entry)
        /// The same, and a correction tells of it that the ledger does not know yet.
        case corrected(PolicyLedger.Entry)
    }

    package let texts: [VersionText]
    /// For each text.
    package let states: [State]
    /// Recorded texts that are not there any more.
    package let gone: [PolicyLedger.Entry]
    private let numbers: [PolicyLedger.Key: Int]
    let policies: [String: Policy]
    let ledger: PolicyLedger
    let folder: String
    package let asOf: Day

    package init(_ texts: [VersionText], content: Content, asOf: Day) {
        let ledger = content.ledger ?? PolicyLedger(file: "\(content.folder)/\(PolicyLedger.path)")
        let entries = Dictionary(ledger.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let keys = Set(texts.map(\.key))
        // A policy in a single file was recorded without a day; once it lies in a folder of dated versions it has one.
        var undated: [PolicyLedger.Key: PolicyLedger.Entry] = [:]
        var gone: [PolicyLedger.Entry] = []
        for entry in ledger.entries where !keys.contains(entry.key) {
            let heir = entry.effective == nil ? texts.first { $0.isHeir(of: entry) && entries[$0.key] == nil } : nil
            if let heir {
                undated[heir.key] = entry
            } else if entry.effective == nil, texts.contains(where: { $0.isHeir(of: entry) }) {
                continue
            } else if entry.effective.map({ $0 <= asOf }) ?? true {
                gone.append(entry)
            }
        }
        states = texts.map { text in
            guard text.effective.map({ $0 <= asOf }) ?? true else { return .upcoming }
            guard let entry = entries[text.key] ?? undated[text.key] else { return .unrecorded }
            if entry.sha256 == text.sha256 { return .recorded(entry) }
            return text.corrections != nil && text.corrections != entry.corrections ? .corrected(entry) : .altered(entry)
        }
        self.texts = texts
        numbers = Dictionary(texts.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        self.gone = gone
        self.ledger = ledger
        self.asOf = asOf
        folder = content.folder
        policies = Dictionary(content.policies.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A version's text in a language and what the ledger says of it.
    package subscript(key: PolicyLedger.Key) -> (text: VersionText, state: State)? {
        numbers[key].map { (texts[$0], states[$0]) }
    }

    /// Every version that has a text, in order.
    package var versions: [(policy: String, number: Int)] {
        var seen: Set<String> = []
        return texts.compactMap { seen.insert("\($0.policy)/\($0.number)").inserted ? ($0.policy, $0.number) : nil }
    }

    /// The orders that a version applies to.
    package func period(of policy: String, _ number: Int) -> Period {
        let periods = policies[policy]?.periods ?? []
        return periods.indices.contains(number) ? periods[number] : Period(from: nil, to: nil)
    }

    /// What is known of a version's text in each of its languages.
    package func states(of policy: String, _ number: Int) -> [(language: Language, state: State)] {
        zip(texts, states).filter { $0.0.policy == policy && $0.0.number == number }.map { ($0.0.language, $0.1) }
    }

    /// The ledger after recording everything that may be recorded, or nil where something was altered or is gone.
    package func recorded() -> PolicyLedger? {
        guard gone.isEmpty else { return nil }
        var entries: [PolicyLedger.Entry] = []
        for (text, state) in zip(texts, states) {
            switch state {
            case .upcoming: break
            case .altered: return nil
            case .unrecorded, .corrected:
                entries.append(text.entry(recorded: asOf))
            case .recorded(let entry):
                entries.append(text.entry(recorded: entry.recorded))
            }
        }
        // On an earlier day than the last one, later entries stay as they are.
        let keys = Set(entries.map(\.key))
        entries += ledger.entries.filter { entry in entry.effective.map { $0 > asOf } ?? false && !keys.contains(entry.key) }
        return PolicyLedger(file: ledger.file, entries: entries.sorted { $0.key < $1.key })
    }
}

extension VersionText {
    package var key: PolicyLedger.Key { PolicyLedger.Key(policy: policy, effective: effective, language: language) }

    /// Whether it is the text that was recorded when the policy had no day.
    fileprivate func isHeir(of entry: PolicyLedger.Entry) -> Bool {
        effective != nil && policy == entry.policy && language == entry.language && sha256 == entry.sha256
    }

    fileprivate func entry(recorded: Day) -> PolicyLedger.Entry {
        PolicyLedger.Entry(
            policy: policy, effective: effective, language: language, sha256: sha256, recorded: recorded, corrections: corrections)
    }
}
