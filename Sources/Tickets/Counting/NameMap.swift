/// What the numbers of one `Names` are in another.
struct NameMap: Sendable {
    var issues: [UInt32]
    var skus: [UInt32]
    var carriers: [UInt32]
    var channels: [UInt32]

    func apply(to record: inout CountRecord) {
        record.issue = issues[Int(record.issue)]
        record.sku = skus[Int(record.sku)]
        record.carrier = carriers[Int(record.carrier)]
        record.channel = channels[Int(record.channel)]
    }
}
