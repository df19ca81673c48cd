import Model

/// A number that one language of a version says and another does not, while the other has a number of its own there.
///
/// The texts are compared part by part, from heading to heading; a translation may leave a number out, or say it once more. So only two numbers
/// of one unit are told, each of which stands nowhere in the other language.
struct TranslatedNumbersCheck {
    private let articles: [Article]
    /// Where a number was told already to contradict the terms.
    private let told: Set<String>

    init(_ standing: StandingVersion, told: Set<String>) {
        self.told = told
        articles = standing.version.texts.articles
    }

    func diagnostics() -> [Diagnostic] {
        guard let first = articles.first else { return [] }
        return articles.dropFirst().flatMap { compare(first, $0) }
    }

    private func compare(_ own: Article, _ other: Article) -> [Diagnostic] {
        let parts = Self.parts(own)
        let others = Self.parts(other)
        guard parts.count == others.count else { return [] }
        let all = Set(parts.joined().map(\.value))
        let allOthers = Set(others.joined().map(\.value))
        var found: [Diagnostic] = []
        for (part, otherPart) in zip(parts, others) {
            let alone = part.filter { !allOthers.contains($0.value) }
            let otherAlone = otherPart.filter { !all.contains($0.value) }
            for number in otherAlone {
                let twins = alone.filter { $0.value.isLike(number.value) }
                guard twins.count == 1, otherAlone.count(where: { $0.value.isLike(number.value) }) == 1, let twin = twins.first else {
                    continue
                }
                let place = twin.line > 0 ? "\(own.file):\(twin.line)" : own.file
                let warning = Diagnostic(
                    .warning, id: "policy.languages-differ", file: other.file, line: number.line,
                    "'\(number.text)' stands where '\(own.language)' has '\(twin.text)' (\(place)), and neither has the other's number; "
                        + "correct one of the two")
                if !told.contains(place), !told.contains(warning.place) { found.append(warning) }
            }
        }
        return found
    }

    private struct Number {
        var value: Comparable
        var text: String
        var line: Int
    }

    /// A quantity without the words it was written in.
    private enum Comparable: Hashable {
        case span(least: Int?, most: Int, unit: Length.Unit)
        case money(Int, Currency?)
        case percent(Int)

        func isLike(_ other: Comparable) -> Bool {
            switch (self, other) {
            case (.span(_, _, let a), .span(_, _, let b)): a == b
            case (.money(_, let a), .money(_, let b)): a == b
            case (.percent, .percent): true
            default: false
            }
        }
    }

    /// The numbers of each part: the front matter and what stands before the first heading, then what follows each heading.
    private static func parts(_ article: Article) -> [[Number]] {
        var parts: [[Number]] = [numbers(Passage.sentences(of: article.title + "\n" + (article.description ?? ""), line: 0))]
        var body = RichText(plain: article.body.plain)
        for block in article.body.blocks {
            if block.kind == .heading {
                parts[parts.count - 1] += numbers(Passage.all(in: body))
                parts.append([])
                body.blocks = []
            }
            body.blocks.append(block)
        }
        parts[parts.count - 1] += numbers(Passage.all(in: body))
        return parts
    }

    private static func numbers(_ passages: [Passage]) -> [Number] {
        passages.flatMap { passage in
            passage.quantities.compactMap { quantity -> Number? in
                let value: Comparable
                switch quantity.value {
                case .span(let span): value = .span(least: span.least, most: span.most, unit: span.unit)
                case .money(let amount, let currencies): value = .money(amount, currencies.first)
                case .percent(let share): value = .percent(share)
                }
                return Number(value: value, text: quantity.text, line: passage.line)
            }
        }
    }
}
