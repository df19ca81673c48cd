import Model

/// The terms of a divided index in many small files, each with the records of the pages that its terms bring to the top.
struct TermFiles: Sendable {
    let lists: PostingLists
    let records: RecordPieces
    let champions: Champions
    let sizes: IndexSizes
    /// The lists as text, one after the other in the order of the terms.
    private var codes: [UInt8] = []
    private var codeStarts: [Int] = [0]
    /// The places in `lists.order` at which files begin, and at last their number.
    private(set) var starts: [Int] = []

    /// Plans the files: a term joins the file before as long as that stays small.
    init(_ lists: PostingLists, records: RecordPieces, champions: Champions, sizes: IndexSizes) {
        self.lists = lists
        self.records = records
        self.champions = champions
        self.sizes = sizes
        encode()
        plan()
    }

    var count: Int { starts.count - 1 }

    private mutating func encode() {
        var code = PostingCode()
        for number in lists.order {
            code.list(lists[number], limit: sizes.postings)
            codeStarts.append(code.bytes.count)
        }
        codes = code.bytes
    }

    /// Bytes of records compress far better than those of lists, which count double here.
    private mutating func plan() {
        var fileOfPage = [Int32](repeating: -1, count: records.entries.count)
        var size = 0
        for (place, number) in lists.order.enumerated() {
            let carried = carried(place)
            let list = 2 * (codeStarts[place + 1] - codeStarts[place] + lists.terms.range(number).count + 4)
            func records(_ file: Int32, _ carried: [RecordPieces.Found]) -> Int {
                carried.reduce(0) { sum, found in
                    let head = fileOfPage[found.page] == file ? 0 : self.records.size(of: found.page)
                    return sum + head + self.records.size(of: found.page, section: found.section)
                }
            }
            var added = list + records(Int32(starts.count), carried)
            if starts.isEmpty || size + added > sizes.termFile {
                starts.append(place)
                size = 0
                added = list + records(Int32(starts.count), carried)
            }
            for found in carried { fileOfPage[found.page] = Int32(starts.count) }
            size += added
        }
        starts.append(lists.order.count)
    }

    /// Where a term stands in the pages that it carries: in its strongest sections.
    private func carried(_ place: Int) -> [RecordPieces.Found] {
        let postings = lists[lists.order[place]]
        let pages = champions[place]
        var found: [RecordPieces.Found] = []
        var index = postings.startIndex
        for page in pages.lazy.map(Int.init) {
            if postings.count > 8 * pages.count { index = postings[index...].firstIndex(notBefore: page) }
            while postings[index].page < page { index += 1 }
            let start = found.count
            while index < postings.endIndex, postings[index].page == page {
                found.append(RecordPieces.Found(postings[index], place: lists.places[index]))
                index += 1
            }
            if found.count - start > sizes.passages { keepStrongest(of: &found, from: start) }
        }
        return found
    }

    private func keepStrongest(of found: inout [RecordPieces.Found], from start: Int) {
        let strongest = found[start...].sorted { ($0.weakness, $0) < ($1.weakness, $1) }.prefix(sizes.passages)
        found.replaceSubrange(start..., with: strongest.sorted())
    }

    /// The first term of each file in as many letters as tell it from the term before; sorted, and each with what it shares with the one before left out.
    var boundaries: [UInt8] {
        var code = SharedBeginnings()
        for (file, place) in starts.dropLast().enumerated() {
            code.add(file == 0 ? [] : boundary(place))
        }
        return code.bytes
    }

    private func boundary(_ place: Int) -> ArraySlice<UInt8> {
        let before = lists.terms.bytes[lists.terms.range(lists.order[place - 1])]
        let first = lists.terms.bytes[lists.terms.range(lists.order[place])]
        var end = first.startIndex + zip(before, first).prefix { $0 == $1 }.count + 1
        while end < first.endIndex, first[end] & 0xC0 == 0x80 { end += 1 }
        return first[..<end]
    }

    /// `{"terms":{…},"pages":{…}}`
    ///
    /// - Complexity: O(n log n) in what the file carries.
    func bytes(of file: Int) -> [UInt8] {
        var json = JSONBytes()
        var found: [RecordPieces.Found] = []
        json.raw("{\"terms\":{")
        for place in starts[file]..<starts[file + 1] {
            json.raw(place == starts[file] ? "\n" : ",\n")
            writeTerm(place, to: &json)
            found += carried(place)
        }
        json.raw("},\n\"pages\":{")
        found.sort()
        var index = 0
        while index < found.count {
            let page = found[index].page
            let end = found[index...].firstIndex { $0.page != page } ?? found.count
            json.raw(index == 0 ? "\n" : ",\n")
            records.write(page, found[index..<end], to: &json)
            index = end
        }
        json.raw("}}\n")
        return json.bytes
    }

    private func writeTerm(_ place: Int, to json: inout JSONBytes) {
        json.plainString(lists.terms.bytes[lists.terms.range(lists.order[place])])
        json.raw(":")
        json.plainString(codes[codeStarts[place]..<codeStarts[place + 1]])
    }

    /// The same terms in few files without records, for pages that are read from a disk.
    func pieces(_ size: Int) -> (boundaries: [UInt8], files: [[UInt8]]) {
        var code = SharedBeginnings()
        var files: [JSONBytes] = []
        for place in lists.order.indices {
            if files.isEmpty || files[files.count - 1].bytes.count > size {
                code.add(files.isEmpty ? [] : boundary(place))
                files.append(JSONBytes())
                files[files.count - 1].raw("{\"terms\":{")
            } else {
                files[files.count - 1].raw(",")
            }
            writeTerm(place, to: &files[files.count - 1])
        }
        return (code.bytes, files.map { $0.bytes + "},\"pages\":{}}".utf8 })
    }

    /// Adds everything that the files are made from.
    func add(to print: inout Fingerprint) {
        print.add(codes)
        print.add(boundaries)
        for number in lists.order { print.add(Array(lists.terms.bytes[lists.terms.range(number)])) }
        records.add(to: &print)
    }
}

extension ArraySlice<Posting> {
    /// The first posting of this page or a later one.
    ///
    /// - Complexity: O(log n)
    fileprivate func firstIndex(notBefore page: Int) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle].page < page { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
