/// A value and the place where it is written.
struct Written<Value: Hashable & Sendable>: Hashable, Sendable {
    var value: Value
    var place: Place
}
