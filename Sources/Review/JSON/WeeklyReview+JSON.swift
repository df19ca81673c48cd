import Model

extension WeeklyReview {
    /// The review for programs, on one line; docs/review.md describes it.
    package var json: String {
        JSONValue.object([
            ("version", .whole(Self.formatVersion)), ("internal", .claim(true)), ("week", .text(week.description)),
            ("as_of", .text(day.description)), ("languages", .texts(languages.map(\.tag))), ("has_figures", .claim(hasFigures)),
            ("decisions", .array(decisions.map(\.jsonValue))), ("headline", headline.jsonValue), ("notices", notices.jsonValue),
            ("streaks", .array(streaks.map(\.jsonValue))), ("carriers", carriers.jsonValue), ("products", products.jsonValue),
            ("unclassified", unclassified.jsonValue), ("searches", searches?.jsonValue ?? .null),
            ("channels", .array(channels.map(\.jsonValue))),
            ("staffing", staffing?.jsonValue ?? .null), ("policies", policies.jsonValue), ("drafts", .array(drafts.map(\.jsonValue))),
        ]).rendered
    }
}

extension Notice.Scope {
    /// As in the lines of `signpost notices`: `"scope":"product","sku":"DR-1001"`.
    var jsonFields: [(String, JSONValue)] {
        let kind: [(String, JSONValue)] = [("scope", .text(kind))]
        return switch self {
        case .product(let sku): kind + [("sku", .text(sku.text))]
        case .group(let name), .category(let name), .carrier(let name), .channel(let name): kind + [(self.kind, .text(name))]
        case .site: kind
        }
    }
}

extension Headline {
    var jsonValue: JSONValue {
        .object([
            ("tickets", tickets.jsonValue(decimals: 1)), ("orders", orders?.jsonValue(decimals: 1) ?? .null),
            ("complaints_per_100_orders", complaintsPer100?.jsonValue(decimals: 2) ?? .null),
            (
                "movers",
                .array(
                    movers.map { mover in
                        .object([
                            ("issue", .text(mover.issue.code)), ("tickets", .whole(mover.tickets)),
                            ("usual", .number(mover.usual, decimals: 1)),
                        ])
                    })
            ),
            (
                "course",
                .array(
                    course.map { point in
                        .object([
                            ("week", .text(point.week.description)), ("tickets", point.tickets.map { .whole($0) } ?? .null),
                            ("orders", .optional(point.orders, decimals: 0)),
                            ("complaints_per_100_orders", .optional(point.complaintsPer100, decimals: 2)),
                        ])
                    })
            ),
        ])
    }
}

extension Headline.Figure {
    func jsonValue(decimals: Int) -> JSONValue {
        .object([
            ("value", .optional(value, decimals: decimals)), ("usual", .optional(usual, decimals: decimals)),
            ("change", .optional(change, decimals: 3)),
        ])
    }
}

extension Streak {
    var jsonValue: JSONValue {
        .object(
            subject.scope.jsonFields + [
                ("issue", .text(issue.code)), ("weeks", .whole(weeks)), ("tickets", .whole(tickets)),
                ("expected", .number(expected, decimals: 1)), ("probability", .optional(probability, decimals: 4)), ("new", .claim(isNew)),
            ])
    }
}

extension Draft {
    var jsonValue: JSONValue {
        .object([
            ("kind", .text(kind.rawValue)), ("notice", .text(notice)), ("language", .text(language.tag)), ("file", .text(file)),
            ("text", .text(text)),
        ])
    }
}
