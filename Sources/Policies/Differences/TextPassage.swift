/// A block of a text: a paragraph with its words, or a list with its items.
struct TextPassage {
    enum Kind: Hashable {
        case paragraph
        case heading(Int)
        case code(language: String)
        case list(isOrdered: Bool, start: Int)
        /// `style` is the class of a task.
        case item(style: String)
        case quote
        case table
        case row(isHeader: Bool)
        /// `style` is the class of an aligned column.
        case cell(isHeading: Bool, style: String)
    }

    var kind: Kind
    /// Of a paragraph, heading or code.
    var text = PassageText()
    /// Of everything else.
    var children: [TextPassage] = []
    /// A paragraph that stands in its item or cell without a tag of its own.
    var isBare = false
    /// Equal where words, links and structure are.
    private(set) var digest: UInt64 = 0

    init(_ kind: Kind) {
        self.kind = kind
    }

    var isLeaf: Bool {
        switch kind {
        case .paragraph, .heading, .code: true
        default: false
        }
    }

    var isHeading: Bool { if case .heading = kind { true } else { false } }

    /// Kinds with the same family can be versions of each other.
    var family: UInt64 {
        switch kind {
        case .paragraph: 1
        case .heading: 2
        case .code: 3
        case .list: 4
        case .item: 5
        case .quote: 6
        case .table: 7
        case .row: 8
        case .cell: 9
        }
    }

    mutating func seal() {
        var digest = Digest()
        digest.combine(family)
        if isLeaf { text.digest(into: &digest) }
        for child in children { digest.combine(child.digest) }
        self.digest = digest.value
    }

    /// How many pieces of reading it is: the items of a list, the rows of a table, one for a paragraph, none for a heading.
    var size: Int {
        switch kind {
        case .paragraph, .code: 1
        case .heading: 0
        case .row, .cell: 1
        case .item: max(1, children.reduce(0) { $0 + $1.size })
        default: children.reduce(0) { $0 + $1.size }
        }
    }
}
