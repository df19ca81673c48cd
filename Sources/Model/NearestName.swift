/// The known name that a mistyped one most likely meant, for "did you mean" in diagnostics.
///
/// - Returns: the candidate with the fewest edits (insertion, deletion, substitution, neighbours swapped; Damerau 1964),
///   the alphabetically first of equals; nil when even that needs more than a third of the name's letters, or 3.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    // Whole files have been taken for one name.
    guard name.utf8.count <= 1_000 else { return nil }
    let typed = Array(name.lowercased().unicodeScalars)
    let limit = max(1, min(3, typed.count / 3 + 1))
    var best: (edits: Int, name: String)?
    for candidate in candidates {
        let known = Array(candidate.lowercased().unicodeScalars)
        guard abs(known.count - typed.count) <= limit else { continue }
        let edits = edits(from: typed, to: known)
        guard edits <= limit else { continue }
        if best.map({ (edits, candidate) < ($0.edits, $0.name) }) ?? true { best = (edits, candidate) }
    }
    return best?.name
}

private func edits(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
            row.append(cost)
        }
        (before, above) = (above, row)
    }
    return above[b.count]
}
