import Model

extension RichText {
    /// Turns Markdown into HTML with holes, plain words and headings.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - firstLine: the line of the file that they start on.
    ///   - trustsHTML: whether raw HTML is passed through; otherwise it is left out, with a warning.
    ///   - report: where mistakes go: a dangerous address, an anchor twice, a table too wide.
    init(markdown bytes: ArraySlice<UInt8>, firstLine: Int, trustsHTML: Bool, report: Report) {
        let features = MarkdownFeatures(of: bytes)
        if features.contains(.table), let line = WideTable.firstLine(in: bytes) {
            let message = "the table is too large (at most \(WideTable.mostColumns) columns, \(WideTable.mostCells) cells); split it"
            report.error("markdown.wide-table", Place(line: firstLine + line - 1), message)
            self.init(sections: [Section(heading: nil, range: 0..<0)])
            return
        }
        guard let tree = MarkdownTree(parsing: bytes, features) else {
            self.init(sections: [Section(heading: nil, range: 0..<0)])
            return
        }
        var writer = RichTextWriter(lineOffset: firstLine - 1, trustsHTML: trustsHTML, expecting: bytes.count, report: report)
        if features.contains(.explicitAnchors) { writer.reserveExplicitAnchors(tree.root) }
        writer.write(tree.root)
        self = writer.finish()
    }
}

/// Tables that cmark cannot parse in reasonable time: 5,000 columns took it 11 seconds and gave 36 MB of HTML.
enum WideTable {
    static let mostColumns = 200
    static let mostCells = 500_000

    /// The line of a table that is too large; nil when there is none.
    ///
    /// Looks for the line under the heading (`| --- | :-: |`), without which there is no table. Short rows are filled up to the
    /// full width, so columns times lines bounds the cells.
    static func firstLine(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBufferPointer { text in
            var widest = (bars: 0, line: 0)
            var line = 1
            var start = 0
            while start < text.count {
                let bars = bars(in: text, from: start)
                if bars > widest.bars { widest = (bars, line) }
                guard let end = text[start...].firstIndex(of: 0x0A) else { break }
                start = end + 1
                line += 1
            }
            return widest.bars > mostColumns + 1 || widest.bars * line > mostCells ? widest.line : nil
        }
    }

    /// The bars of the line that starts here, if it is the line under a heading; most lines end this at their first byte.
    private static func bars(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var bars = 0
        for index in start..<text.count {
            switch text[index] {
            case 0x7C: bars += 1
            case 0x0A, 0x0D: return bars
            // Space, tab, `-`, `:`, and the marks of quotes and lists that a table may stand in.
            case 0x20, 0x09, 0x2D, 0x3A, 0x3E, 0x2A, 0x2B, 0x2E, 0x29, 0x30...0x39: break
            default: return 0
            }
        }
        return bars
    }
}
