import Model

/// JSON, written straight into bytes; texts are quoted and escaped by `JSON`.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    mutating func string(_ text: String) { JSON.append(text, to: &bytes) }

    /// Text in UTF-8.
    mutating func string(_ text: some Collection<UInt8>) {
        let isDone: Void? = text.withContiguousStorageIfAvailable { JSON.append($0, to: &bytes) }
        if isDone == nil { Array(text).withUnsafeBufferPointer { JSON.append($0, to: &bytes) } }
    }

    /// Text in UTF-8 with marks around it that need no escape.
    mutating func string(_ text: ArraySlice<UInt8>, before: StaticString, after: StaticString) {
        let start = bytes.count
        text.withUnsafeBufferPointer { JSON.append($0, to: &bytes) }
        if after.utf8CodeUnitCount > 0 {
            bytes.removeLast()
            raw(after)
            bytes.append(0x22)
        }
        if before.utf8CodeUnitCount > 0 {
            before.withUTF8Buffer { bytes.insert(contentsOf: $0, at: start + 1) }
        }
    }

    /// Bytes that need no escape, between quotes.
    mutating func plainString(_ text: some Collection<UInt8>) {
        bytes.append(0x22)
        bytes.append(contentsOf: text)
        bytes.append(0x22)
    }

    /// JSON that is finished.
    mutating func append(_ json: some Collection<UInt8>) { bytes.append(contentsOf: json) }

    mutating func list<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONBytes, Element) -> Void) {
        bytes.append(0x5B)
        var isFirst = true
        for element in elements {
            if !isFirst { bytes.append(0x2C) }
            isFirst = false
            write(&self, element)
        }
        bytes.append(0x5D)
    }
}
