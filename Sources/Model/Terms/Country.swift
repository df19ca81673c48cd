/// A country or territory of ISO 3166-1.
package struct Country: Hashable, Comparable, Sendable {
    /// Alpha-2, `US`.
    package let code: String

    /// nil for a code that ISO 3166-1 does not list.
    package init?(_ code: String) {
        guard Self.names[code] != nil else { return nil }
        self.code = code
    }

    private init(listed code: String) {
        self.code = code
    }

    /// In Chinese for the languages written in Chinese characters, else in English.
    package func name(in language: Language) -> String {
        guard let name = Self.names[code] else { return code }
        return language.isChinese ? name.chinese : name.english
    }

    /// All codes, sorted.
    package static let codes = names.keys.sorted()

    package static func < (a: Country, b: Country) -> Bool { a.code < b.code }

    private static let names: [String: (english: String, chinese: String)] = {
        var found: [String: (String, String)] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|")
            if cells.count == 3 { found[String(cells[0])] = (String(cells[1]), String(cells[2])) }
        }
        return found
    }()

    // MARK: Groups that policies name

    /// Member states of the European Union.
    package static let union = group("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")

    /// The European Economic Area: the Union, Iceland, Liechtenstein and Norway.
    package static let economicArea = (union + group("IS LI NO")).sorted()

    private static func group(_ codes: String) -> [Country] { codes.split(separator: " ").map { Country(listed: String($0)) } }
}
