import Model

/// What the front matter of one file in `notices/` says of when and where the notice is shown.
struct NoticeKeys: Sendable {
    /// Of the front matter.
    var place: Place
    var start: Written<Day>?
    /// Whether `start` stands there, readable or not.
    var hasStart: Bool
    var end: Written<Day>?
    var level: Written<Int>?
    /// How many sizes up, below 0 down.
    var sizes: Written<Double>?
    /// In the order of the contract's words; empty where the file names nothing.
    var subjects: [Subject]
    /// As written: a text in the file's language, or a map by language, which is read when the site's languages are at hand.
    var compensation: YAMLNode?

    /// One thing that the notice is about.
    struct Subject: Hashable, Sendable {
        var scope: Notice.Scope
        var place: Place
    }

    init(_ front: Keys) {
        place = front.place
        func written(_ key: String) -> Written<Day>? {
            front.day(key).map { Written(value: $0, place: front.node(key)?.place ?? front.place) }
        }
        start = written("start")
        hasStart = front.node("start") != nil
        end = written("end")
        subjects = Self.subjects(front)
        if let number = front.number("level", example: 2), let node = front.node("level") {
            if (1...2).contains(number) {
                level = Written(value: number, place: node.place)
            } else {
                front.report.error("notice.level", node.place, "'level' is 1 (urgent) or 2 (normal); write it as 2")
            }
        }
        sizes = front.sizes(of: nil).map { Written(value: $0, place: front.node("sizes")?.place ?? front.place) }
        compensation = front.node("compensation")
    }

    private static func subjects(_ front: Keys) -> [Subject] {
        var subjects: [Subject] = []
        func add(_ key: String, _ example: String, _ scope: (String) -> Notice.Scope) {
            for name in front.oneOrMore(key, example: example) {
                let subject = Subject(scope: scope(name.value), place: name.place)
                if !subjects.contains(where: { $0.scope == subject.scope }) { subjects.append(subject) }
            }
        }
        add("product", "DR-1001") { .product(SKU($0)) }
        add("products", "[DR-1001, DR-1002]") { .product(SKU($0)) }
        add("group", "[ivy, fern]") { .group($0) }
        add("category", "[dresses, tops]") { .category($0) }
        add("carrier", "[swiftpost, meridian]") { .carrier($0) }
        add("channel", "[chat, email]") { .channel($0) }
        switch front.flag("site") {
        case true: subjects.append(Subject(scope: .site, place: front.place(of: "site")))
        case false where subjects.isEmpty:
            front.report.error(
                "notice.about-nothing", front.place(of: "site"),
                "the notice is about nothing; name a product, group, category, carrier or channel, or leave 'site' out for the whole shop")
        default: break
        }
        return subjects
    }
}
