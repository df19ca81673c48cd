import Model

extension NoticeNews {
    var jsonValue: JSONValue {
        func list(_ entries: [Entry]) -> JSONValue { .array(entries.map { .object($0.jsonFields) }) }
        let mutes = mutesEnding.map { mute -> JSONValue in
            .object(mute.entry.jsonFields + [("until", .text(mute.until.description)), ("reason", .text(mute.reason))])
        }
        return .object([
            ("new", list(new)), ("waiting", list(waiting)), ("kept", list(kept)), ("worse", list(worse)), ("better", list(better)),
            ("retired", list(retired)), ("steady", list(steady)), ("mutes_ending", .array(mutes)), ("ending", list(ending)),
        ])
    }
}

extension NoticeNews.Entry {
    var jsonFields: [(String, JSONValue)] {
        [
            ("id", .text(id)), ("scopes", .array(subjects.map { .object($0.scope.jsonFields) })), ("issue", .optional(issue?.code)),
            ("from", .text(from.description)), ("to", .optional(to?.description)), ("level", .whole(level)),
            ("probability", .optional(figures?.probability, decimals: 4)), ("evidence", figures?.evidence.jsonValue ?? .null),
            ("change", change?.jsonValue ?? .null), ("has_improvement", .claim(improvement != nil)),
        ]
    }
}

extension Notice.Evidence {
    var jsonValue: JSONValue {
        .object([
            ("weeks", .whole(weeks)), ("tickets", .whole(tickets)), ("orders", .number(orders, decimals: 0)),
            ("expected", .number(expected, decimals: 1)), ("basis", .text(basis.rawValue)),
        ])
    }
}

extension NoticeNews.Change {
    var jsonValue: JSONValue {
        .object([("before", before.jsonValue), ("now", now.jsonValue), ("verdict", .text(verdict.rawValue))])
    }
}

extension Stretch {
    var jsonValue: JSONValue {
        .object([
            ("first", .text(first.description)), ("last", .text(last.description)), ("weeks", .whole(weeks)), ("tickets", .whole(tickets)),
            ("orders", .number(orders, decimals: 0)), ("expected", .number(expected, decimals: 1)),
        ])
    }
}
