import Model

/// What an index tells of how people type: `fold`, `pinyin`, `synonyms`, `english` and `filler`. Described in docs/search-index.md.
///
/// Most queries are in the writing of the page. What only others need (pinyin and English words on a Chinese page, Chinese ones on an English
/// page) is as large again; a divided index has it in a file of its own.
struct Understanding {
    private let index: LanguageIndex
    private let lists: PostingLists

    init(of index: LanguageIndex, _ lists: PostingLists) {
        self.index = index
        self.lists = lists
    }

    /// The keys that this index needs, each after a comma.
    var whole: [UInt8] {
        var json = JSONBytes()
        writeFold(to: &json)
        writePinyin(to: &json)
        writeSynonyms(to: &json) { _ in true }
        writeEnglish(to: &json)
        writeFiller(to: &json)
        return json.bytes
    }

    /// The same for queries in the index's own writing.
    var own: [UInt8] {
        var json = JSONBytes()
        writeFold(to: &json)
        writeSynonyms(to: &json) { $0.isUnspaced == index.language.isUnspaced }
        writeEnglish(to: &json)
        if index.language.isUnspaced { writeFiller(to: &json) }
        return json.bytes
    }

    /// The rest, as an object.
    var other: [UInt8] {
        var json = JSONBytes()
        json.raw("{\"language\":")
        json.string(index.language.tag)
        writePinyin(to: &json)
        writeSynonyms(to: &json) { $0.isUnspaced != index.language.isUnspaced }
        if !index.language.isUnspaced { writeFiller(to: &json) }
        json.raw("}\n")
        return json.bytes
    }

    /// The traditional characters whose simplified ones are in the index.
    private func writeFold(to json: inout JSONBytes) {
        let pairs = index.tokenizer.simplifier.pairs
        guard !pairs.isEmpty else { return }
        let used = HanziSet(lists)
        var text: [UInt8] = []
        for pair in pairs where used.contains(pair.simplified) {
            text.appendScalar(pair.traditional)
            text.appendScalar(pair.simplified)
        }
        guard !text.isEmpty else { return }
        json.raw(",\n\"fold\":")
        json.plainString(text)
    }

    private func writePinyin(to json: inout JSONBytes) {
        guard !index.hanzi.readings.isEmpty, hasHanzi else { return }
        var pairs = PinyinPairs(Readings(index.hanzi), index.tokenizer.simplifier)
        for (number, entry) in index.entries.enumerated() {
            for text in [entry.title] + entry.tags + entry.body.sections.compactMap({ $0.heading?.text }) { pairs.add(text, page: number) }
        }
        addForms(to: &pairs)
        addTerms(to: &pairs)
        pairs.write(to: &json, limit: isOfFew ? index.sizes.pairsOfFew : index.sizes.pairs)
    }

    /// The forms of synonyms count as if they stood in the titles of the pages that they lead to, each half of the one before it:
    /// the usual ones come first.
    private func addForms(to pairs: inout PinyinPairs) {
        var page = index.entries.count
        for number in lists.order where lists.terms.bytes[lists.terms.range(number).lowerBound] == 0x3D {
            guard let group = Int(lists.terms.text(number).dropFirst()) else { continue }
            var score = lists[number].pages * 4
            for form in index.concepts.groups[group] where form.isUnspaced {
                pairs.add(form, page: page, score: max(1, score))
                page += 1
                score /= 2
            }
        }
    }

    private var isOfFew: Bool { index.entries.count < index.sizes.fewPages }

    /// What stands only in the text counts a quarter, and from the third page on, the second where there are few: before that it is mostly
    /// the end of one word and the beginning of another.
    private func addTerms(to pairs: inout PinyinPairs) {
        let bytes = lists.terms.bytes
        let page = index.entries.count + index.concepts.groups.joined().count
        for number in lists.order {
            let range = lists.terms.range(number)
            guard range.count == 6, bytes[range.lowerBound] >= 0xE4, lists[number].count > 1 else { continue }
            let pages = lists[number].pages
            if pages > (isOfFew ? 1 : 2) { pairs.add(lists.terms.text(number), page: page, score: pages) }
        }
    }

    private var hasHanzi: Bool {
        lists.order.contains { number in
            let range = lists.terms.range(number)
            return range.count >= 3 && Script.of(lists.terms.bytes.span.extracting(range).scalar(at: 0).value) == .unspaced
        }
    }

    /// What cuts English here cuts it there: the same words are left out, and the same irregular forms are brought together.
    private func writeEnglish(to json: inout JSONBytes) {
        json.raw(",\n\"english\":{\"stop\":")
        json.string(StopWords.list)
        json.raw(",\"weak\":")
        json.string(Fluff.words)
        json.raw(",\"irregular\":")
        json.string(EnglishStem.exceptions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " "))
        json.raw("}")
    }

    private func writeFiller(to json: inout JSONBytes) {
        json.raw(",\n\"filler\":")
        json.string(Fluff.phrases.joined(separator: " "))
    }

    /// The groups with a posting; an empty one for each without, because the place in the list is the number.
    private var usedGroups: [[String]] {
        var used = Set<String>()
        for number in lists.order where lists.terms.bytes[lists.terms.range(number).lowerBound] == 0x3D {
            used.insert(lists.terms.text(number))
        }
        var groups = index.concepts.groups.enumerated().map { used.contains("=\($0)") ? $1 : [] }
        while groups.last?.isEmpty == true { groups.removeLast() }
        return groups
    }

    private func writeSynonyms(to json: inout JSONBytes, where isWanted: (String) -> Bool) {
        let groups = usedGroups.map { $0.filter(isWanted) }
        guard groups.contains(where: { !$0.isEmpty }) else { return }
        json.raw(",\n\"synonyms\":")
        json.list(groups) { json, forms in json.list(forms) { $0.string($1) } }
    }
}

/// The Chinese characters of an index.
private struct HanziSet {
    private var isUsed: [Bool]

    init(_ lists: PostingLists) {
        isUsed = Array(repeating: false, count: 0x10000)
        let bytes = lists.terms.bytes.span
        for number in lists.order {
            let range = lists.terms.range(number)
            var index = range.lowerBound
            guard bytes[index] >= 0xE3 else { continue }
            while index < range.upperBound {
                let (value, length) = bytes.scalar(at: index)
                if value < 0x10000 { isUsed[Int(value)] = true }
                index += length
            }
        }
    }

    func contains(_ character: UInt32) -> Bool { character < 0x10000 && isUsed[Int(character)] }
}
