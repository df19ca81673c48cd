package import Model

extension Policy {
    /// Whether customers need to hear of the version. The first one is news, whatever its author called it.
    package func isMajor(_ number: Int) -> Bool { number == 0 || versions[number].changeKind == .major }

    /// The last version up to this one that customers needed to hear of: what holds has held since its day, whatever was
    /// spelled differently afterwards.
    package func majorVersion(upTo number: Int) -> Int {
        versions.indices.prefix(number + 1).last { isMajor($0) } ?? number
    }

    /// The place of the version in force on the day; nil when all of them are still to come.
    package func versionNumber(inForceOn day: Day) -> Int? {
        versions.lastIndex { $0.effective.map { $0 <= day } ?? true }
    }
}
