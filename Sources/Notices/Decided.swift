import Model

/// A posting with what it is about: a scope and an issue, as an index into the tally's.
struct Decided: Sendable {
    var scope: Notice.Scope
    var issue: Int
    var posting: NoticeBoard.Posting
}
