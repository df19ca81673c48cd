import Policies
import Testing

@Suite("differences of any two texts") struct DifferencePropertyTests {
    @Test("what was taken out left away gives the new words, what was put in left away the old ones", arguments: 0..<300)
    func halves(_ seed: Int) {
        var texts = RandomText(seed: UInt64(seed))
        let old = texts.document()
        let new = seed % 5 == 0 ? texts.document() : texts.edited(old)
        let html = DifferenceSample.difference(old.html, new.html, folds: false).html
        guard !html.isEmpty else {
            #expect(Markup(old.html).words() == Markup(new.html).words())
            return
        }
        let markup = Markup(html)
        #expect(markup.problems == [])
        #expect(markup.words(without: "ins") == Markup(old.html).words(), "seed \(seed)")
        #expect(markup.words(without: "del") == Markup(new.html).words(), "seed \(seed)")
    }

    @Test("folded, it is still well-formed, and nothing that changed is left out", arguments: 0..<100)
    func folded(_ seed: Int) {
        var texts = RandomText(seed: UInt64(1000 + seed))
        let old = texts.document()
        let new = texts.edited(old)
        let folded = DifferenceSample.difference(old.html, new.html)
        let whole = DifferenceSample.difference(old.html, new.html, folds: false)
        #expect(Markup(folded.html).problems == [])
        #expect(folded.passages == whole.passages)
        #expect(Markup(folded.html).words(only: "ins") == Markup(whole.html).words(only: "ins"))
        #expect(Markup(folded.html).words(only: "del") == Markup(whole.html).words(only: "del"))
    }

    @Test("whatever the bytes are, the difference is well-formed", arguments: 0..<400)
    func anyBytes(_ seed: Int) {
        var texts = RandomText(seed: UInt64(5000 + seed))
        let (old, new) = (texts.soup(), texts.soup())
        let html = DifferenceSample.difference(old, new).html
        #expect(Markup(html).problems == [], "\(old)\n-> \(new)\n= \(html)")
    }

    @Test("a text is no different from itself", arguments: 0..<50)
    func itself(_ seed: Int) {
        var texts = RandomText(seed: UInt64(9000 + seed))
        let text = seed % 2 == 0 ? texts.document().html : texts.soup()
        #expect(DifferenceSample.difference(text, text).html == "")
    }
}
