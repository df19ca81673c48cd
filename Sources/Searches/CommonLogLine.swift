/// A line of the Common or Combined Log Format, as nginx and Apache write it, with the host in front or without:
/// `203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /search/?q=late HTTP/1.1" 200 2326 "-" "Mozilla/5.0"`.
enum CommonLogLine {
    static func read(_ line: Span<UInt8>) -> LogLine {
        guard let (time, afterTime) = bracketed(line) else { return .unreadable }
        guard let request = quoted(line, from: afterTime) else { return .unreadable }
        // Whether it can be a search shows the request alone; of most lines nothing else is read.
        guard let target = target(line, request), mayAsk(line, target) else { return .other }
        guard let seconds = LogMoment.seconds(line.extracting(time)) else { return .unreadable }
        var found = LoggedRequest(target: unescaped(line, target), seconds: seconds)
        found.method = copy(line, request.lowerBound..<max(request.lowerBound, target.lowerBound - 1))
        var at = request.upperBound + 1
        found.status = number(line, &at)
        var texts: [Range<Int>] = []
        while texts.count < 3, let text = quoted(line, from: at) {
            texts.append(text)
            at = text.upperBound + 1
        }
        // The address that a page came from stands first, the browser second; a proxy before the server often adds whom it speaks for.
        if texts.count > 1 { found.agent = copy(line, texts[1]) }
        let words = words(line, upTo: time.lowerBound - 1)
        let hasHost = words.count > 3 && !isAddress(line, words[0]) && isAddress(line, words[1])
        if hasHost { found.host = copy(line, words[0]) }
        found.visitor = words.isEmpty ? 0 : LoggedRequest.visitor(copy(line, words[hasHost ? 1 : 0]))
        if found.visitor == 0, texts.count > 2 {
            found.visitor = LoggedRequest.visitor(copy(line, texts[2]).prefix { $0 != 0x2C && $0 != 0x20 })
        }
        return .request(found)
    }

    /// The time between brackets and where the line goes on.
    private static func bracketed(_ line: Span<UInt8>) -> (Range<Int>, Int)? {
        var at = 0
        while at < line.count {
            // A name that somebody logged in with may have a bracket, too.
            if line[at] == 0x5B, at + 20 < line.count, line[at + 1] >= 0x30, line[at + 1] <= 0x39 {
                var end = at + 1
                while end < line.count, end - at < 48, line[end] != 0x5D { end += 1 }
                if end < line.count, line[end] == 0x5D, end - at >= 20 { return ((at + 1)..<end, end + 1) }
            }
            at += 1
        }
        return nil
    }

    /// What stands between the next quotes; a quote inside is written `\"` or `\x22`.
    private static func quoted(_ line: Span<UInt8>, from start: Int) -> Range<Int>? {
        var at = start
        while at < line.count, line[at] != 0x22 { at += 1 }
        let first = at + 1
        at = first
        while at < line.count, line[at] != 0x22 { at += line[at] == 0x5C ? 2 : 1 }
        return at < line.count ? first..<at : nil
    }

    /// `GET TARGET HTTP/1.1`
    private static func target(_ line: Span<UInt8>, _ request: Range<Int>) -> Range<Int>? {
        var start = request.lowerBound
        while start < request.upperBound, line[start] != 0x20 { start += 1 }
        start += 1
        var end = request.upperBound
        while end > start, line[end - 1] != 0x20 { end -= 1 }
        // A request of HTTP/0.9 names no version.
        if end <= start { end = request.upperBound + 1 }
        return start < end - 1 ? start..<(end - 1) : nil
    }

    /// Whether a query named `q` stands in it.
    static func mayAsk(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var at = range.lowerBound + 1
        while at + 1 < range.upperBound {
            if text[at] == 0x71, text[at + 1] == 0x3D, text[at - 1] == 0x3F || text[at - 1] == 0x26 { return true }
            at += 1
        }
        return false
    }

    private static func number(_ line: Span<UInt8>, _ at: inout Int) -> Int? {
        while at < line.count, line[at] == 0x20 { at += 1 }
        var value = 0
        let start = at
        while at < line.count, at - start < 4, line[at] >= 0x30, line[at] <= 0x39 {
            value = value * 10 + Int(line[at] - 0x30)
            at += 1
        }
        return at > start ? value : nil
    }

    private static func words(_ line: Span<UInt8>, upTo end: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0
        for at in 0..<max(0, end) + 1 where at >= end || line[at] == 0x20 {
            if at > start { words.append(start..<min(at, end)) }
            start = at + 1
        }
        return words
    }

    private static func isAddress(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        var colons = 0
        var dots = 0
        for at in word {
            switch line[at] {
            case 0x3A: colons += 1
            case 0x2E: dots += 1
            case 0x30...0x39: break
            case 0x41...0x46, 0x61...0x66: if dots > 0 { return false }
            default: return false
            }
        }
        return colons > 1 || dots == 3 && colons == 0
    }

    private static func copy(_ line: Span<UInt8>, _ range: Range<Int>) -> [UInt8] { range.map { line[$0] } }

    /// nginx and Apache write bytes that are not ASCII as `\xE9`, Apache some control characters as `\n`.
    private static func unescaped(_ line: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            guard line[at] == 0x5C, at + 1 < range.upperBound else {
                out.append(line[at])
                at += 1
                continue
            }
            if line[at + 1] == 0x78, at + 3 < range.upperBound, let high = line[at + 2].hexDigit, let low = line[at + 3].hexDigit {
                out.append(high << 4 | low)
                at += 4
            } else {
                out.append([0x6E, 0x72, 0x74].contains(line[at + 1]) ? 0x20 : line[at + 1])
                at += 2
            }
        }
        return out
    }
}

extension UInt8 {
    /// What a hexadecimal digit stands for.
    var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
