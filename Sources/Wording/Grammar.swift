/// The few words of English and Chinese that decide what a phrase means where it stands.
struct Grammar: Sendable {
    /// They turn what follows into its opposite.
    let negations: Set<Int32>
    /// They turn what stands before them into its opposite: `you can not`.
    let negationsBehind: Set<Int32>
    /// They begin a clause that says when, and denies nothing: `if it cannot be repaired, ...`.
    let conditions: Set<Int32>
    /// The same, of several characters.
    let chineseConditions: [[Int32]]
    /// Words at the end of such a clause: 的话, 的, 时.
    let chineseConditionEnds: Set<Int32>
    /// 是 ... 的 states, and asks for nothing.
    let statement: Int32
    /// They begin a new clause without a comma.
    let breaks: Set<Int32>
    /// They join nouns: `return, exchange or store credit` asks for nothing.
    let listers: Set<Int32>
    /// After these an imperative may still begin: `and send`.
    let openers: Set<Int32>

    init(_ lexicon: inout Lexicon) {
        func set(_ words: String) -> Set<Int32> {
            var found: Set<Int32> = []
            for word in words.utf8.split(separator: 0x20) { found.insert(lexicon.add(String(Substring(word)))) }
            return found
        }
        negations = set("not never no nor neither without none nothing 不 没 無 无 未 勿 莫 别 难 拒 恕 概 非")
        negationsBehind = set("not never no neither nothing")
        conditions = set("if when whenever whether unless")
        chineseConditions = ["如", "若", "要是", "万一", "假如", "倘"].map { word in word.unicodeScalars.map { lexicon.add(String($0)) } }
        chineseConditionEnds = set("的 话 时")
        statement = lexicon.add("是")
        breaks = set("but however unless instead except so although though while whereas otherwise 但 可 请 除 只 建 否")
        listers = set("or and 或 和 与 及")
        openers = set("and or so then but simply just please always instead better either 就 也 或 并 再")
    }
}
