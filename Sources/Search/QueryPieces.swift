/// A query as people typed it, folded so that spellings which search the same are the same: full-width forms, capitals, accents,
/// traditional characters, punctuation and spaces.
struct QueryFolding: Sendable {
    let simplifier: Simplifier

    func folded(_ query: String) -> String {
        var out: [UInt8] = []
        for scalar in query.unicodeScalars {
            var value = scalar.value
            if value >= 0xFF01, value <= 0xFF5E { value -= 0xFEE0 }
            switch value {
            case 0x30...0x39, 0x61...0x7A: out.append(UInt8(value))
            case 0x41...0x5A: out.append(UInt8(value + 0x20))
            // They join what stands around them, as in the index; at the end of a word they are nothing.
            case 0x27, 0x2019: out.append(0x27)
            case 0x2D, 0x5F, 0x2010, 0x2011: out.append(0x2D)
            case 0x2E: out.append(0x2E)
            // What was taken out of the query.
            case 0x2026: out.appendScalar(value)
            case ..<0x80: out.append(0x20)
            case 0xC0..<0x180 where Script.of(value) == .word: out.append(contentsOf: LatinFolding.fold(value))
            default:
                switch Script.of(value) {
                case .unspaced: out.appendScalar(simplifier.fold(value))
                case .word: out.appendScalar(Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value)
                case .accent: break
                case .none: out.append(0x20)
                }
            }
        }
        let words = out.split(separator: 0x20).compactMap { word -> ArraySlice<UInt8>? in
            let joints: [UInt8] = [0x27, 0x2D, 0x2E]
            guard let first = word.firstIndex(where: { !joints.contains($0) }), let last = word.lastIndex(where: { !joints.contains($0) })
            else { return nil }
            return word[first...last]
        }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
}

/// A piece of a folded query: a word, or a run of unspaced writing.
enum QueryPiece: Hashable, Sendable {
    case word(String)
    case run([Unicode.Scalar])

    var text: String {
        switch self {
        case .word(let word): word
        case .run(let run): String(String.UnicodeScalarView(run))
        }
    }

    /// The pieces of a folded query, in its order.
    static func all(in query: String) -> [QueryPiece] {
        var pieces: [QueryPiece] = []
        var word = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        func finish() {
            if !word.isEmpty { pieces.append(.word(String(word))) }
            if !run.isEmpty { pieces.append(.run(run)) }
            word = String.UnicodeScalarView()
            run = []
        }
        for scalar in query.unicodeScalars {
            if scalar.value >= 0x80, Script.of(scalar.value) == .unspaced {
                if !word.isEmpty { finish() }
                run.append(scalar)
            } else {
                if !run.isEmpty { finish() }
                if scalar == " " || scalar == "…" { finish() } else { word.append(scalar) }
            }
        }
        finish()
        return pieces
    }
}
