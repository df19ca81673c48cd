/// The pairs of Chinese characters that typed pinyin can mean: `退款` for `tuikuan`, `tuik` and `tk`.
///
/// Pairs and not words: what is typed is found by joining pairs that overlap, and nobody has to tell where words end.
struct PinyinPairs {
    private let readings: Readings
    private let simplifier: Simplifier
    /// By the pair in the upper half and, where it is not the usual one, its reading in the lower.
    private var pages: [UInt64: (score: Int32, last: Int32)] = [:]
    private var run: [UInt32] = []

    init(_ readings: Readings, _ simplifier: Simplifier) {
        self.readings = readings
        self.simplifier = simplifier
    }

    /// Takes the pairs of a text; those of one page count once.
    mutating func add(_ text: String, page: Int, score: Int = 4) {
        for scalar in text.unicodeScalars {
            let character = simplifier.fold(scalar.value)
            if Readings.holds(character) { run.append(character) } else { endRun(page, score) }
        }
        endRun(page, score)
    }

    private mutating func endRun(_ page: Int, _ score: Int) {
        guard run.count > 1 else { return run.removeAll(keepingCapacity: true) }
        let read = readings.read(run)
        for place in 0..<(run.count - 1) {
            let (first, second) = (run[place], run[place + 1])
            let isUsual = read[place].reading == readings.usual(first) && read[place + 1].reading == readings.usual(second)
            let reading = isUsual ? 0 : UInt64(read[place].reading) << 16 | UInt64(read[place + 1].reading)
            let key = UInt64(first) << 48 | UInt64(second) << 32 | reading
            let before = pages[key] ?? (0, -1)
            if before.last != page { pages[key] = (before.score + Int32(score), Int32(page)) }
        }
        run.removeAll(keepingCapacity: true)
    }

    private struct Pair {
        var characters: UInt64
        /// 0 for the usual one.
        var reading: UInt64
        var score: Int32
    }

    /// The pairs of greatest score, each with the reading that it has most often.
    private func kept(_ limit: Int) -> [Pair] {
        var pairs: [Pair] = []
        var most: Int32 = 0
        for (key, value) in pages.sorted(by: { $0.key < $1.key }) {
            let pair = Pair(characters: key >> 32, reading: key & 0xFFFF_FFFF, score: value.score)
            if pairs.last?.characters != pair.characters {
                pairs.append(pair)
                most = pair.score
            } else {
                if pair.score > most { pairs[pairs.count - 1].reading = pair.reading }
                most = max(most, pair.score)
                pairs[pairs.count - 1].score += pair.score
            }
        }
        return Array(pairs.sorted { ($1.score, $0.characters) < ($0.score, $1.characters) }.prefix(limit))
    }

    /// Appends `,"pinyin":{…}`; nothing where there are no pairs.
    func write(to json: inout JSONBytes, limit: Int) {
        let pairs = kept(limit).filter { reading(of: $0).allSatisfy { $0 != 0 } }
        guard !pairs.isEmpty else { return }
        let used = Set(pairs.flatMap { [UInt32($0.characters >> 16), UInt32($0.characters & 0xFFFF)] })
        json.raw(",\n\"pinyin\":{\"readings\":")
        json.plainString(groups(used.sorted().map { (readings.usual($0), $0) }))
        let others = readings.others.filter { used.contains($0.character) }
        if !others.isEmpty {
            json.raw(",\n\"others\":")
            json.plainString(groups(others))
        }
        json.raw(",\n\"pairs\":")
        var text: [UInt8] = []
        for pair in pairs {
            if !text.isEmpty { text.append(0x20) }
            text.appendScalar(UInt32(pair.characters >> 16))
            text.appendScalar(UInt32(pair.characters & 0xFFFF))
            if pair.reading != 0 { for number in reading(of: pair) { text.append(contentsOf: readings.texts[Int(number)].utf8) } }
        }
        json.plainString(text)
        json.raw("}")
    }

    private func reading(of pair: Pair) -> [Readings.Reading] {
        guard pair.reading == 0 else { return [UInt16(pair.reading >> 16), UInt16(pair.reading & 0xFFFF)] }
        return [readings.usual(UInt32(pair.characters >> 16)), readings.usual(UInt32(pair.characters & 0xFFFF))]
    }

    /// Each reading, then the characters that have it: `huan换缓 tui推退`.
    private func groups(_ characters: [(reading: Readings.Reading, character: UInt32)]) -> [UInt8] {
        var byReading: [String: [UInt8]] = [:]
        for (reading, character) in characters { byReading[readings.texts[Int(reading)], default: []].appendScalar(character) }
        var text: [UInt8] = []
        for (reading, characters) in byReading.sorted(by: { $0.key < $1.key }) {
            if !text.isEmpty { text.append(0x20) }
            text.append(contentsOf: reading.utf8)
            text.append(contentsOf: characters)
        }
        return text
    }
}
