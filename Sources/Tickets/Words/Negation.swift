/// Whether what stands right before a phrase turns it into its opposite: `not too small`, `并不偏小`.
enum Negation {
    /// - Parameters:
    ///   - text: in the form of `PlainText`.
    ///   - start: where the phrase begins.
    static func precedes(_ start: Int, in text: [UInt8]) -> Bool {
        guard start > 0 else { return false }
        if text[start - 1] == 0x20 { return isEnglish(text, before: start) }
        return text[start - 1] >= 0x80 && isChinese(text, before: start)
    }

    /// Words that may stand between the negation and the phrase.
    private static let fillers = wordList(
        "really that very so even been be being a an any the at all quite exactly too overly actually particularly especially terribly as")
    private static let negations = wordList(
        "not no never without isn't wasn't aren't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't hardly neither nor "
            + "isnt wasnt arent dont doesnt didnt hasnt havent")

    private static func wordList(_ words: String) -> Set<[UInt8]> { Set(words.utf8.split(separator: 0x20).map(Array.init)) }

    private static func isEnglish(_ text: [UInt8], before start: Int) -> Bool {
        var end = start - 1
        for _ in 0..<3 {
            var first = end
            while first > 0, isLetter(text[first - 1]) { first -= 1 }
            let word = Array(text[first..<end])
            if negations.contains(word) { return true }
            guard fillers.contains(word), first > 0, text[first - 1] == 0x20 else { return false }
            end = first - 1
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || byte == 0x27 }

    private static let chineseFillers = [
        "很", "太", "怎么", "怎麼", "那么", "那麼", "特别", "特別", "算", "会", "會", "是", "有", "被", "什么", "什麼", "任何", "明显", "明顯", "出现", "出現",
        "发生", "發生", "存在", "感觉", "感覺", "觉得", "覺得", "显得", "顯得", "发现", "發現",
    ].map { Array($0.utf8) }
    private static let chineseNegations = ["没有", "沒有", "不", "没", "沒", "未", "无", "無"].map { Array($0.utf8) }

    private static func isChinese(_ text: [UInt8], before start: Int) -> Bool {
        var rest = text[..<start]
        var filler: [UInt8] = []
        for _ in 0..<3 {
            if let negation = chineseNegations.first(where: { ends(rest, with: $0) }) {
                let before = rest.dropLast(negation.count)
                // 是不是, 有没有, 会不会 ask; they deny nothing.
                let asked = filler.isEmpty ? Array("有".utf8) : filler
                return !(ends(before, with: asked) && (!filler.isEmpty || negation.count == 6))
            }
            guard let next = chineseFillers.first(where: { ends(rest, with: $0) }) else { return false }
            filler = next
            rest = rest.dropLast(next.count)
        }
        return false
    }

    private static func ends(_ text: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
        text.count >= word.count && text.suffix(word.count).elementsEqual(word)
    }
}
