import Model

/// What a reader takes in at once: a paragraph, an item of a list, a row of a table.
struct Passage {
    enum Kind: String {
        case paragraph
        case item = "list item"
        case row = "table row"
    }

    var kind: Kind
    /// Places in `blocks`.
    var blocks: Range<Int>
    /// The list or the rows that it introduces, when it ends in a colon.
    var tail: Range<Int>

    /// The passages of a text; headings, code, quotes and the heads of tables are none.
    static func all(in text: RichText) -> [Passage] {
        let heads = tableHeads(text.blocks)
        var passages: [Passage] = []
        var index = 0
        while index < text.blocks.count {
            let block = text.blocks[index]
            var end = index + 1
            switch block.kind {
            case .paragraph, .item:
                let kind: Kind = block.kind == .item ? .item : .paragraph
                passages.append(Passage(kind: kind, blocks: index..<end, tail: tail(of: index, in: text)))
            case .cell:
                while end < text.blocks.count, text.blocks[end].kind == .cell, text.blocks[end].line == block.line { end += 1 }
                if !heads.contains(block.line) { passages.append(Passage(kind: .row, blocks: index..<end, tail: end..<end)) }
            case .heading, .quote, .code: break
            }
            index = end
        }
        return passages
    }

    /// The lines of tables' first rows. Below a head stands the line of dashes; tables have a blank line between them.
    private static func tableHeads(_ blocks: [RichText.Block]) -> Set<Int> {
        var heads: Set<Int> = []
        var head = 0
        var last = 0
        for (index, block) in blocks.enumerated() where block.kind == .cell {
            let isFollowing = index > 0 && blocks[index - 1].kind == .cell
            if isFollowing, block.line == last || block.line == last + 1 || last == head && block.line == head + 2 {
                last = block.line
                continue
            }
            heads.insert(block.line)
            head = block.line
            last = block.line
        }
        return heads
    }

    private static func tail(of index: Int, in text: RichText) -> Range<Int> {
        let words = text.plain[text.blocks[index].range]
        guard words.last == 0x3A || words.suffix(3).elementsEqual("：".utf8) else { return index + 1..<index + 1 }
        var end = index + 1
        while end < text.blocks.count, text.blocks[end].kind == .item || text.blocks[end].kind == .cell { end += 1 }
        return index + 1..<end
    }
}
