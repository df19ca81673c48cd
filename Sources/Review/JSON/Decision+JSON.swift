import Model
import Searches

extension Decision {
    var jsonValue: JSONValue {
        let subject: [(String, JSONValue)] =
            switch self {
            case .approve(let entries): [("notices", .texts(entries.map(\.id)))]
            case .sayWhetherFixed(let entry), .lookInto(let entry), .actOn(let entry), .tellWhatChanged(let entry):
                [("notice", .text(entry.id))]
            case .talkToCarrier(let row, let rate):
                [("carrier", .text(row.carrier.scope.name)), ("issue", .text(rate.issue.code))]
            case .keepPromise(let channel): [("channel", .text(channel.channel.scope.name))]
            case .extendMute(let mute): [("notice", .text(mute.entry.id)), ("until", .text(mute.until.description))]
            case .announce(let version): [("policy", .text(version.policy)), ("effective", .text(version.day.description))]
            case .answerSearches(let rows): [("searches", .texts(rows.map(\.query)))]
            case .translate(let version): [("policy", .text(version.version)), ("missing", .texts(version.missing.map(\.tag)))]
            }
        return .object([("kind", .text(kind))] + subject)
    }
}
