import Model

/// A picture of a size chart where the chart should be: it cannot be converted, searched, heard or read on a phone.
struct PictureCheck {
    static func diagnostics(in content: Content) -> [Diagnostic] {
        content.allArticles.flatMap { article in
            article.body.links.compactMap { link in link.isImage ? diagnostic(link, in: article, content) : nil }
        }
    }

    private static func diagnostic(_ link: RichText.Link, in article: Article, _ content: Content) -> Diagnostic? {
        let isOfChart = article.source.hasPrefix("size-charts/")
        let name = words(link.target.split(separator: "/").last.map(String.init) ?? link.target)
        guard showsChart(name, isOfChart) || showsChart(words(alternative(of: link, in: article.body)), isOfChart) else { return nil }
        let message =
            isOfChart
            ? "the numbers are in 'chart.csv', so remove it"
            : "write its numbers into 'chart.csv' of a folder in \(content.folder)/size-charts/ and link to that"
        return Diagnostic(
            .warning, id: "size-chart.picture", file: article.file, line: link.line,
            "'\(link.target)' is a picture of a size chart, which nobody can convert, search or have read out; \(message)")
    }

    /// `size-chart.png`, 尺码表.jpg; on the page of a chart `chart.png`, too. A picture of how to measure, or of where to find the
    /// chart, is none.
    private static func showsChart(_ words: [String], _ isOfChart: Bool) -> Bool {
        let text = words.joined(separator: " ")
        if others.contains(where: words.contains) || otherMarks.contains(where: text.contains) { return false }
        if marks.contains(where: text.contains) { return true }
        let names = tables.filter(words.contains)
        if isOfChart { return names.contains { $0 != "guide" } || ["sizes", "sizing", "measurements"].contains(where: words.contains) }
        return !names.isEmpty && subjects.contains(where: words.contains)
    }

    private static let subjects = ["size", "sizes", "sizing", "measurement", "measurements", "fit"]
    private static let tables = ["chart", "charts", "table", "guide"]
    private static let marks = ["sizechart", "sizeguide", "sizetable", "尺码表", "尺寸表", "码数表", "尺码对照", "尺码图", "尺码对照表", "号型表"]
    private static let others = [
        "how", "where", "screenshot", "button", "menu", "icon", "logo", "banner", "tap", "click", "open", "find", "link", "page", "app",
        "diagram", "drawing",
    ]
    private static let otherMarks = ["怎么", "如何", "哪里", "截图", "入口", "按钮", "图标", "位置", "示意"]

    /// Lower-case words of a file name or sentence; `SizeChart2` is `size`, `chart`, `2`.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for scalar in text.unicodeScalars {
            let isUpper = ("A"..."Z").contains(scalar)
            if !scalar.properties.isAlphabetic || isUpper && wasLower {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            wasLower = ("a"..."z").contains(scalar)
            if scalar.properties.isAlphabetic { word += scalar.properties.lowercaseMapping }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// The words that stand for the picture: what follows the hole of its address in the HTML.
    private static func alternative(of link: RichText.Link, in body: RichText) -> String {
        let start = Array("\" alt=\"".utf8)
        guard link.offset + start.count <= body.html.count else { return "" }
        let rest = body.html[link.offset...]
        guard rest.starts(with: start) else { return "" }
        return String(decoding: rest.dropFirst(start.count).prefix { $0 != 0x22 }, as: UTF8.self)
    }
}

extension Content {
    /// Every text that an author wrote as a page.
    fileprivate var allArticles: [Article] {
        let texts =
            policies.flatMap { $0.versions.map(\.texts) } + questions.map(\.texts) + sizeCharts.map(\.texts) + pages.map(\.texts)
            + improvements.map(\.texts) + writtenNotices.map(\.texts)
        return texts.flatMap(\.articles)
    }
}
