/// Writes posting lists as text: digits of 64, two for most postings.
struct PostingCode {
    private(set) var bytes: [UInt8] = []

    /// Five bits a digit, the lowest first; 32 is added to every digit but the last.
    mutating func number(_ value: Int) {
        var value = value
        while value >= 32 {
            bytes.append(IndexFormat.digits[32 | value & 31])
            value >>= 5
        }
        bytes.append(IndexFormat.digits[value])
    }

    /// The list of one term, cut to the limit with `~` and the true number of pages before it.
    mutating func list(_ postings: ArraySlice<Posting>, limit: Int) {
        let kept: ArraySlice<Posting>
        if postings.count > limit {
            bytes.append(0x7E)
            number(postings.pages)
            kept = postings.strongest(limit)[...]
        } else {
            kept = postings
        }
        var page = 0
        for posting in kept {
            number(posting.page - page)
            page = posting.page
            bytes.append(IndexFormat.digits[posting.level << 2 | min(posting.section, 3)])
            if posting.section >= 3 { number(posting.section - 3) }
        }
    }
}
