package import Model

/// A mistake in the quotes of a table, with its place.
package struct TableFault: Hashable, Sendable {
    package enum Kind: Sendable {
        /// A quote opens a field and nothing closes it before the end of the table (or within ``TableScanner/longestRecord``).
        case unterminatedQuote
        /// Something other than the delimiter follows the closing quote.
        case textAfterQuote
    }

    package var kind: Kind
    /// The line and column of the opening quote, or of the text after the closing one, counted from 1.
    package var line: Int
    package var column: Int

    package init(_ kind: Kind, line: Int, column: Int) {
        self.kind = kind
        self.line = line
        self.column = column
    }

    /// The fault as an error in the file: `table.unterminated-quote` or `table.text-after-quote`.
    package func diagnostic(in file: String) -> Diagnostic {
        switch kind {
        case .unterminatedQuote:
            Diagnostic(
                .error, id: "table.unterminated-quote", file: file, line: line, column: column,
                "this quote is never closed; write \" at the end of the field, and \"\" for a quote inside it")
        case .textAfterQuote:
            Diagnostic(
                .error, id: "table.text-after-quote", file: file, line: line, column: column,
                "text follows the closing quote of a field; write \"\" for a quote inside the field")
        }
    }
}
