import Model

/// What the overrides that hold say of one notice.
struct Verdict {
    var isMuted = false
    var isApproved = false
    /// The last day on which it stays up whatever the figures say; the farthest future where a pin has no end.
    var pinnedUntil: Day?
    var title: LocalizedText?
    var advice: LocalizedText?
    var sizes: Double?

    /// Whether the shop wants it shown: it gave it words, approved it, or keeps it up.
    var isWanted: Bool { title != nil || advice != nil || sizes != nil || isApproved || pinnedUntil != nil }

    mutating func add(_ override: NoticeOverride) {
        switch override.action {
        case .mute: isMuted = true
        case .approve: isApproved = true
        case .pin: pinnedUntil = max(pinnedUntil ?? .distantPast, override.until ?? .distantFuture)
        case .reword(let title, let advice, let sizes):
            // Of two that hold, the later one in the file has the last word.
            self.title = title ?? self.title
            self.advice = advice ?? self.advice
            self.sizes = sizes ?? self.sizes
        case .merge, .fixed: break
        }
    }

    /// The notice as shoppers meet it.
    func applied(to notice: Notice, asOf: Day) -> PublishedNotice {
        var published = PublishedNotice(notice)
        published.title = title
        published.advice = advice
        published.sizes = sizes
        if let figuresEnd = notice.to, let pinnedUntil {
            published.isPinned = pinnedUntil >= asOf
            published.to = published.isPinned ? nil : max(figuresEnd, pinnedUntil.advanced(by: 1))
        }
        return published
    }
}

extension Day {
    fileprivate static let distantPast = Day(number: .min / 2)
    fileprivate static let distantFuture = Day(number: .max / 2)
}
