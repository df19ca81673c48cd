import Policies
import Testing

@Suite("the difference of two texts") struct TextDifferenceTests {
    @Test(
        "words inside a paragraph",
        arguments: DifferenceCases.words)
    func words(_ sample: DifferenceCases.Case) {
        #expect(DifferenceSample.seen(sample.old, sample.new) == sample.html)
    }

    @Test(
        "structure",
        arguments: DifferenceCases.structure)
    func structure(_ sample: DifferenceCases.Case) {
        #expect(DifferenceSample.seen(sample.old, sample.new) == sample.html)
    }

    @Test(
        "nothing changed where only emphasis, white space or ids did",
        arguments: [
            ("<p>a  b</p>", "<p>a\nb</p>"), ("<p>a <em>b</em></p>", "<p>a b</p>"),
            ("<h2 id=\"x\">a</h2>", "<h3 id=\"y\">a</h3>"),
            ("<ul>\n<li>a</li>\n</ul>", "<ul>\n<li><p>a</p></li>\n</ul>"), ("", ""), ("<p>a</p><hr>", "<p>a</p>"),
        ])
    func unchanged(_ old: String, _ new: String) {
        let difference = DifferenceSample.difference(old, new)
        #expect(difference.html == "")
        #expect(difference.passages == 0)
    }

    @Test("paragraphs, items and rows are counted")
    func passages() {
        let old = "<p>one two three</p><ul><li>a b</li><li>c d</li></ul><table><tr><td>1</td><td>2</td></tr></table>"
        let new = "<p>one two four</p><ul><li>a b</li></ul><table><tr><td>1</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>"
        // The paragraph, the item that went, the row that changed, the row that came.
        #expect(DifferenceSample.difference(old, new).passages == 4)
    }

    @Test("a change is heard, not only seen")
    func heard() {
        let html = DifferenceSample.difference("<p>in 14 days</p>", "<p>in 30 days</p>").html
        #expect(
            html == """
                <p>in <del><span class="visually-hidden">[removed: </span>14 days<span class="visually-hidden">]</span></del> \
                <ins><span class="visually-hidden">[added: </span>30 days<span class="visually-hidden">]</span></ins></p>

                """)
    }

    @Test("scripts, forms and addresses that run something never reach the difference")
    func trusted() {
        let new = """
            <p onclick="x()">a <script>if (a < b) "</p>"</script><b id=i style="color:red">b</b> <a href=" jAvaScript:x()">c</a></p>
            <svg><text>no</text><svg></svg></svg><textarea><p>no</p></textarea><details><summary>More</summary>Words & <u>more</u></details>
            <iframe src="https://example.com"></iframe><!-- no --><custom-thing>yes</custom-thing>
            """
        let html = DifferenceSample.seen("<p>z</p>", new)
        #expect(
            html == """
                <p>\(DifferenceCases.removed("z"))</p><p>\(DifferenceCases.added("a <b>b</b> c"))</p><p>\(DifferenceCases.added("More"))</p>\
                <p>\(DifferenceCases.added("Words &amp; <u>more</u>"))</p><p>\(DifferenceCases.added("yes"))</p>
                """)
    }
}
