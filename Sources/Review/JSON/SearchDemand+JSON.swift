import Model
import Search
import Searches

extension SearchDemand {
    var jsonValue: JSONValue {
        .object([
            ("first", .optional(first?.description)), ("last", .optional(last?.description)), ("searches", .whole(searches)),
            (
                "languages",
                .array(
                    languages.map { count in
                        .object([
                            ("language", .text(count.language.tag)), ("searches", .whole(count.searches)),
                            ("without_answer", .whole(count.withoutAnswer)),
                        ])
                    })
            ),
            ("missed", .array(missed.map { $0.jsonValue(asksForSynonym: true) })), ("missed_not_shown", .whole(hidden)),
            ("most", .array(most.map { $0.jsonValue(asksForSynonym: false) })), ("later", .whole(later)), ("by_robots", .whole(byRobots)),
            ("withheld", .whole(withheld)),
            ("lines", .whole(lines)), ("unreadable_lines", .whole(unreadable)),
        ])
    }
}

extension SearchDemand.Row {
    fileprivate func jsonValue(asksForSynonym: Bool) -> JSONValue {
        let (answer, missing, language): (String, [String], String?) =
            switch self.answer {
            case .found: ("found", [], nil)
            case .partly(let missing): ("partly", missing, nil)
            case .elsewhere(let language): ("other_language", [], language.tag)
            case .nothing: ("nothing", [], nil)
            case .asksNothing: ("asks_nothing", [], nil)
            }
        return .object(
            [
                ("query", .text(query)), ("language", .text(self.language.tag)), ("times", .whole(times)),
                ("first", .text(first.description)),
                ("last", .text(last.description)), ("answer", .text(answer)), ("missing", .texts(missing)),
                ("found_in", .optional(language)),
                ("reported", .claim(wasReported)),
            ] + (asksForSynonym ? [("synonym", .text(synonymLine))] : []))
    }
}
