import ArgumentParser
import Model

/// Which figures were asked for on the command line.
struct FiguresRequest {
    var asOf: Day?
    var tickets: [String]
    var orders: [String]
    var content: String?
    var ignoreText: Bool

    /// Says so where the words do not fit together.
    func check() throws {
        if content == "" { throw ValidationError("--content is empty; name a folder") }
        if tickets.isEmpty, !orders.isEmpty {
            throw ValidationError("--orders needs --tickets; give both, or neither to read the content folder")
        }
        if tickets.isEmpty, ignoreText { throw ValidationError("--ignore-text is for raw exports; give them with --tickets") }
    }

    /// What the words before `explain` say, where those behind it say nothing.
    func completed(by other: FiguresRequest) -> FiguresRequest {
        FiguresRequest(
            asOf: asOf ?? other.asOf, tickets: tickets.isEmpty ? other.tickets : tickets, orders: orders.isEmpty ? other.orders : orders,
            content: content ?? other.content, ignoreText: ignoreText || other.ignoreText)
    }
}
