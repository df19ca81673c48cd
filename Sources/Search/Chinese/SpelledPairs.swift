/// Tells whether letters spell something in Chinese that a site has: `tuikuan`, `tuik`, `tk` for 退款.
///
/// As pinyin.js, without its costs: pairs are joined that share a character or follow each other. A syllable is typed in full, the last
/// one may be half typed, or all of them are initials.
struct SpelledPairs: Sendable {
    private struct Pair: Hashable {
        var first: UInt32
        var second: UInt32
        var sounds: [[UInt8]]
    }

    /// By the letter that the first syllable begins with.
    private var beginning: [UInt8: [Pair]] = [:]
    private var following: [UInt32: [Pair]] = [:]

    /// Longer strings of initials could spell anything.
    private static let mostInitials = 4

    /// - Parameter texts: whose pairs can be typed: titles, headings, tags and synonyms, as in the index.
    init(_ texts: some Sequence<String>, readings: Readings, simplifier: Simplifier) {
        var pairs: Set<Pair> = []
        for text in texts {
            var run: [UInt32] = []
            for character in text.unicodeScalars.map({ simplifier.fold($0.value) }) + [0] {
                if Readings.holds(character) {
                    run.append(character)
                } else if !run.isEmpty {
                    let sounds = readings.read(run).map { Array(readings.texts[Int($0.reading)].utf8) }
                    for at in 0..<(run.count - 1) where !sounds[at].isEmpty && !sounds[at + 1].isEmpty {
                        pairs.insert(Pair(first: run[at], second: run[at + 1], sounds: [sounds[at], sounds[at + 1]]))
                    }
                    run = []
                }
            }
        }
        for pair in pairs {
            beginning[pair.sounds[0][0], default: []].append(pair)
            following[pair.first, default: []].append(pair)
        }
    }

    /// Whether the letters spell at least two characters.
    func spell(_ letters: [UInt8]) -> Bool {
        guard letters.count > 1, !beginning.isEmpty else { return false }
        return reaches(letters, byInitials: false) || letters.count <= Self.mostInitials && reaches(letters, byInitials: true)
    }

    private func reaches(_ letters: [UInt8], byInitials: Bool) -> Bool {
        // The characters that the spelling may have ended with at each place.
        var reached = [Set<UInt32>](repeating: [], count: letters.count + 1)
        func end(_ sound: [UInt8], at place: Int) -> Int? {
            guard place < letters.count, letters[place] == sound[0] else { return nil }
            if byInitials { return place + 1 }
            let left = letters[place...]
            if left.starts(with: sound) { return place + sound.count }
            return sound.starts(with: left) ? letters.count : nil
        }
        for place in letters.indices where place == 0 || !reached[place].isEmpty {
            for pair in beginning[letters[place]] ?? [] {
                guard let middle = end(pair.sounds[0], at: place), let last = end(pair.sounds[1], at: middle) else { continue }
                reached[last].insert(pair.second)
            }
            for character in reached[place] {
                for pair in following[character] ?? [] {
                    if let last = end(pair.sounds[1], at: place) { reached[last].insert(pair.second) }
                }
            }
        }
        return !reached[letters.count].isEmpty
    }
}
