/// `<br>`, `<br/>`, `<BR />`
enum LineBreakTag {
    static func matches(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
        var name: [UInt8] = []
        for byte in tag where byte > 0x20 && byte != 0x2F { name.append(byte | 0x20) }
        return name == Array("<br>".utf8).map { $0 | 0x20 }
    }
}
