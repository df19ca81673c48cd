import Model

/// What the writer knows of the blocks of plain words so far.
struct BlockState {
    var ended: [RichText.Block] = []
    /// How many quotes the walk is inside of.
    var quoteDepth = 0
    private var start = 0
    private var line = 0
    /// The item of a list that the last block stands in.
    private var item: MarkdownNode?

    mutating func start(at offset: Int, _ line: Int) {
        start = offset
        self.line = line
    }

    /// Ends the block at the last word of `plain`; one without words is none.
    mutating func end(_ kind: RichText.Block.Kind, in plain: [UInt8], item: MarkdownNode? = nil) {
        var end = plain.count
        while end > start, plain[end - 1] == 0x20 || plain[end - 1] == 0x0A { end -= 1 }
        guard end > start else { return }
        if let item, item == self.item, let last = ended.indices.last, ended[last].kind == kind {
            // A further paragraph of the same item.
            ended[last].range = ended[last].range.lowerBound..<end
            return
        }
        self.item = item
        ended.append(RichText.Block(kind: kind, range: start..<end, line: line))
    }
}

extension RichTextWriter {
    /// A paragraph is a block, or a part of one: of its item in a list.
    mutating func endParagraphBlock(_ node: MarkdownNode) {
        if blocks.quoteDepth > 0 { return blocks.end(.quote, in: plain) }
        guard let parent = node.parent, parent.kind == .item else { return blocks.end(.paragraph, in: plain) }
        blocks.end(.item, in: plain, item: parent)
    }
}
