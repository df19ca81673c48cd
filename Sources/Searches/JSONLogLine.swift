/// A request as one JSON object on a line: as Caddy writes it, or flat under the names that servers and their users commonly choose.
enum JSONLogLine {
    static func read(_ line: Span<UInt8>) -> LogLine {
        guard isObject(line) else { return .unreadable }
        guard mayAsk(line) else { return .other }
        var reader = Reader(end: line.count)
        guard reader.read(line) else { return .unreadable }
        let fields = reader.fields
        func bytes(_ field: Field) -> [UInt8]? { fields[field.rawValue] }
        let time = bytes(.time) ?? []
        guard let seconds = LogMoment.seconds(time.span) else { return .unreadable }
        var found = LoggedRequest(target: bytes(.target) ?? bytes(.path) ?? [], seconds: seconds)
        // nginx's $request: method, target and version in one.
        let parts = (bytes(.request) ?? []).split(separator: 0x20)
        if found.target.isEmpty, parts.count > 1 { found.target = Array(parts[1]) }
        found.method = bytes(.method) ?? parts.first.map { Array($0) } ?? []
        if let arguments = bytes(.arguments), !found.target.contains(0x3F) { found.target += [0x3F] + arguments.drop { $0 == 0x3F } }
        found.body = bytes(.body) ?? []
        found.query = bytes(.query)
        found.language = bytes(.language)
        found.host = bytes(.host) ?? []
        found.status = bytes(.status).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        found.agent = bytes(.agent) ?? []
        found.visitor = LoggedRequest.visitor(bytes(.client) ?? bytes(.address) ?? [])
        if found.visitor == 0, let forwarded = bytes(.forwarded) {
            found.visitor = LoggedRequest.visitor(forwarded.prefix { $0 != 0x2C && $0 != 0x20 })
        }
        return .request(found)
    }

    private static func isObject(_ line: Span<UInt8>) -> Bool {
        var last = line.count - 1
        while last > 0, line[last] <= 0x20 { last -= 1 }
        return last > 0 && line[last] == 0x7D
    }

    /// Whether `q=` or `"q"` stands in it.
    private static func mayAsk(_ line: Span<UInt8>) -> Bool {
        var at = 1
        while at + 1 < line.count {
            if line[at] == 0x71, line[at + 1] == 0x3D || line[at + 1] == 0x22 && line[at - 1] == 0x22 { return true }
            at += 1
        }
        return false
    }

    private enum Field: Int, CaseIterable {
        case target, path, request, arguments, body, query, language, host, method, status, agent, time, client, address, forwarded
    }

    /// The names of fields in small letters, `-` as `_`; in one line the first that is there counts.
    private static let names: [String: Field] = [
        "uri": .target, "request_uri": .target, "requesturi": .target, "url": .target, "requestpath": .target, "clientrequesturi": .target,
        "path": .path, "request_path": .path, "request": .request, "args": .arguments, "query_string": .arguments,
        "querystring": .arguments,
        "body": .body, "request_body": .body, "q": .query, "language": .language, "host": .host, "http_host": .host,
        "clientrequesthost": .host,
        "method": .method, "request_method": .method, "requestmethod": .method, "clientrequestmethod": .method, "status": .status,
        "status_code": .status, "statuscode": .status, "downstreamstatus": .status, "edgeresponsestatus": .status, "user_agent": .agent,
        "useragent": .agent, "http_user_agent": .agent, "request_user_agent": .agent, "clientrequestuseragent": .agent, "agent": .agent,
        "ts": .time, "time": .time, "timestamp": .time, "@timestamp": .time, "time_iso8601": .time, "time_local": .time, "msec": .time,
        "date": .time, "datetime": .time, "startutc": .time, "edgestarttimestamp": .time, "client_ip": .client, "clientip": .client,
        "remote_ip": .address, "remote_addr": .address, "remoteaddr": .address, "clienthost": .address, "ip": .address,
        "x_forwarded_for": .forwarded, "http_x_forwarded_for": .forwarded,
    ]

    /// Walks through the object, objects in it included, and keeps the fields that are known.
    private struct Reader {
        var fields = [[UInt8]?](repeating: nil, count: Field.allCases.count)
        private var at = 0
        private let end: Int

        init(end: Int) { self.end = end }

        mutating func read(_ text: Span<UInt8>) -> Bool {
            guard value(text, of: nil, depth: 0) else { return false }
            skipSpaces(text)
            return at == end
        }

        private mutating func value(_ text: Span<UInt8>, of field: Field?, depth: Int) -> Bool {
            skipSpaces(text)
            guard at < end, depth < 12 else { return false }
            switch text[at] {
            case 0x22:
                guard let string = string(text, keeps: field != nil) else { return false }
                keep(string, field)
                return true
            case 0x7B: return object(text, depth: depth)
            case 0x5B: return array(text, of: field, depth: depth)
            default:
                let start = at
                while at < end, text[at] != 0x2C, text[at] != 0x7D, text[at] != 0x5D, text[at] > 0x20 { at += 1 }
                if field != nil { keep((start..<at).map { text[$0] }, field) }
                return at > start
            }
        }

        private mutating func keep(_ bytes: [UInt8], _ field: Field?) {
            guard let field, fields[field.rawValue] == nil else { return }
            // How long it took is called `time` as well.
            if field == .time, LogMoment.seconds(bytes.span) == nil { return }
            fields[field.rawValue] = bytes
        }

        private mutating func object(_ text: Span<UInt8>, depth: Int) -> Bool {
            at += 1
            if skipsIf(0x7D, text) { return true }
            repeat {
                skipSpaces(text)
                guard let key = string(text, keeps: true), skipsIf(0x3A, text) else { return false }
                let name = String(decoding: key.map { $0 == 0x2D ? 0x5F : (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
                guard value(text, of: JSONLogLine.names[name], depth: depth + 1) else { return false }
            } while skipsIf(0x2C, text)
            return skipsIf(0x7D, text)
        }

        /// Of an array the first element counts: Caddy writes headers so.
        private mutating func array(_ text: Span<UInt8>, of field: Field?, depth: Int) -> Bool {
            at += 1
            if skipsIf(0x5D, text) { return true }
            repeat {
                guard value(text, of: field, depth: depth + 1) else { return false }
            } while skipsIf(0x2C, text)
            return skipsIf(0x5D, text)
        }

        private mutating func skipSpaces(_ text: Span<UInt8>) {
            while at < end, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
        }

        private mutating func skipsIf(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
            skipSpaces(text)
            guard at < end, text[at] == byte else { return false }
            at += 1
            return true
        }

        private mutating func string(_ text: Span<UInt8>, keeps: Bool) -> [UInt8]? {
            guard at < end, text[at] == 0x22 else { return nil }
            at += 1
            var out: [UInt8] = []
            while at < end, text[at] != 0x22 {
                if text[at] == 0x5C {
                    escape(text, to: &out)
                } else {
                    if keeps { out.append(text[at]) }
                    at += 1
                }
            }
            guard at < end else { return nil }
            at += 1
            return out
        }

        private mutating func escape(_ text: Span<UInt8>, to out: inout [UInt8]) {
            at += 2
            guard at <= end else { return }
            switch text[at - 1] {
            case 0x75:
                guard var code = hex(text) else { return }
                if (0xD800..<0xDC00).contains(code), at + 1 < end, text[at] == 0x5C, text[at + 1] == 0x75 {
                    at += 2
                    let low = hex(text) ?? 0
                    code = (0xDC00..<0xE000).contains(low) ? 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
                }
                out += String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8
            case 0x6E, 0x74, 0x72, 0x62, 0x66: out.append(0x20)
            default: out.append(text[at - 1])
            }
        }

        private mutating func hex(_ text: Span<UInt8>) -> UInt32? {
            var code: UInt32 = 0
            for _ in 0..<4 {
                guard at < end, let digit = text[at].hexDigit else { return nil }
                code = code << 4 | UInt32(digit)
                at += 1
            }
            return code
        }
    }
}
