import Model

/// The countries that a text names.
enum CountryMentions {
    /// By phrase, in order; a group counts as one mention.
    static func all(in elements: [Element]) -> [Set<Country>] {
        var end = 0
        var found: [Set<Country>] = []
        // The longest phrase that starts somewhere is the one meant: 'South Korea', not 'Korea'.
        let matches = book.matches(in: elements).sorted {
            $0.range.lowerBound != $1.range.lowerBound
                ? $0.range.lowerBound < $1.range.lowerBound : $0.range.count > $1.range.count
        }
        for match in matches where match.range.lowerBound >= end {
            found.append(match.meaning)
            end = match.range.upperBound
        }
        return found
    }

    private static let book: PhraseBook<Set<Country>> = {
        var phrases: [(String, Set<Country>)] = []
        for code in Country.codes {
            guard let country = Country(code) else { continue }
            phrases.append((words(country.name(in: Language("en"))), [country]))
            phrases.append((words(country.name(in: Language("zh"))), [country]))
        }
        for (text, codes) in others {
            phrases.append((text, Set(codes.split(separator: " ").compactMap { Country(String($0)) })))
        }
        phrases.append(("eu|european union|欧盟", Set(Country.union)))
        phrases.append(("the european union", Set(Country.union)))
        phrases.append(("eea|欧洲经济区", Set(Country.economicArea)))
        return PhraseBook(phrases)
    }()

    private static func words(_ name: String) -> String {
        Lexer.tokens(of: Array(name.unicodeScalars)).compactMap { token in
            switch token.kind {
            case .word(let word): " " + word
            case .character(let scalar): String(scalar)
            default: nil
            }
        }.joined()
    }

    private static let others: [(String, String)] = [
        ("us|usa|america", "US"), ("uk|britain", "GB"), ("great britain", "GB"),
        ("china|大陆|内地|境内", "CN"), ("the mainland", "CN"),
        ("macao", "MO"), ("香港", "HK"), ("澳门", "MO"), ("港澳台", "HK MO TW"), ("港澳", "HK MO"),
        ("korea|韩国", "KR"), ("holland", "NL"),
        ("czech republic", "CZ"), ("澳洲", "AU"), ("turkey", "TR"),
    ]
}
