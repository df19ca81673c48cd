/// The tags between the rows of a table: headings first, then the body, each opened once.
struct RowGroups {
    private var isOpen: (header: Bool, body: Bool) = (false, false)

    /// What stands before the row.
    mutating func next(_ row: TextPassage) -> String {
        let isHeader = if case .row(true) = row.kind { true } else { false }
        if isHeader, !isOpen.body {
            defer { isOpen.header = true }
            return isOpen.header ? "" : "<thead>\n"
        }
        defer { isOpen = (false, true) }
        return isOpen.body ? "" : isOpen.header ? "</thead>\n<tbody>\n" : "<tbody>\n"
    }

    /// What stands after the last row.
    var end: String { isOpen.body ? "</tbody>\n" : isOpen.header ? "</thead>\n" : "" }
}
