import Model
import Tables

/// Turns rows of one kind of export into records. One for each task that reads: it keeps its own names.
protocol RowCounter: ~Copyable, SendableMetatype {
    associatedtype Column: ExportColumn

    var names: Names { get }

    /// What is wrong with a file that has these columns; nil when it can be read.
    static func complaint(about columns: ColumnMap<Column>) -> (id: String, message: String)?

    /// Ends reading; throws what went wrong in it.
    mutating func close() throws(MachineFailure)

    /// Words of tickets that no rule classified.
    func forEachWord(in bucket: Int, _ body: (WordRecord) -> Void) throws(MachineFailure)

    /// The row's record; nil when there is something wrong with it, which the report then says.
    mutating func record(of row: some ExportRow<Column>, in file: String, report: inout ReadingReport) -> CountRecord?
}

extension RowCounter where Self: ~Copyable {
    mutating func close() throws(MachineFailure) {}
    func forEachWord(in bucket: Int, _ body: (WordRecord) -> Void) throws(MachineFailure) {}
}
