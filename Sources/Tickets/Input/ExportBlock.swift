import Model
import Tables

/// Some whole rows of an export.
struct ExportBlock<Column: ExportColumn>: Sendable {
    enum Content: Sendable {
        case table(TableSplitter.Block, ColumnMap<Column>, delimiter: UInt8)
        case jsonLines
    }

    var file: String
    var bytes: [UInt8]
    var line: Int
    var content: Content
    /// Whether it begins with the heading.
    var isFirst: Bool

    /// The place of the first byte that is not UTF-8.
    var firstFault: TextPlace? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return TextPlace(line: line).after(bytes[..<error.byteOffsets.lowerBound])
        }
    }
}
