import Model
import Tables

/// Cuts an export into blocks, unpacking it on the way; it holds no more than one of them. A class, because it has an open file.
final class ExportBlocks<Column: ExportColumn> {
    let format: ExportFormat
    /// The columns of a table; nil for JSON Lines and for a file without a heading.
    private(set) var columns: ColumnMap<Column>?
    /// Headings that look like slips of the pen.
    private(set) var warnings: [Diagnostic] = []
    private(set) var isEmpty: Bool

    private let file: String
    private let source: ByteSource
    private var splitter: TableSplitter
    private var first: TableSplitter.Block?
    private var rest: [UInt8] = []
    private var line = 1
    private var isAtEnd = false

    /// Large enough that a hand-over costs nothing, small enough that several fit into a cache.
    private static var blockSize: Int { 1 << 19 }

    static func open(_ input: RawInput) throws(InputFailure) -> ExportBlocks {
        let source = try ByteSource.open(input)
        let head = try source.next(blockSize)
        if let complaint = ForeignFormat.complaint(about: head) {
            throw .content(Diagnostic(.error, id: "tickets.other-format", file: input.name, complaint))
        }
        let blocks = ExportBlocks(source, input.name, head: head)
        if case .table(let delimiter) = blocks.format { try blocks.readHeading(delimiter) }
        return blocks
    }

    private init(_ source: ByteSource, _ name: String, head: [UInt8]) {
        self.source = source
        file = name
        isEmpty = head.isEmpty
        format = ExportFormat(name: name, head: head)
        switch format {
        case .jsonLines:
            splitter = TableSplitter()
            rest = head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head
        case .table(let delimiter):
            splitter = TableSplitter(delimiter: delimiter)
            first = splitter.block(of: head, isLast: head.isEmpty)
        }
    }

    private func readHeading(_ delimiter: UInt8) throws(InputFailure) {
        while first == nil, !isAtEnd {
            let more = try source.next(Self.blockSize)
            isAtEnd = more.isEmpty
            first = splitter.block(of: more, isLast: isAtEnd)
        }
        isEmpty = true
        guard let first else { return }
        var headings: [String]?
        forEachRecord(in: first, delimiter: delimiter) { record in
            if headings == nil { headings = record.texts }
        }
        guard let headings else { return }
        isEmpty = false
        let columns = ColumnMap<Column>(headings)
        self.columns = columns
        for near in columns.nearMisses() {
            let message = "'\(headings[near.place])' is not a column that we know; did you mean '\(near.column.name)'?"
            warnings.append(Diagnostic(.warning, id: "tickets.unknown-column", file: file, line: 1, column: 1, message))
        }
    }

    /// The next rows; nil at the end.
    func next() throws(InputFailure) -> ExportBlock<Column>? {
        switch format {
        case .table(let delimiter):
            guard let columns else { return nil }
            if let block = first {
                first = nil
                return ExportBlock(
                    file: file, bytes: block.bytes, line: block.line, content: .table(block, columns, delimiter: delimiter), isFirst: true)
            }
            while !isAtEnd {
                let chunk = try source.next(Self.blockSize)
                isAtEnd = chunk.isEmpty
                guard let block = splitter.block(of: chunk, isLast: isAtEnd) else { continue }
                return ExportBlock(
                    file: file, bytes: block.bytes, line: block.line, content: .table(block, columns, delimiter: delimiter), isFirst: false)
            }
            return nil
        case .jsonLines: return try nextLines()
        }
    }

    private func nextLines() throws(InputFailure) -> ExportBlock<Column>? {
        while true {
            if let last = rest.lastIndex(of: 0x0A) ?? (isAtEnd && !rest.isEmpty ? rest.count - 1 : nil) {
                let bytes = Array(rest[...last])
                rest.removeFirst(last + 1)
                let block = ExportBlock<Column>(file: file, bytes: bytes, line: line, content: .jsonLines, isFirst: line == 1)
                line += bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
                return block
            }
            if isAtEnd { return nil }
            let chunk = try source.next(Self.blockSize)
            isAtEnd = chunk.isEmpty
            rest += chunk
            if rest.count > TableScanner.longestRecord + Self.blockSize {
                let message = "this line is longer than 16 MiB; write one object a line (JSON Lines)"
                throw .content(Diagnostic(.error, id: "tickets.long-line", file: file, line: line, column: 1, message))
            }
        }
    }
}
