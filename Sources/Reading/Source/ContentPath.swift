import Model

/// What a file of the content folder is, as its path says.
enum ContentPath: Hashable, Sendable {
    case page(PageKey, Language)
    case chart(String)
    case asset(String)
    case phrasebook(Language)
    case file(SingleFile)
    /// Nothing that the site is made of, and no mistake: a note to colleagues.
    case ignored

    /// The files that there is one of.
    enum SingleFile: String, Sendable, CaseIterable {
        case site = "site.yml"
        case categories = "categories.yml"
        case issues = "issues.yml"
        case products = "products.csv"
        case carriers = "carriers.yml"
        case guide = "guide.yml"
        case synonyms = "synonyms.yml"
        case overrides = "notices/overrides.yml"
        case tickets = "tickets/weekly.csv"
        case orders = "tickets/orders.csv"
        case service = "tickets/service.csv"
        case hours = "tickets/hours.csv"
    }
}

extension ContentPath {
    private static let folders = ["policies", "faq", "size-charts", "pages", "notices", "improvements", "tickets", "assets"]

    /// Reads a path below the content folder; nil when nothing is known to lie there, and the report says what to do.
    init?(_ path: String, languages: [Language], report: Report) {
        let steps = path.split(separator: "/").map(String.init)
        if let file = SingleFile(rawValue: path) {
            self = .file(file)
        } else if steps.first == "assets", steps.count > 1 {
            self = .asset(steps.dropFirst().joined(separator: "/"))
        } else if steps.last?.lowercased() == "readme.md" && steps.first != "pages" {
            self = .ignored
        } else if steps.count == 1, path.hasPrefix("wording."), path.hasSuffix(".yml") {
            let tag = String(path.dropFirst(8).dropLast(4))
            guard tag.isEmpty || languages.contains(Language(tag)) else {
                report.error("language.unknown", unknownLanguage(tag, languages))
                return nil
            }
            self = .phrasebook(tag.isEmpty ? languages[0] : Language(tag))
        } else if steps.first == "size-charts", steps.count == 3, steps[2] == "chart.csv" {
            self = .chart(steps[1])
        } else if steps.count > 1, steps[0] != "tickets", let last = steps.last, last.hasSuffix(".md"), Self.folders.contains(steps[0]) {
            guard let name = PageName(last, languages: languages, report: report) else { return nil }
            guard let found = Self.page(Array(steps.dropLast()), name, report: report) else { return nil }
            self = found
        } else {
            Self.warn(path, steps, report: report)
            return nil
        }
    }

    private static func page(_ folders: [String], _ page: PageName, report: Report) -> ContentPath? {
        let name = page.name
        switch (folders[0], folders.count) {
        case ("pages", _):
            return .page(.free((folders.dropFirst() + [name]).joined(separator: "/")), page.language)
        case ("notices", 1):
            return .page(.notice(name), page.language)
        case ("policies", 1):
            return .page(.policy(name, nil), page.language)
        case ("policies", 2):
            guard let day = Day(iso: name) else {
                report.error("source.version-name", "'\(name)' is not a date; name a version by the day it takes effect, 2026-09-01.md")
                return nil
            }
            return .page(.policy(folders[1], day), page.language)
        case ("faq", 2):
            return .page(.question(category: folders[1], name: name), page.language)
        case ("size-charts", 2) where name == "page":
            return .page(.sizeChart(folders[1]), page.language)
        case ("improvements", 1):
            return improvement(name, page.language, report: report)
        default:
            report.error("source.misplaced", "a page cannot lie here; move it to \(place(in: folders[0]))")
            return nil
        }
    }

    private static func place(in folder: String) -> String {
        switch folder {
        case "policies": "policies/NAME.md or policies/NAME/2026-09-01.md"
        case "faq": "faq/CATEGORY/NAME.md"
        case "size-charts": "size-charts/NAME/page.md"
        case "improvements": "improvements/2026-09-01-NAME.md"
        default: "\(folder)/NAME.md"
        }
    }

    private static func improvement(_ name: String, _ language: Language, report: Report) -> ContentPath? {
        var bytes = Array(name.utf8)[...]
        guard let day = Day(isoPrefix: &bytes), bytes.first == 0x2D, bytes.count > 1 else {
            report.error("source.improvement-name", "'\(name)' has no date; name an improvement by its day, 2026-09-01-\(name).md")
            return nil
        }
        return .page(.improvement(day, String(decoding: bytes.dropFirst(), as: UTF8.self)), language)
    }

    /// What other programs name Markdown files.
    private static let pageEndings = [".md", ".markdown", ".mdown", ".md.txt"]

    private static let pictures = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".pdf", ".avif", ".heic", ".bmp"]

    private static func warn(_ path: String, _ steps: [String], report: Report) {
        if steps.count == 1 {
            let files = SingleFile.allCases.map(\.rawValue).filter { !$0.contains("/") }
            let advice =
                nearestName(to: path, among: files).map { "did you mean '\($0)'?" } ?? "files to publish as they are go into assets/"
            report.warning("source.unknown", "nothing reads this file; \(advice)")
        } else if let folder = steps.first, !folders.contains(folder) {
            let advice =
                nearestName(to: folder, among: folders).map { "did you mean '\($0)/'?" } ?? "files to publish as they are go into assets/"
            report.warning("source.unknown", "nothing reads the folder '\(folder)/'; \(advice)")
        } else if steps.first == "size-charts", let last = steps.last, pictures.contains(where: { last.lowercased().hasSuffix($0) }) {
            report.warning(
                "size-chart.picture",
                "nothing reads a picture of a size chart, which nobody could convert, search or have read out; "
                    + "write its numbers into 'chart.csv'")
        } else if let last = steps.last, steps.first != "tickets",
            let ending = pageEndings.first(where: { last.lowercased().hasSuffix($0) })
        {
            report.warning("source.unknown", "nothing reads this file; name a page '\(last.dropLast(ending.utf8.count)).md'")
        } else {
            report.warning("source.unknown", "nothing reads this file; files to publish as they are go into assets/")
        }
    }
}
