import Model

/// A sentence of a text, or a cell of a table with its row's name and its column's heading: what a number is read in.
struct Passage {
    /// Of the source file; 0 where it stands in the front matter.
    let line: Int
    let elements: [Element]
    /// The first cell of the row, unless this is it; empty outside of tables.
    var row: [Element] = []
    /// The heading of the column.
    var column: [Element] = []
    let hasDate: Bool
    /// Whether it belongs to an example.
    var isExample = false

    var quantities: [Quantity] {
        elements.compactMap { element in
            if case .quantity(let quantity) = element { return quantity }
            return nil
        }
    }

    /// Title, description and body of an article, in order.
    static func all(in article: Article) -> [Passage] {
        var passages = sentences(of: article.title, line: 0)
        if let description = article.description { passages += sentences(of: description, line: 0) }
        return passages + all(in: article.body)
    }

    static func all(in body: RichText) -> [Passage] {
        var passages: [Passage] = []
        var cells: [TextTable.Cell] = []
        var isExample = false
        func add(_ added: [Passage], isHeading: Bool = false) {
            let opens = added.contains { !Cues.examples.matches(in: $0.elements).isEmpty }
            if isHeading { isExample = opens }
            passages += added.map { passage in
                var passage = passage
                passage.isExample = isExample || opens
                return passage
            }
        }
        func closeTable() {
            for table in TextTable.all(of: cells) { add(table.passages()) }
            cells = []
        }
        for block in body.blocks {
            guard block.range.lowerBound >= 0, block.range.upperBound <= body.plain.count else {
                continue
            }
            let text = String(decoding: body.plain[block.range], as: UTF8.self)
            if block.kind == .cell {
                cells.append(TextTable.Cell(text: text, line: block.line))
            } else {
                closeTable()
                if block.kind != .code {
                    add(sentences(of: text, line: block.line), isHeading: block.kind == .heading)
                }
            }
        }
        closeTable()
        return passages
    }

    /// The text cut at its stops.
    static func sentences(of text: String, line: Int) -> [Passage] {
        let scalars = Array(text.unicodeScalars)
        return Lexer.tokens(of: scalars).split { $0.kind == .stop }.map { tokens in
            let reader = QuantityReader(Array(tokens), in: scalars)
            return Passage(line: line, elements: reader.elements, hasDate: reader.hasDate)
        }
    }
}
