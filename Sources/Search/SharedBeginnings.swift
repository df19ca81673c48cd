/// A sorted list as one text: for each item a digit for how many letters are the same as in the one before, and the rest; spaces between.
struct SharedBeginnings {
    private(set) var bytes: [UInt8] = []
    private var before: ArraySlice<UInt8> = []

    /// Letters are counted as JavaScript counts them, in UTF-16 units.
    mutating func add(_ item: ArraySlice<UInt8>) {
        var shared = zip(before, item).prefix { $0 == $1 }.count
        while shared > 0, item.startIndex + shared < item.endIndex, item[item.startIndex + shared] & 0xC0 == 0x80 { shared -= 1 }
        var units = 0
        var end = item.startIndex
        for index in item.startIndex..<item.startIndex + shared where item[index] & 0xC0 != 0x80 {
            let length = item[index] >= 0xF0 ? 2 : 1
            if units + length > IndexFormat.digits.count - 1 { break }
            units += length
            end = index
        }
        end = units == 0 ? item.startIndex : item[end...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? item.endIndex
        if !bytes.isEmpty { bytes.append(0x20) }
        bytes.append(IndexFormat.digits[units])
        bytes.append(contentsOf: item[end...])
        before = item
    }
}
