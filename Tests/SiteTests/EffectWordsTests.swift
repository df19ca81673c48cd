import Model
import Testing

@testable import Site

@Suite("Effects in words") struct EffectWordsTests {
    static func words(_ tag: String) throws -> EffectWords {
        EffectWords(labels: Labels(try ThemeOnDisk.theme(), language: Language(tag), fallback: Language("en")), floor: 5)
    }

    static func effect(_ value: Double, _ low: Double, _ high: Double, before: Int = 96, after: Int = 40) -> Effect {
        var effect = ReportShop.halved
        effect.before.tickets = before
        effect.after.tickets = after
        effect.ratio = Effect.Ratio(value: value, low: low, high: high)
        return effect
    }

    @Test("no more is said than the interval carries")
    func sentences() throws {
        let english = try Self.words("en")
        #expect(english.sentence(nil) == "It is not known yet whether this helped.")
        #expect(english.sentence(Self.effect(0.5, 0.39, 0.62)) == "Complaints about it fell by about half (by 38% to 61%).")
        #expect(english.sentence(Self.effect(0.7, 0.4, 1.1)) == "Not known yet. So far the figures fit both fewer and more complaints.")
        #expect(english.sentence(Self.effect(1, 0.85, 1.2)) == "No change: there are about as many complaints as before.")
        #expect(english.sentence(Self.effect(1.5, 1.2, 1.9)) == "Complaints about it rose by about 50% (by 20% to 90%).")
        let chinese = try Self.words("zh")
        #expect(chinese.sentence(Self.effect(0.5, 0.39, 0.62)) == "相关投诉减少约一半（降幅38%–61%）。")
        #expect(chinese.sentence(Self.effect(1, 0.85, 1.2)) == "没有变化，相关投诉和以前差不多。")
    }

    @Test("where fewer than the floor complained before or after, only the cautious end is told, in tens")
    func floor() throws {
        let english = try Self.words("en")
        #expect(
            english.sentence(Self.effect(0.1, 0.02, 0.36, after: 2)) == "Complaints about it fell clearly, by at least 60%.")
        #expect(english.sentence(Self.effect(0.5, 0.1, 0.95, after: 2)) == "Complaints about it fell.")
        #expect(english.sentence(Self.effect(0.8, 0.1, 2, after: 2)) == "It is not known yet whether this helped.")
        #expect(english.sentence(Self.effect(9, 2, 40, before: 1)) == "Complaints about it rose.")
    }

    @Test(
        "sizes are the parts that people speak of",
        arguments: [
            (0.1, Label.effectSizeLittle), (0.25, .effectSizeQuarter), (0.33, .effectSizeThird), (0.5, .effectSizeHalf),
            (0.66, .effectSizeTwoThirds), (0.75, .effectSizeThreeQuarters), (0.9, .effectSizeMost),
        ])
    func sizes(reduction: Double, size: Label) {
        #expect(EffectWords.size(reduction) == size)
    }

    @Test("the weeks that were compared stand beside it")
    func compared() throws {
        #expect(
            try Self.words("en").compared(ReportShop.halved)
                == "Compared: 29 June 2026 to 20 September 2026, with 12 October 2026 to 15 November 2026.")
        #expect(
            try Self.words("zh").compared(ReportShop.halved)
                == "对比时段：2026年6月29日至2026年9月20日，2026年10月12日至2026年11月15日。")
        #expect(try Self.words("en").compared(nil) == nil)
    }

    @Test("a range of lengths names its unit once where it can")
    func ranges() throws {
        let words = FigureWords(labels: try Self.words("en").labels, floor: 5)
        #expect(words.lengths(1.4...4) == "2 to 4 minutes")
        // Rounded up: 2.4 is 3, 3 is 3.
        #expect(words.lengths(2.4...3) == "3 minutes")
        #expect(words.lengths(0.3...1) == "1 minute")
        #expect(words.lengths(60...360) == "60 minutes to 6 hours")
        #expect(words.lengths(1345...4300) == "23 hours to 3 days")
        #expect(words.share(0.9999) == "99%")
    }
}
