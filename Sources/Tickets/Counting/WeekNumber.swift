import Model

extension Week {
    /// Weeks since the one of 1970-01-01; from 0 for every day that `Moment` accepts.
    var number: UInt16 { UInt16(clamping: (monday.number + 3) / 7) }

    init(number: UInt16) { self.init(containing: Day(number: Int(number) * 7)) }

    static func number(ofDay day: Int) -> UInt16 { UInt16(clamping: (day + 3) / 7) }
}
