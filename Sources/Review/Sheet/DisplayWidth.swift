/// How many places a text takes in a terminal: Chinese characters two, marks on a letter none (Unicode TR 11, W and F).
func displayWidth(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + displayWidth($1) } }

func displayWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        2
    default: 1
    }
}

extension String {
    /// The text with U+FFFD for each character that could act on a terminal or turn the direction of writing.
    var harmless: String {
        func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        guard unicodeScalars.contains(where: isHarmful) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }))
    }

    /// At most so many places wide, with an ellipsis where something was cut. What stands in brackets at the end, a sku, is kept.
    func cut(to width: Int) -> String {
        guard displayWidth(self) > width else { return self }
        if let last, last == ")" || last == "）", let open = lastIndex(where: { $0 == "(" || $0 == "（" }), open > startIndex {
            let tail = (last == ")" ? " " : "") + String(self[open...])
            if displayWidth(tail) <= width / 2 { return String(self[..<open]).shortened(to: width - displayWidth(tail)) + tail }
        }
        return shortened(to: width)
    }

    private func shortened(to width: Int) -> String {
        var kept = String.UnicodeScalarView()
        var used = 1
        for scalar in unicodeScalars {
            used += displayWidth(scalar)
            guard used <= width else { break }
            kept.append(scalar)
        }
        while kept.last == " " { kept.removeLast() }
        return String(kept) + "…"
    }
}
