extension DiagnosticCase {
    static let synonyms = [
        wrong("no-language", "- [a1, b1]", "1:1: error: groups stand below their language; write en: and the groups under it"),
        wrong("group", "en: refund", "1:5: error: 'en' is not a list of groups; write each group on a line, - [refund, money back]"),
        wrong("group", "en:\n  - refund", "2:5: error: a group is a list of words in brackets; write - [refund, money back]"),
        wrong(
            "group", "en: [[refund, [a]]]", "1:15: error: a group holds something that is not a word; write it as - [refund, money back]"),
        wrong(
            "alone", "en: [[refund]]",
            "1:6: warning: 'refund' stands alone in its group; write two or more ways to say it, - [refund, money back]"),
        wrong("alone", "en: [[]]", "1:6: warning: the group is empty; write two or more ways to say it, - [refund, money back]"),
        wrong("no-word", "en: [[refund, payback, '!']]", "1:24: error: '!' has no letters or digits; write a word, or leave it out"),
        wrong(
            "no-word", "en: [[parcel, box, where is it]]",
            "1:20: error: 'where is it' has only words that search leaves out; write what it is about, 'parcel' for 'where is it'"),
        wrong(
            "short", "zh: [[退款, 退钱, 退]]",
            "1:15: error: '退' is one character, which stands in other words, too; write a word of two characters or more"),
        wrong(
            "long", "en: [[refund, payback, one two three four five six seven]]",
            "1:24: error: 'one two three four five six seven' is too long to be found in a text; write at most 6 words or 12 characters"),
        wrong(
            "twice", "en:\n  - [refund, payback]\n  - [Refund, cash]",
            "3:6: warning: 'Refund' stands in line 2, too, and joins both groups; write it in one of them"),
    ]

    private static func wrong(_ id: String, _ yaml: String, _ line: String) -> DiagnosticCase {
        DiagnosticCase(
            "synonyms.\(id)", ["site.yml": "name: Help\nlanguages: [en, zh]\n", "synonyms.yml": yaml + "\n"], "content/synonyms.yml:\(line)"
        )
    }
}
