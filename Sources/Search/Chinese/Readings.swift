/// How Chinese is read, in letters without tones: `退还` is tui huan, because the word is known, though `还` alone is hai.
struct Readings: Sendable {
    /// A reading is a number in `texts`; 0 is none.
    typealias Reading = UInt16

    private static let first: UInt32 = 0x4E00
    private static let count = 0x5200

    private(set) var texts = [""]
    /// The usual reading of each character from `first` on.
    private var usual = [Reading](repeating: 0, count: count)
    /// The characters that are read otherwise in some words.
    private(set) var others: [(reading: Reading, character: UInt32)] = []
    private var words: [UInt64: [Reading]] = [:]
    private var beginsWord = [Bool](repeating: false, count: count)

    init(_ tables: HanziTables) {
        var numbers: [String: Reading] = [:]
        func number(_ text: Substring) -> Reading {
            if let known = numbers[String(text)] { return known }
            texts.append(String(text))
            numbers[String(text)] = Reading(texts.count - 1)
            return Reading(texts.count - 1)
        }
        let lines = String(decoding: tables.readings, as: UTF8.self).unicodeScalars.split(separator: "\n")
        for (line, groups) in lines.enumerated() {
            for group in groups.split(separator: " ") {
                let letters = group.prefix { $0.isASCII }
                let reading = number(Substring(letters))
                for character in group.dropFirst(letters.count) where Self.holds(character.value) {
                    if line == 0 {
                        usual[Int(character.value - Self.first)] = reading
                    } else {
                        others.append((reading, character.value))
                    }
                }
            }
        }
        for line in String(decoding: tables.words, as: UTF8.self).unicodeScalars.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let word = parts.first, word.count == parts.count - 1, word.allSatisfy({ Self.holds($0.value) }) else { continue }
            words[Self.key(word.map(\.value))] = parts.dropFirst().map { number(Substring($0)) }
            if let first = word.first { beginsWord[Int(first.value - Self.first)] = true }
        }
    }

    static func holds(_ character: UInt32) -> Bool { character >= first && character < first + UInt32(count) }

    func usual(_ character: UInt32) -> Reading { Self.holds(character) ? usual[Int(character - Self.first)] : 0 }

    /// The readings of a run of characters: those of the longest word known that begins at each place, the usual ones where none does.
    ///
    /// - Returns: for each character its reading, and whether it is a word's.
    func read(_ run: [UInt32]) -> [(reading: Reading, isOfWord: Bool)] {
        var found: [(reading: Reading, isOfWord: Bool)] = []
        while found.count < run.count {
            let place = found.count
            if beginsWord[Int(run[place] - Self.first)], let word = word(run[place...]) {
                found += word.map { ($0, true) }
            } else {
                found.append((usual(run[place]), false))
            }
        }
        return found
    }

    private func word(_ rest: ArraySlice<UInt32>) -> [Reading]? {
        for length in stride(from: min(4, rest.count), to: 1, by: -1) {
            if let word = words[Self.key(rest.prefix(length))] { return word }
        }
        return nil
    }

    /// Up to four characters as one number.
    private static func key(_ characters: some Sequence<UInt32>) -> UInt64 {
        characters.reduce(0) { $0 << 16 | UInt64($1) }
    }
}
