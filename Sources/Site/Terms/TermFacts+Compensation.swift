import Model

extension TermFacts {
    mutating func addCompensation() {
        for remedy in terms.compensation {
            let problem = words.problem(remedy)
            let id = unique("compensation.\(remedy.issues.first ?? "other")")
            func label(_ label: TermLabel) -> String { words.named(problem, words[label]) }
            func add(_ part: String, _ label: String, _ value: String) {
                self.add("\(id).\(part)", .compensation, label, value, isInTable: true)
            }
            add("choices", problem, words.either(remedy.choices.map { words.choiceWithDeadline($0) }))
            if let level = remedy.level { add("level", label(.compensationLevel), words.word(.level, String(level))) }
            if let report = remedy.report { add("report", label(.compensationReport), words.deadline(report.within, report.from)) }
            add("evidence", label(.compensationEvidence), words.also(remedy.evidence.map { words.text($0) }))
            for (number, step) in remedy.steps.enumerated() {
                let what = words.named(problem, words.text(step.what))
                add("steps.\(number + 1)", what, words.deadline(step.within, step.from))
            }
            if let payer = remedy.freight { add("freight", label(.compensationFreight), words.word(.payer, payer.rawValue)) }
            if let note = remedy.note { add("note", label(.compensationNote), words.text(note)) }
        }
    }
}
