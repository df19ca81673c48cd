import Model
import Notices

extension CarrierComparison {
    var jsonValue: JSONValue {
        .object([("weeks", .whole(Self.weeks)), ("rows", .array(rows.map(\.jsonValue)))])
    }
}

extension CarrierComparison.Row {
    var jsonValue: JSONValue {
        let rates = rates.map { rate -> JSONValue in
            let (now, before) = (rate.comparison.now, rate.comparison.before)
            return .object([
                ("issue", .text(rate.issue.code)), ("tickets", .whole(now.tickets)),
                ("per_1000_orders", .number(now.rate * 1000, decimals: 2)),
                ("interval", .array([.number(now.interval.low * 1000, decimals: 2), .number(now.interval.high * 1000, decimals: 2)])),
                ("tickets_before", .whole(before.tickets)), ("per_1000_orders_before", .number(before.rate * 1000, decimals: 2)),
                ("change", .text(rate.comparison.verdict().rawValue)), ("times_others", .number(rate.others.ratio, decimals: 2)),
            ])
        }
        return .object([("carrier", .text(carrier.scope.name)), ("orders", .number(orders, decimals: 0)), ("rates", .array(rates))])
    }
}

extension ProductExcesses {
    var jsonValue: JSONValue {
        let rows = rows.map { row -> JSONValue in
            .object([
                ("sku", .text(row.product.scope.name)), ("complaints", .whole(row.complaints)),
                ("expected", .number(row.expected, decimals: 1)), ("excess", .number(row.excess, decimals: 1)),
                ("orders", .number(row.orders, decimals: 0)), ("mostly", .text(row.mostly.code)), ("has_notice", .claim(row.hasNotice)),
            ])
        }
        return .object([("weeks", .whole(Self.weeks)), ("has_orders", .claim(hasOrders)), ("rows", .array(rows))])
    }
}

extension Unclassified {
    var jsonValue: JSONValue {
        func list(_ words: [Word]) -> JSONValue {
            .array(words.map { .object([("word", .text($0.word)), ("tickets", .whole($0.tickets))]) })
        }
        return .object([
            ("tickets", .whole(tickets)), ("of_tickets", .whole(ofTickets)), ("words", list(words)), ("unknown_codes", list(unknownCodes)),
        ])
    }
}

extension ChannelService {
    var jsonValue: JSONValue {
        func share(_ share: Share?) -> JSONValue {
            share.map { .object([("tickets", .whole($0.count)), ("of", .whole($0.of))]) } ?? .null
        }
        return .object([
            ("channel", .text(channel.scope.name)), ("tickets", .whole(tickets)),
            ("median_first_response_min", .optional(medianFirstResponse, decimals: 1)),
            ("p90_first_response_min", .optional(p90FirstResponse, decimals: 1)),
            ("median_resolution_min", .optional(medianResolution, decimals: 1)),
            ("promise", .optional(promise.map { "\($0.count) \($0.unit.rawValue)\($0.count == 1 ? "" : "s")" })),
            ("within_promise", share(within)), ("within_promise_before", share(withinBefore)), ("change", .text(change.rawValue)),
        ])
    }
}

extension Staffing {
    var jsonValue: JSONValue {
        let peaks = peaks.map { peak -> JSONValue in
            .object([
                ("weekday", .whole(peak.weekday)), ("hour", .whole(peak.hour)),
                ("tickets_per_week", .number(peak.ticketsPerWeek, decimals: 1)),
            ])
        }
        let channels = channels.map { row -> JSONValue in
            .object([
                ("channel", .text(row.channel.scope.name)), ("tickets", .whole(row.tickets)), ("busiest_hour", .whole(row.busiestHour)),
                ("hours", .whole(3)), ("share", .number(row.share, decimals: 3)), ("within_promise", .optional(row.within, decimals: 3)),
            ])
        }
        return .object([
            ("weeks", .whole(knownWeeks)), ("tickets", .whole(tickets)), ("peaks", .array(peaks)), ("channels", .array(channels)),
        ])
    }
}

extension PoliciesDue {
    var jsonValue: JSONValue {
        func version(_ version: Version) -> JSONValue {
            .object([("policy", .text(version.policy)), ("day", .text(version.day.description))])
        }
        let untranslated = untranslated.map { version -> JSONValue in
            .object([("policy", .text(version.version)), ("missing", .texts(version.missing.map(\.tag)))])
        }
        return .object([
            ("effective", .array(effective.map(version))), ("next", next.map(version) ?? .null), ("old", .array(old.map(version))),
            ("untranslated", .array(untranslated)),
        ])
    }
}
