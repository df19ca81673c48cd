/// The pages that each term carries: a file of terms holds their records, so that results can be shown without another request.
///
/// A term carries the pages that it alone would bring to the top, and further ones that have it in the title: the strongest, and of
/// equal ones those that other terms carry least, rare terms before frequent ones. So a page that has several words of a query is
/// most likely carried by one of them, although each of the words has more pages than its file could hold.
struct Champions: Sendable {
    /// The pages of all terms one after the other, those of each in the order of their numbers.
    private var pages: [UInt32] = []
    /// Where the pages of each place in the order of the terms begin, and at last where they end.
    private var starts: [Int] = [0]

    struct Limits: Sendable {
        /// So many of each term's best, whatever their impact.
        var least: Int
        /// So many with those that have it in the title.
        var most: Int
        /// The impact from which on a term counts as one of the title.
        var titleLevel: Int
    }

    /// - Parameters:
    ///   - weights: of each page.
    ///   - kept: the postings of a list that is cut: other pages are not found by the term.
    /// - Complexity: O(n) in the postings, and the sorting of the pages that have a term in the title.
    init(_ lists: PostingLists, weights: [Float], kept: Int, limits: Limits) {
        var carried = [UInt16](repeating: 0, count: weights.count)
        var chosen = [[UInt32]](repeating: [], count: lists.order.count)
        let rareFirst = lists.order.indices.sorted { (lists[lists.order[$0]].count, $0) < (lists[lists.order[$1]].count, $1) }
        for place in rareFirst {
            let pages = Self.choose(lists[lists.order[place]].strongest(kept), weights, carried, limits)
            for page in pages { carried[Int(page)] &+= 1 }
            chosen[place] = pages
        }
        for pages in chosen {
            self.pages += pages
            starts.append(self.pages.count)
        }
    }

    /// The pages of the term at a place in the order.
    subscript(place: Int) -> ArraySlice<UInt32> { pages[starts[place]..<starts[place + 1]] }

    private static func choose(_ postings: [Posting], _ weights: [Float], _ carried: [UInt16], _ limits: Limits) -> [UInt32] {
        var best: [UInt64] = []
        var titles: [UInt64] = []
        var index = postings.startIndex
        while index < postings.endIndex {
            let page = postings[index].page
            var own = 0
            var other = 0
            while index < postings.endIndex, postings[index].page == page {
                let level = postings[index].level * 2 + 1
                if postings[index].section == 0 { own = level } else { other = max(other, level) }
                index += 1
            }
            // What search.js makes of impacts: the best section, the page itself, and the best of its other sections.
            let score = Float(5 * max(own, other) + 6 * own + 3 * other) * weights[page]
            let key = UInt64(1 << 20 - UInt64(min(score, 1e6))) << 32 | UInt64(page)
            if best.count < limits.least {
                best.append(key)
                if best.count == limits.least { best.sort() }
            } else if let last = best.last, key < last {
                best.removeLast()
                best.insert(key, at: best.firstIndex { $0 > key } ?? best.endIndex)
            }
            if max(own, other) > limits.titleLevel * 2 {
                titles.append((key >> 32) << 44 | UInt64(min(carried[page], 4095)) << 32 | UInt64(page))
            }
        }
        var pages = Set(best.map { UInt32(truncatingIfNeeded: $0) })
        titles.sort()
        for key in titles where pages.count < limits.most { pages.insert(UInt32(truncatingIfNeeded: key)) }
        return pages.sorted()
    }
}
