import Model

extension Guide {
    /// For each step the steps before it, the start first, by the shortest way; empty for the start.
    ///
    /// A step that nobody reaches, which reading reports, has none either.
    func paths() -> [[Int]] {
        var paths: [[Int]?] = Array(repeating: nil, count: steps.count)
        let numbers = Dictionary(steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        guard let first = numbers[start] else { return paths.map { $0 ?? [] } }
        paths[first] = []
        var queue = [first]
        var next = 0
        while next < queue.count {
            let step = queue[next]
            next += 1
            guard case .question(let choices) = steps[step].kind else { continue }
            for choice in choices {
                guard case .step(let id) = choice.destination, let target = numbers[id], paths[target] == nil else { continue }
                paths[target] = (paths[step] ?? []) + [step]
                queue.append(target)
            }
        }
        return paths.map { $0 ?? [] }
    }
}
