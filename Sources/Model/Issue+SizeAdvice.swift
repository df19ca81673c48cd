extension Issue {
    /// Whether its notices may advise another size. A mix-up of units never does: who read inches as centimetres got the size that
    /// was ordered, and another size would be wrong for everyone who reads the chart right.
    package static func mayAdviseSizes(_ code: String) -> Bool { code != "unit_mixup" }

    /// How many sizes are told apart in advice: half a size up to three.
    package static let adviceRange = 0.5...3.0

    /// What to advise where the shop says how many sizes, and nothing else.
    ///
    /// - Parameter sizes: above 0 up, below 0 down, in halves from -3 to 3; 0: no other size.
    /// - Returns: a sentence or two in English and Chinese; nil of an amount that has no words.
    package static func sizeAdvice(_ sizes: Double) -> LocalizedText? {
        let (english, chinese) = (Language("en"), Language("zh"))
        guard sizes != 0 else {
            return LocalizedText([
                english: "Go by your own measurements and the size chart, not by the size you usually take.",
                chinese: "请量一量自己的尺寸，对照尺码表选码，不要只看平时穿的码。",
            ])
        }
        let halves = (abs(sizes) * 2).rounded()
        guard halves == abs(sizes) * 2, adviceRange.contains(halves / 2), let amount = amounts[Int(halves)] else { return nil }
        let (direction, wording) = sizes > 0 ? ("up", "大") : ("down", "小")
        let isHalf = halves == 1
        let other = sizes > 0 ? "the larger" : "the smaller"
        let between =
            isHalf
            ? "No half sizes, or between two sizes? Take \(other)." : "Between two sizes, take \(other)."
        let betweenInChinese =
            isHalf ? "没有半码，或介于两个码之间时，请选\(wording)的那个。" : "介于两个码之间时，请选\(wording)的那个。"
        return LocalizedText([
            english: "We suggest ordering \(amount.en) \(direction). \(between)",
            chinese: "建议拍\(wording)\(amount.zh)；\(betweenInChinese)",
        ])
    }

    /// By the number of half sizes. One and a half is said as a number of sizes, which no shopper misreads.
    private static let amounts: [Int: (en: String, zh: String)] = [
        1: ("half a size", "半码"), 2: ("one size", "一码"), 3: ("one and a half sizes", "一码半"), 4: ("two sizes", "两码"),
        5: ("two and a half sizes", "两码半"), 6: ("three sizes", "三码"),
    ]
}
