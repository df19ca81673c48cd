import Model

extension PublishedNotice {
    /// A notice that the shop wrote and that has started; its id is its file's name, so that its address stays when its days change.
    init(_ written: WrittenNotice, asOf: Day) {
        let comesDown = written.end.map { $0.advanced(by: 1) }
        self.init(
            id: written.name, scopes: written.scopes, issue: written.issue, from: written.start,
            to: comesDown.flatMap { $0 <= asOf ? $0 : nil }, level: written.level)
        lastDay = written.end
        sizes = written.sizes
        compensation = written.compensation
        texts = written.texts
    }
}
