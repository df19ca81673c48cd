/// Numbers in English words: `fourteen`, `forty-five`, `a hundred`.
enum NumberWords {
    /// The tokens with number words replaced by numbers.
    static func joined(_ tokens: [Token]) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            guard let word = tokens[index].word, let value = small[word] ?? tens[word] else {
                result.append(tokens[index])
                index += 1
                continue
            }
            var total = value
            var end = index + 1
            if tens[word] != nil {
                let next = end < tokens.count && tokens[end].is("-") ? end + 1 : end
                if next < tokens.count, let digit = tokens[next].word.flatMap({ small[$0] }), digit < 10 {
                    total += digit
                    end = next + 1
                }
            }
            if end < tokens.count, tokens[end].word == "hundred" {
                total *= 100
                end += 1
            }
            result.append(
                Token(
                    kind: .number(total * 10_000),
                    range: tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound))
            index = end
        }
        return result
    }

    private static let small: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19,
    ]
    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    ]
}
