/// Old and new HTML and the difference as it is seen.
enum DifferenceCases {
    struct Case: Sendable, CustomStringConvertible {
        var name: String
        var old: String
        var new: String
        var html: String
        var description: String { name }
    }

    static let same = "<p class=\"difference-same\">"
    static func added(_ text: String) -> String { "<ins><span class=\"difference-mark\">Added</span> \(text)</ins>" }
    static func removed(_ text: String) -> String { "<del><span class=\"difference-mark\">Removed</span> \(text)</del>" }

    private static func words(_ name: String, _ old: String, _ new: String, _ html: String) -> Case {
        Case(name: name, old: "<p>\(old)</p>", new: "<p>\(new)</p>", html: "<p>\(html)</p>")
    }

    static let words: [Case] = [
        words(
            "a number stays with its unit", "within 14 days of delivery", "within 30 days of delivery",
            "within <del>14 days</del> <ins>30 days</ins> of delivery"),
        words(
            "a price", "It costs 4.90 USD, taken off.", "It costs 5.90 USD, taken off.",
            "It costs <del>4.90 USD</del> <ins>5.90 USD</ins>, taken off."),
        words("a sign of a currency", "from $49 on", "from $59 on", "from <del>$49</del> <ins>$59</ins> on"),
        words("per cent", "a fee of 10 % today", "a fee of 15 % today", "a fee of <del>10 %</del> <ins>15 %</ins> today"),
        words("a word put in", "You pay the label.", "You never pay the label.", "You <ins>never</ins> pay the label."),
        words("a word taken out", "You never pay the label.", "You pay the label.", "You <del>never</del> pay the label."),
        words("Chinese number", "签收后14天内都可以退货。", "签收后30天内都可以退货。", "签收后<del>14天</del><ins>30天</ins>内都可以退货。"),
        words(
            "a date in Chinese", "适用于2026年9月1日起的订单", "适用于2027年1月15日起的订单",
            "适用于<del>2026年9月1日</del><ins>2027年1月15日</ins>起的订单"),
        words(
            "Chinese words, without confetti", "退货运费由我们公司承担，请放心。", "退货运费由顾客自己承受，请放心。",
            "退货运费由<del>我们公司承担</del><ins>顾客自己承受</ins>，请放心。"),
        words(
            "a clause put in ends like a clause", "商品未穿着，吊牌完好。", "商品未穿着，未使用，吊牌完好。",
            "商品未穿着，<ins>未使用，</ins>吊牌完好。"),
        words(
            "mixed scripts", "联系 Marlow 客服，24小时内回复", "联系 Marlow Circle 客服，48小时内回复",
            "联系 Marlow <ins>Circle</ins> 客服，<del>24小时</del><ins>48小时</ins>内回复"),
        words("an emoji family is one", "Hello 👨‍👩‍👧 there", "Hello 👨‍👩‍👧‍👦 there", "Hello <del>👨‍👩‍👧</del> <ins>👨‍👩‍👧‍👦</ins> there"),
        words("skin tones", "好的👍🏻谢谢", "好的👍🏿谢谢", "好的<del>👍🏻</del><ins>👍🏿</ins>谢谢"),
        words("flags", "运到🇩🇪🇫🇷都可以", "运到🇩🇪🇬🇧都可以", "运到🇩🇪<del>🇫🇷</del><ins>🇬🇧</ins>都可以"),
        words("keycaps", "press 1️⃣ now please", "press 2️⃣ now please", "press <del>1️⃣</del> <ins>2️⃣</ins> now please"),
        words(
            "accents that combine", "the cafe\u{301} is open", "the cafe is open", "the <del>cafe\u{301}</del> <ins>cafe</ins> is open"),
        words("references", "A &amp; B &lt; C", "A &amp; D &lt; C", "A &amp; <del>B</del> <ins>D</ins> &lt; C"),
        words("an apostrophe in a word", "we don&#39;t charge", "we won&#39;t charge", "we <del>don't</del> <ins>won't</ins> charge"),
        words(
            "emphasis is kept and is no change", "all <em>new</em> items", "all <strong>new</strong> goods",
            "all <strong>new</strong> <del>items</del> <ins>goods</ins>"),
        words(
            "a change inside emphasis", "<strong>14 days</strong> from delivery", "<strong>30 days</strong> from delivery",
            "<del><strong>14 days</strong></del><ins><strong>30 days</strong></ins> from delivery"),
        words(
            "another link target is said in words", "see <a href=\"../a/\">the warranty</a>.",
            "see <a href=\"../b/\">the warranty</a>.",
            "see <a href=\"../b/\">the warranty</a> <del class=\"difference-link\">(link: ../a/)</del> <ins class=\"difference-link\">(link: ../b/)</ins>."
        ),
        words(
            "a link put on words", "see the warranty.", "see <a href=\"../b/\">the warranty</a>.",
            "see <a href=\"../b/\">the warranty</a> <ins class=\"difference-link\">(link: ../b/)</ins>."),
        words(
            "a link that goes is no link any more", "Write to us, or <a href=\"/c/\">call the shop</a>.", "Write to us.",
            "Write to us<del>, or call the shop</del>."),
        words(
            "the author's own strike-through", "<del>old</del> price one", "<del>old</del> price two",
            "<s>old</s> price <del>one</del> <ins>two</ins>"),
        words(
            "a picture", "see <img src=\"a.png\" alt=\"A\"> here", "see <img src=\"b.png\" alt=\"A\"> here",
            "see <del><img src=\"a.png\" alt=\"A\" loading=\"lazy\"></del> <ins><img src=\"b.png\" alt=\"A\" loading=\"lazy\"></ins> here"
        ),
    ]

    static let structure: [Case] = [
        Case(
            name: "a paragraph put in", old: "<p>One is here.</p>", new: "<p>One is here.</p><p>Two came.</p>",
            html: "<p>One is here.</p><p>\(added("Two came."))</p>"),
        Case(
            name: "an item of a list", old: "<ul>\n<li>a b c</li>\n<li>d e f</li>\n</ul>", new: "<ul>\n<li>a b c</li>\n</ul>",
            html: "<ul><li>a b c</li><li>\(removed("d e f"))</li></ul>"),
        Case(
            name: "steps keep their numbers", old: "<ol><li>Open it</li><li>Print it</li><li>Send it</li></ol>",
            new: "<ol><li>Open it</li><li>Send it</li></ol>",
            html: "<ol><li value=\"1\">Open it</li><li value=\"2\">\(removed("Print it"))</li><li value=\"2\">Send it</li></ol>"),
        Case(
            name: "a cell of a table",
            old:
                "<table><thead><tr><th>Reason</th><th>Label</th></tr></thead><tbody><tr><td>Faulty</td><td>Free</td></tr></tbody></table>",
            new:
                "<table><thead><tr><th>Reason</th><th>Label</th></tr></thead><tbody><tr><td>Faulty</td><td>Paid by you</td></tr></tbody></table>",
            html:
                "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Changed table\"><table><thead><tr><th scope=\"col\">Reason</th><th scope=\"col\">Label</th></tr></thead><tbody><tr><td>Faulty</td><td><del>Free</del><ins>Paid by you</ins></td></tr></tbody></table></div>"
        ),
        Case(
            name: "a column put in",
            old:
                "<table><thead><tr><th>Reason</th><th>Label</th></tr></thead><tbody><tr><td>Faulty</td><td>Free</td></tr></tbody></table>",
            new:
                "<table><thead><tr><th>Reason</th><th>Label</th><th>Members</th></tr></thead><tbody><tr><td>Faulty</td><td>Free</td><td>Free as well</td></tr></tbody></table>",
            html:
                "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Changed table\"><table><thead><tr><th scope=\"col\">Reason</th><th scope=\"col\">Label</th><th scope=\"col\"><ins>Members</ins></th></tr></thead><tbody><tr><td>Faulty</td><td>Free</td><td><ins>Free as well</ins></td></tr></tbody></table></div>"
        ),
        Case(
            name: "a heading loses its id", old: "<h2 id=\"a\">Your money</h2>", new: "<h2 id=\"b\">Your own money</h2>",
            html: "<h4>Your <ins>own</ins> money</h4>"),
        Case(
            name: "code by lines", old: "<pre tabindex=\"0\"><code>a\n b\nc\n</code></pre>",
            new: "<pre tabindex=\"0\"><code>a\n x\nc\n</code></pre>",
            html: "<pre tabindex=\"0\"><code>a<del> b</del><ins> x</ins>c</code></pre>"),
        Case(
            name: "the heading above a change stays, the rest is folded",
            old:
                "<p>Intro one, which is long enough to be folded away, as nobody wants to read it twice on one page, and that is that.</p><h2>A</h2><p>x</p><p>y</p><h2>B</h2><p>old words here</p><p>z</p><p>z2</p>",
            new:
                "<p>Intro one, which is long enough to be folded away, as nobody wants to read it twice on one page, and that is that.</p><h2>A</h2><p>x</p><p>y</p><h2>B</h2><p>new words here</p><p>z</p><p>z2</p>",
            html:
                "\(same)… 3 paragraphs</p><h4>B</h4><p><del>old</del><ins>new</ins> words here</p>\(same)… 2 paragraphs</p>"),
        Case(
            name: "rows that stayed are folded, the headings of columns are not",
            old:
                "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></tbody></table>",
            new: "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>",
            html:
                "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Changed table\"><table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr class=\"difference-same\"><td colspan=\"1\">… 2 rows</td></tr><tr><td>\(removed("3"))</td></tr></tbody></table></div>"
        ),
    ]
}
