/// Brings the forms of an English word together: `policies` and `policy`, `shipping` and `shipped`.
///
/// A light stemmer: it need not give words, only the same letters for the forms of one word, here and in search.js
/// (`stem`), which must stay line by line the same. Described in docs/search-index.md.
enum EnglishStem {
    /// Forms that no rule reaches, and words that only look like forms. Every index tells its readers this list.
    static let exceptions: [String: String] = [
        "paid": "pay", "sent": "send", "lost": "lose", "bought": "buy", "broke": "break", "broken": "break", "shrank": "shrink",
        "shrunk": "shrink", "worn": "wear", "wore": "wear", "torn": "tear", "tore": "tear", "came": "come", "sold": "sell",
        "chose": "choose", "chosen": "choose", "got": "get", "gave": "give", "took": "take", "taken": "take", "kept": "keep",
        "stolen": "steal", "made": "make", "found": "find", "delivery": "deliver", "deliveries": "deliver", "arrival": "arrive",
        "complaint": "complain", "complaints": "complain", "guaranteed": "guarantee",
        "centre": "center", "grey": "gray", "jewellery": "jewelry",
        "feet": "foot", "children": "child", "women": "woman", "men": "man", "earring": "earring", "earrings": "earring",
        "evening": "evening", "morning": "morning", "nothing": "nothing", "something": "something", "anything": "anything",
        "everything": "everything",
    ]

    /// The stem of a folded word; a word that is not of a to z alone is its own stem.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 2, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        var w = word
        if let known = exceptions[String(decoding: word, as: UTF8.self)] {
            w = Array(known.utf8)
        } else {
            dropPlural(&w)
            dropEnding(&w)
        }
        if w.count > 5, w.ends("our") { w.replaceEnd(3, "or") }
        if w.count > 3, w.ends("e") { w.removeLast() }
        if w.count > 3, w.ends("y"), !isVowel(w[w.count - 2]) { w.replaceEnd(1, "i") }
        if w.count > 3, w[w.count - 1] == w[w.count - 2], !isVowel(w[w.count - 1]) { w.removeLast() }
        return w
    }

    private static func dropPlural(_ w: inout [UInt8]) {
        if w.count > 4, w.ends("ies") || w.ends("ied") {
            w.replaceEnd(3, "y")
        } else if w.count > 4, ["sses", "shes", "ches", "xes", "zes"].contains(where: w.ends) {
            w.removeLast(2)
        } else if w.count > 3, w.ends("s"), !w.ends("ss"), !w.ends("us"), !w.ends("is") {
            w.removeLast()
        }
    }

    private static func dropEnding(_ w: inout [UInt8]) {
        for (ending, least) in [("ation", 4), ("ment", 3), ("able", 4), ("ing", 3), ("ed", 3), ("ate", 5)] where w.ends(ending) {
            let rest = w.count - ending.utf8.count
            guard rest >= least, w[..<rest].contains(where: isVowel), ending != "ed" || w[rest - 1] != 0x65 else { return }
            w.removeLast(ending.utf8.count)
            if ending == "ing" || ending == "ed", w.count > 6, w.ends("at") { w.removeLast(2) }
            return
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}

extension [UInt8] {
    fileprivate func ends(_ ending: String) -> Bool {
        let ending = ending.utf8
        return count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
    }

    fileprivate mutating func replaceEnd(_ length: Int, _ text: String) {
        removeLast(length)
        append(contentsOf: text.utf8)
    }
}
