import Model

extension NoticeNews {
    /// - Parameter day: the Monday after the week: what goes up or comes down on it is the week's news.
    init(_ register: NoticeRegister, content: Content, day: Day, names: Names) {
        let keptIds = Set(register.kept.map(\.id))
        var published: [String: PublishedNotice] = [:]
        for notice in register.notices { published[notice.id] = notice }
        for notice in register.notices where !keptIds.contains(notice.id) {
            let entry = Entry(notice, content: content, day: day, names: names)
            // A written one starts and ends on any day of the week.
            let isWritten = notice.figures == nil
            let isFresh = isWritten ? notice.from > day.advanced(by: -7) && notice.from <= day : notice.from == day
            if let to = notice.to {
                let isOver = isWritten ? to > day.advanced(by: -7) && to <= day : to == day
                if isOver { retired.append(entry) }
            } else if notice.from > day {
                continue
            } else if isFresh {
                new.append(entry)
            } else {
                // Until four weeks after it went up, the four before them are those without the trouble.
                let isSettled = notice.from <= day.advanced(by: -7 * Change.weeks)
                switch isSettled ? entry.change?.verdict : nil {
                case .worse: worse.append(entry)
                case .better: better.append(entry)
                case .same, .tooFew, nil: steady.append(entry)
                }
            }
        }
        kept = register.kept.map { Entry(published[$0.id] ?? PublishedNotice($0), content: content, day: day, names: names) }
        waiting = register.waiting.map { Entry(PublishedNotice($0), content: content, day: day, names: names) }
        mutesEnding = Self.mutes(register, content: content, day: day, names: names)
        let soon = content.writtenNotices.filter { notice in
            guard let end = notice.end else { return false }
            return notice.start <= day && end >= day && end <= day.advanced(by: 14)
        }
        ending = soon.map { notice in
            Entry(
                id: notice.name, subjects: notice.scopes.map(names.subject), issue: notice.issue.map(names.issue),
                title: notice.texts.title, from: notice.start, to: notice.end, level: notice.level)
        }
        for path in [\NoticeNews.new, \.worse, \.better, \.steady, \.retired, \.kept, \.waiting] {
            self[keyPath: path].sort(by: Entry.isMoreImportant)
        }
    }

    private static func mutes(_ register: NoticeRegister, content: Content, day: Day, names: Names) -> [Mute] {
        let muted = register.muted.filter { !$0.isRetired }
        let mutes = content.overrides.compactMap { override -> Mute? in
            guard case .mute = override.action, let until = override.until, until >= day, until <= day.advanced(by: 14),
                let notice = muted.first(where: { $0.id == override.notice })
            else { return nil }
            let entry = Entry(PublishedNotice(notice), content: content, day: day, names: names)
            return Mute(entry: entry, until: until, reason: override.reason)
        }
        return mutes.sorted { ($0.until, $0.entry.id) < ($1.until, $1.entry.id) }
    }
}

extension NoticeNews.Entry {
    init(_ notice: PublishedNotice, content: Content, day: Day, names: Names) {
        self.init(
            id: notice.id, subjects: notice.scopes.map(names.subject), issue: notice.issue.map(names.issue),
            title: notice.title ?? notice.texts?.title, from: notice.from, to: notice.to, level: notice.level, figures: notice.figures,
            change: NoticeNews.Change(notice.course, before: day))
        if let index = notice.improvement, content.improvements.indices.contains(index) {
            improvement = content.improvements[index].texts.title
        }
    }

    /// Urgent before normal, then what brought more complaints than usual, then the older.
    static func isMoreImportant(_ a: Self, _ b: Self) -> Bool {
        func excess(_ entry: Self) -> Double {
            entry.figures.map { Double($0.evidence.tickets) - $0.evidence.expected } ?? 0
        }
        return (a.level, -excess(a), a.from, a.id) < (b.level, -excess(b), b.from, b.id)
    }
}

extension NoticeNews.Change {
    /// Weeks of each stretch.
    static let weeks = 4

    /// nil where there are not two stretches to compare.
    init?(_ course: [WeekFigures], before day: Day) {
        let past = course.filter { $0.week.sunday < day }
        guard past.count >= 2 * Self.weeks, let now = Stretch(past.suffix(Self.weeks)),
            let before = Stretch(past.dropLast(Self.weeks).suffix(Self.weeks)), now.expected > 0, before.expected > 0
        else { return nil }
        // Nobody is judged by this: it sorts what a team looks at first, so four of five is sure enough.
        let comparison = RateChange(
            now: .init(tickets: now.tickets, exposure: now.expected), before: .init(tickets: before.tickets, exposure: before.expected))
        self.init(before: before, now: now, verdict: comparison.verdict(z: 1.28, atLeast: 8))
    }
}

extension Stretch {
    init?(_ weeks: ArraySlice<WeekFigures>) {
        guard let first = weeks.first, let last = weeks.last else { return nil }
        self.init(
            first: first.week, last: last.week, weeks: weeks.count, tickets: weeks.reduce(0) { $0 + $1.tickets },
            orders: weeks.reduce(0) { $0 + $1.orders }, expected: weeks.reduce(0) { $0 + $1.expected })
    }
}
