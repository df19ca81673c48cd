/// The name under which a shop sells one product, exactly as its systems write it.
package struct SKU: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// The sku as one safe step of an address or file path.
    ///
    /// Letters, digits, `-`, `_` and inner dots stay; every other byte becomes `~` and two hexadecimal digits, so that
    /// two skus never share an address and none leaves its folder. Tickets bring skus that nobody checked.
    package var pathComponent: String {
        var out: [UInt8] = []
        let hex = Array("0123456789ABCDEF".utf8)
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: out.append(byte)
            case 0x2E where index > 0: out.append(byte)
            default: out += [0x7E, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    package static func < (a: SKU, b: SKU) -> Bool { a.text < b.text }
    package var description: String { text }
}
