/// Writes JSON with its keys in the order given, so that the same values give the same bytes.
indirect enum JSONText {
    case null
    case text(String)
    case number(Int)
    /// With at most so many digits after the point.
    case decimal(Double, digits: Int)
    case list([JSONText])
    case object([(String, JSONText)])

    func append(to out: inout [UInt8]) {
        switch self {
        case .null: out += Array("null".utf8)
        case .text(let text): Self.append(text, to: &out)
        case .number(let number): out += Array(String(number).utf8)
        case .decimal(let value, let digits): out += Array(Decimal.text(value, digits: digits).utf8)
        case .list(let items):
            out.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                item.append(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let fields):
            out.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.append(field.0, to: &out)
                out.append(UInt8(ascii: ":"))
                field.1.append(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
            case 0x0A: out += Array("\\n".utf8)
            case 0..<0x20, 0x7F: out += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
