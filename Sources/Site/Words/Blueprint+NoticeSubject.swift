import Model

extension Blueprint {
    /// What a notice is about, in words: two names at most, and how many more there are.
    func subject(of notice: PublishedNotice, _ language: Int) -> String {
        let names = notice.scopes.prefix(2).map { subject(of: $0, language) }
        guard notice.scopes.count > 2, let first = names.first else { return names.joined(separator: labels[language][.joiner]) }
        return labels[language].text(
            .noticeAndMore, ["subject": first, "count": String(notice.scopes.count - 1), "count_all": String(notice.scopes.count)])
    }

    func subject(of scope: Notice.Scope, _ language: Int) -> String {
        switch scope {
        case .product(let sku): productNumbers[sku].map { productTitle(products[$0], language) } ?? sku.text
        case .group(let name): groupName(name, language)
        case .category(let name): text(ifAny: content.categories.first { $0.id == name }?.name, language) ?? name
        case .carrier(let id): text(ifAny: content.carriers.first { $0.id == id }?.name, language) ?? id
        case .channel(let id): text(ifAny: settings.channels.first { $0.id == id }?.name, language) ?? id
        case .site: labels[language][.noticeWholeShop]
        }
    }

    /// What the names of the group's products begin with, `Petal slip dress` of `Petal slip dress, ivory` and `..., midnight`;
    /// where they begin alike in nothing, the first name "and similar products".
    private func groupName(_ group: String, _ language: Int) -> String {
        let names = products.filter { $0.group == group }.compactMap { text(ifAny: $0.name, language) }
        guard let first = names.first else { return group }
        let shared = Self.sharedName(names)
        return shared.isEmpty ? labels[language].text(.noticeSimilar, ["subject": first]) : shared
    }

    /// The beginning that all names share, cut where a word ends; empty where it is less than half of the shortest name's.
    static func sharedName(_ names: [String]) -> String {
        guard let first = names.first else { return "" }
        let scalars = names.map { Array($0.unicodeScalars) }
        let shortest = scalars.map(\.count).min() ?? 0
        var length = 0
        while length < shortest, scalars.allSatisfy({ $0[length] == scalars[0][length] }) { length += 1 }
        guard length < scalars[0].count || names.count > 1 else { return first }
        // A word of letters that goes on after the cut is left out: `Ivy dress` and `Ivy dresses` share `Ivy`.
        let endsInside = scalars.contains { $0.count > length && length > 0 && isWordLetter($0[length]) && isWordLetter($0[length - 1]) }
        if endsInside { while length > 0, isWordLetter(scalars[0][length - 1]) { length -= 1 } }
        while length > 0, isSeparator(scalars[0][length - 1]) { length -= 1 }
        guard length >= 2, length * 3 >= shortest else { return "" }
        return String(String.UnicodeScalarView(scalars[0][..<length]))
    }

    /// A letter of a script that sets words apart by spaces.
    private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic && scalar.value < 0x2E80 }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        let isBracketOrComma = ",;:·/|-–—([{（【，、：；".unicodeScalars.contains(scalar)
        return isBracketOrComma || scalar.properties.isWhitespace
    }
}
