/// A Markdown text after parsing: HTML that lacks only its link targets, and the same words as plain text for search.
///
/// Links point at source files; where those are published is known only when all pages are. So the HTML has holes, and
/// whoever renders the page fills them. A flat buffer with holes costs one copy a page where a tree of nodes would cost
/// thousands of allocations.
package struct RichText: Sendable {
    /// Escaped, valid HTML of the blocks; heading ids are set, and at each link's `offset` the target is missing.
    package var html: [UInt8]
    /// In order of `offset`.
    package var links: [Link]
    package var headings: [Heading]
    /// The words without markup, NFC as written; blocks end with a line feed.
    package var plain: [UInt8]
    /// Consecutive parts of `plain`: what stands before the first heading (no anchor), then a section for each heading.
    package var sections: [Section]
    /// Parts of `plain` in its order, with the lines they were written in; headings are blocks, too. The space or line feed
    /// behind a block lies in none, and none is empty.
    package var blocks: [Block] = []

    package init(html: [UInt8] = [], links: [Link] = [], headings: [Heading] = [], plain: [UInt8] = [], sections: [Section] = []) {
        self.html = html
        self.links = links
        self.headings = headings
        self.plain = plain
        self.sections = sections
    }

    /// A link or a picture.
    package struct Link: Hashable, Sendable {
        /// Where in `html` the target belongs, between the quotes of its attribute.
        package var offset: Int
        /// As written, percent-escapes undone by no one.
        package var target: String
        package var isImage: Bool
        /// Where the link starts in the source file, from 1.
        package var line: Int

        package init(offset: Int, target: String, isImage: Bool, line: Int) {
            self.offset = offset
            self.target = target
            self.isImage = isImage
            self.line = line
        }
    }

    package struct Heading: Hashable, Sendable {
        /// 2 to 6: the page's title is the only heading of level 1.
        package var level: Int
        package var anchor: String
        package var text: String

        package init(level: Int, anchor: String, text: String) {
            self.level = level
            self.anchor = anchor
            self.text = text
        }
    }

    /// What a reader takes in at once: a paragraph, an item of a list (up to the list inside it), a cell of a table.
    package struct Block: Hashable, Sendable {
        /// Whatever stands inside of a quote is a quote, code excepted.
        package enum Kind: Hashable, Sendable { case paragraph, heading, item, cell, quote, code }

        package var kind: Kind
        /// Of `plain`.
        package var range: Range<Int>
        /// Where it starts in the source file, from 1. Cells of one row share it.
        package var line: Int

        package init(kind: Kind, range: Range<Int>, line: Int) {
            self.kind = kind
            self.range = range
            self.line = line
        }
    }

    package struct Section: Hashable, Sendable {
        /// nil: the page itself, before its first heading.
        package var heading: Heading?
        /// Of `plain`; the heading's own words, which `plain` holds too, lie in no section.
        package var range: Range<Int>

        package init(heading: Heading?, range: Range<Int>) {
            self.heading = heading
            self.range = range
        }
    }
}
