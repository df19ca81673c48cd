/// A passage in both texts and what became of it.
struct Comparison {
    enum Fate { case same, changed, removed, added }

    var fate: Fate
    /// The passage in the new text, else in the old.
    var passage: TextPassage
    /// The old passage of one that changed.
    var old: TextPassage?
    /// Of a leaf that changed.
    var words: WordDifference?
    /// Of a container that changed.
    var children: [Comparison] = []

    private init(_ fate: Fate, _ passage: TextPassage, old: TextPassage? = nil) {
        self.fate = fate
        self.passage = passage
        self.old = old
    }

    static func compare(_ old: [TextPassage], _ new: [TextPassage]) -> [Comparison] {
        PassagePairing.steps(old, new).map { step in
            switch step {
            case .same(_, let y): Comparison(.same, new[y])
            case .changed(let x, let y): compare(old[x], new[y])
            case .removed(let x): Comparison(.removed, old[x])
            case .added(let y): Comparison(.added, new[y])
            }
        }
    }

    static func compare(_ old: TextPassage, _ new: TextPassage) -> Comparison {
        if old.digest == new.digest { return Comparison(.same, new) }
        var comparison = Comparison(.changed, new, old: old)
        if new.isLeaf {
            let words = WordDifference(from: old.text, to: new.text)
            if words.isEmpty { return Comparison(.same, new) }
            comparison.words = words
        } else if case .table = new.kind {
            comparison.children = TableColumns(old, new).compare(old, new)
        } else {
            comparison.children = insides(old, new)
        }
        if !new.isLeaf, comparison.children.allSatisfy({ $0.fate == .same }) { return Comparison(.same, new) }
        return comparison
    }

    /// What stands in an item or a cell is the same thing before and after where it is built alike, however much its words differ.
    private static func insides(_ old: TextPassage, _ new: TextPassage) -> [Comparison] {
        switch new.kind {
        case .item, .cell:
            let isAlike = old.children.count == new.children.count && zip(old.children, new.children).allSatisfy { $0.family == $1.family }
            if isAlike { return zip(old.children, new.children).map { compare($0, $1) } }
        default: break
        }
        return compare(old.children, new.children)
    }

    /// A row of a table whose columns may have come and gone: a cell for each column of both.
    static func row(_ old: TextPassage, _ new: TextPassage, cells: [Comparison]) -> Comparison {
        var comparison = Comparison(cells.allSatisfy { $0.fate == .same } ? .same : .changed, new, old: old)
        comparison.children = cells
        return comparison
    }

    static func only(_ fate: Fate, _ passage: TextPassage) -> Comparison { Comparison(fate, passage) }
}
