import Model

/// Looks for steps of guided help that nobody reaches and choices that lead nowhere.
enum GuideCheck {
    static func diagnostics(of guide: Guide?) -> [Diagnostic] {
        guard let guide else { return [] }
        var found: [Diagnostic] = []
        let ids = guide.steps.map(\.id)
        func report(_ severity: Diagnostic.Severity, _ id: String, _ line: Int, _ message: String) {
            found.append(Diagnostic(severity, id: id, file: guide.file, line: line, message))
        }
        if !ids.contains(guide.start) {
            let advice = nearestName(to: guide.start, among: ids).map { "did you mean '\($0)'?" } ?? "write the name of a step"
            report(.error, "guide.unknown-step", 1, "guided help starts at '\(guide.start)', which is no step; \(advice)")
        }
        for step in guide.steps {
            switch step.kind {
            case .question(let choices):
                if choices.isEmpty {
                    report(
                        .error, "guide.dead-end", step.line,
                        "the step '\(step.id)' asks a question without choices; add 'choices' or make it an 'answer'")
                }
                for choice in choices {
                    guard case .step(let id) = choice.destination, !ids.contains(id) else { continue }
                    let advice = nearestName(to: id, among: ids).map { "did you mean '\($0)'?" } ?? "add the step or name another one"
                    report(.error, "guide.unknown-step", choice.line, "this choice leads to '\(id)', which is no step; \(advice)")
                }
            case .answer: break
            }
        }
        for (number, path) in paths(guide).enumerated() where path == nil && ids.contains(guide.start) {
            let step = guide.steps[number]
            report(
                .error, "guide.unreachable-step", step.line,
                "no choice leads to the step '\(step.id)'; name it in a choice or remove it")
        }
        return found
    }

    /// For each step the steps before it, the start first; nil for a step that nobody reaches.
    static func paths(_ guide: Guide) -> [[Int]?] {
        var paths: [[Int]?] = Array(repeating: nil, count: guide.steps.count)
        guard let start = guide.steps.firstIndex(where: { $0.id == guide.start }) else { return paths }
        let numbers = Dictionary(guide.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        paths[start] = []
        var queue = [start]
        while !queue.isEmpty {
            let step = queue.removeFirst()
            guard case .question(let choices) = guide.steps[step].kind else { continue }
            for choice in choices {
                guard case .step(let id) = choice.destination, let next = numbers[id], paths[next] == nil else { continue }
                paths[next] = (paths[step] ?? []) + [step]
                queue.append(next)
            }
        }
        return paths
    }
}
