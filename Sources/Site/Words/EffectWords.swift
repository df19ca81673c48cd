import Model

/// What became of complaints, in a shopper's words: no more than the figures can carry.
struct EffectWords: Sendable {
    let labels: Labels
    let floor: Int

    /// One sentence: "Complaints per order fell by about half (between 38% and 61%)."
    ///
    /// Where fewer complaints than the privacy floor were counted before or after, only the cautious end of the interval is
    /// told, rounded down to tens: from an exact interval the small count could be computed.
    func sentence(_ effect: Effect?) -> String {
        guard let effect, let ratio = effect.ratio, ratio.value.isFinite, ratio.low.isFinite else { return labels[.effectUnknown] }
        let isPublic = effect.before.tickets >= floor && effect.after.tickets >= floor
        switch effect.verdict {
        case .notYetKnown: return labels[isPublic ? .effectUnclear : .effectUnknown]
        case .noChange: return labels[.effectSame]
        case .fewer:
            let least = Self.percent(1 - ratio.high)
            guard isPublic else {
                return least < 10 ? labels[.effectLess] : labels.text(.effectLeast, ["low": String(least / 10 * 10)])
            }
            return labels.text(
                .effectFewer,
                ["size": labels[Self.size(1 - ratio.value)], "low": String(least), "high": String(Self.percent(1 - ratio.low))])
        case .more:
            guard isPublic, ratio.high < 100 else { return labels[.effectRose] }
            return labels.text(
                .effectMore,
                [
                    "value": labels.number(Self.percent(ratio.value - 1)), "low": labels.number(Self.percent(ratio.low - 1)),
                    "high": labels.number(Self.percent(ratio.high - 1)),
                ])
        }
    }

    /// Which weeks were compared: nil where nothing was.
    func compared(_ effect: Effect?) -> String? {
        guard let effect, effect.ratio != nil else { return nil }
        func period(_ stretch: Stretch) -> String {
            labels.text(.figuresPeriod, ["from": labels.date(stretch.first.monday), "to": labels.date(stretch.last.sunday)])
        }
        return labels.text(.effectCompared, ["before": period(effect.before), "after": period(effect.after)])
    }

    /// The nearest of the parts that people speak of.
    static func size(_ reduction: Double) -> Label {
        switch reduction {
        case ..<0.20: .effectSizeLittle
        case ..<0.29: .effectSizeQuarter
        case ..<0.42: .effectSizeThird
        case ..<0.58: .effectSizeHalf
        case ..<0.71: .effectSizeTwoThirds
        case ..<0.85: .effectSizeThreeQuarters
        default: .effectSizeMost
        }
    }

    private static func percent(_ share: Double) -> Int { Int((100 * max(0, min(share, 1e6))).rounded()) }
}
