package import Searches

/// Something to decide this week.
package enum Decision: Sendable {
    /// New notices wait for a yes or no.
    case approve([NoticeNews.Entry])
    /// Complaints fell while the advice was followed: is the trouble gone?
    case sayWhetherFixed(NoticeNews.Entry)
    /// A new trouble needs somebody who looks into it.
    case lookInto(NoticeNews.Entry)
    /// A known trouble grew.
    case actOn(NoticeNews.Entry)
    case talkToCarrier(CarrierComparison.Row, CarrierComparison.Rate)
    case keepPromise(ChannelService)
    /// A muted notice comes back by itself.
    case extendMute(NoticeNews.Mute)
    case announce(PoliciesDue.Version)
    case translate(PoliciesDue.Untranslated)
    /// A notice came down, and nobody wrote what was done.
    case tellWhatChanged(NoticeNews.Entry)
    /// Many people search for something that no page has.
    case answerSearches([SearchDemand.Row])

    /// Its name in JSON.
    package var kind: String {
        switch self {
        case .approve: "approve"
        case .sayWhetherFixed: "say_whether_fixed"
        case .lookInto: "look_into"
        case .actOn: "act_on"
        case .talkToCarrier: "talk_to_carrier"
        case .keepPromise: "keep_promise"
        case .extendMute: "extend_mute"
        case .announce: "announce"
        case .translate: "translate"
        case .tellWhatChanged: "tell_what_changed"
        case .answerSearches: "answer_searches"
        }
    }
}
