import Disk
package import Model
package import Policies

/// Records what the policies in force say, so that nobody alters it by mistake: `policies/.published.json`.
package struct PolicyRecording: Sendable {
    /// Sorted by place; with an error among them nothing was written.
    package var diagnostics: [Diagnostic]
    /// The ledger, as diagnostics print it.
    package var file = ""
    /// What was not recorded before, or was corrected since.
    package var recorded: [VersionText] = []
    /// How many texts the ledger holds now.
    package var count = 0
    /// Whether all that is in force, and was, is recorded now.
    package var isDone = false
}

extension Build {
    /// What the ledger says of every version; nil where the content cannot be read.
    package func policies() async throws(MachineFailure) -> (comparison: LedgerComparison?, diagnostics: [Diagnostic]) {
        let prepared = try await prepare()
        return (prepared.proof, prepared.report.diagnostics)
    }

    /// Writes the ledger, unless the content has errors or a published text is not what it was.
    ///
    /// - Throws: when the disk fails; the ledger is then as it was.
    package func recordPolicies() async throws(MachineFailure) -> PolicyRecording {
        let prepared = try await prepare()
        var result = PolicyRecording(diagnostics: prepared.report.diagnostics)
        // A marked correction is what this is for.
        result.diagnostics.removeAll { $0.id == "ledger.correction" }
        guard let proof = prepared.proof, !result.diagnostics.hasErrors, let ledger = proof.recorded() else { return result }
        result.file = ledger.file
        result.count = ledger.entries.count
        result.recorded = zip(proof.texts, proof.states).compactMap { text, state in
            switch state {
            case .unrecorded, .corrected: text
            case .upcoming, .recorded, .altered: nil
            }
        }
        let bytes = Array(ledger.text.utf8)
        let old = DiskFile.exists(ledger.file) ? try DiskFile.contents(of: ledger.file) : nil
        if old != bytes, old != nil || !ledger.entries.isEmpty { try DiskFile.replace(ledger.file, with: bytes) }
        result.isDone = true
        return result
    }
}
