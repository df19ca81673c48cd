import Model

extension SizeChart.Column {
    /// The lower-case words of a heading: punctuation parts them, a capital within a word, and the change between Latin and Chinese
    /// letters; an inch mark is a word.
    static func words(of heading: String) -> [String] {
        var words: [String] = []
        var word = ""
        var previous = Letter.none
        func end() {
            if let unit = hanUnits.first(where: { word.hasSuffix($0) && word != $0 }) {
                words += [String(word.dropLast(unit.count)), unit]
            } else if !word.isEmpty, word != "单位" {
                words.append(word)
            }
            word = ""
        }
        for scalar in heading.unicodeScalars {
            let letter = Letter(scalar)
            switch scalar {
            case "_", "-", " ", "\t", "(", ")", "[", "]", "（", "）", "/", ",", ".", "|", "&", ":", "：", "、", "，", "\u{A0}", "\u{3000}", "／":
                end()
            case "\"", "″", "”":
                end()
                words.append("\"")
            case "’": word += "'"
            default:
                let isPart: Bool
                switch (previous, letter) {
                case (.small, .capital), (.han, .small), (.han, .capital), (.small, .han), (.capital, .han): isPart = true
                default: isPart = false
                }
                if isPart { end() }
                word += scalar.properties.lowercaseMapping
            }
            previous = letter
        }
        end()
        return words
    }

    private enum Letter {
        case small, capital, han, none

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x61...0x7A: self = .small
            case 0x41...0x5A: self = .capital
            case 0x3400...0x9FFF: self = .han
            default: self = .none
            }
        }
    }

    /// At the end of a word without anything between: `胸围厘米`.
    private static let hanUnits = ["厘米", "公分", "毫米", "英寸", "公斤", "千克"]
}
