/// Takes the spaces out of a script that no browser needs: `a = b ? 1 : 2` is `a=b?1:2`.
///
/// Strings, template literals and regular expressions stay as they are, and a line ends where a statement may: no semicolon is ever
/// missing that was not before. Takes 5 % of what search.js is after gzip. Only for our own scripts: a template literal inside another one is not understood.
enum ScriptSpaces {
    static func squeezed(_ script: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(script.count)
        var at = 0
        while at < script.count {
            let byte = script[at]
            if byte == 0x20 {
                at += 1
                guard let before = out.last, at < script.count, isNeeded(before, script[at]) else { continue }
                out.append(byte)
            } else if byte == 0x0A, let before = out.last, at + 1 < script.count, goesOn(after: before) || goesOn(before: script[at + 1]) {
                at += 1
            } else if let end = literal(script, at, after: out) {
                out += script[at..<end]
                at = end
            } else {
                out.append(byte)
                at += 1
            }
        }
        return out
    }

    /// Whether two bytes may not touch: two of a name, and `+ +`.
    private static func isNeeded(_ before: UInt8, _ after: UInt8) -> Bool {
        isName(before) && isName(after) || before == after && (before == 0x2B || before == 0x2D)
    }

    /// Whether a line that ends so goes on in the next one, or has said what it has to.
    private static func goesOn(after byte: UInt8) -> Bool { "{,;([=&|?:".utf8.contains(byte) }

    private static func goesOn(before byte: UInt8) -> Bool { "})].?:&|".utf8.contains(byte) }

    /// Where the literal that begins here ends; nil where none does.
    private static func literal(_ script: [UInt8], _ start: Int, after out: [UInt8]) -> Int? {
        let quote = script[start]
        let isExpression = quote == 0x2F && beginsExpression(out)
        guard isExpression || quote == 0x22 || quote == 0x27 || quote == 0x60 else { return nil }
        var isClass = false
        var at = start + 1
        while at < script.count {
            switch script[at] {
            case 0x5C: at += 1
            case 0x5B where isExpression: isClass = true
            case 0x5D where isExpression: isClass = false
            case quote where !isClass: return at + 1
            default: break
            }
            at += 1
        }
        return nil
    }

    /// Whether a slash here begins a regular expression and divides nothing.
    private static func beginsExpression(_ out: [UInt8]) -> Bool {
        guard let last = out.last else { return true }
        return "(,=:[!&|?{};>\n".utf8.contains(last) || out.suffix(6).elementsEqual("return".utf8)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x24 || byte >= 0x80
    }
}
