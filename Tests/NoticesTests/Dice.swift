/// SplitMix64: the same numbers on every machine.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// How many of `count` trials succeed.
    mutating func successes(of count: Int, chance: Double) -> Int {
        let bound = UInt64(chance * 0x1p63) * 2
        var successes = 0
        var left = count
        while left > 0 {
            if next() < bound { successes += 1 }
            left -= 1
        }
        return successes
    }
}
