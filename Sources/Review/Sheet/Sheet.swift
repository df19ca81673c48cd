/// A review in the words of one language, before it is text or a page: what both show, once.
struct Sheet: Sendable {
    var language: String
    var title: String
    /// Under the title: which week, what it is for.
    var remarks: [String]
    var sections: [Section]

    struct Section: Sendable {
        /// For links and styles, the same in every language: `carriers`.
        var id: String
        var title: String
        var blocks: [Block]
    }

    enum Block: Sendable {
        case sentence(String)
        /// Small print: how a number is made.
        case remark(String)
        case heading(String)
        /// What to decide, numbered.
        case tasks([Item])
        case items([Item])
        case tiles(Tiles)
        case table(Table)
        case file(name: String, text: String)
    }

    struct Item: Sendable {
        var text: String
        var detail: String?
        /// To copy into a terminal or a file.
        var command: String?
    }

    /// The numbers of the week and what their columns are called.
    struct Tiles: Sendable {
        var now: String
        var usual: String
        var change: String
        /// What the small lines show, where they are drawn.
        var course: String
        var tiles: [Tile]
    }

    /// A number of the week.
    struct Tile: Sendable {
        var label: String
        var value: String
        var usual: String
        var change: String
        /// Whether the change is good (true), bad or neither.
        var isGood: Bool?
        /// Oldest first; nil where a week is not known.
        var course: [Double?]
    }

    struct Table: Sendable {
        var columns: [Column]
        var rows: [[String]]

        struct Column: Sendable {
            var title: String
            var isNumber: Bool

            static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
            static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
        }
    }
}
