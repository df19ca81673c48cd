/// The sign of a series: its class (colour and dash) and a shape, so that no series is known by colour alone.
struct Mark: Hashable, Sendable {
    /// From 0; six of them differ.
    let number: Int

    var name: String { "series-\(number % 6 + 1)" }

    /// The shape around a point, as a path.
    func path(x: Double, y: Double, size: Double = 3) -> String {
        func at(_ dx: Double, _ dy: Double) -> String { "\(Drawing.number(x + dx * size)) \(Drawing.number(y + dy * size))" }
        return switch number % 6 {
        case 0: circle(at, size: size)
        case 1: "M\(at(-0.9, -0.9))L\(at(0.9, -0.9))L\(at(0.9, 0.9))L\(at(-0.9, 0.9))Z"
        case 2: "M\(at(0, -1.2))L\(at(1.1, 0.8))L\(at(-1.1, 0.8))Z"
        case 3: "M\(at(0, -1.3))L\(at(1.3, 0))L\(at(0, 1.3))L\(at(-1.3, 0))Z"
        case 4: "M\(at(0, 1.2))L\(at(1.1, -0.8))L\(at(-1.1, -0.8))Z"
        default: "M\(at(-1.1, 0))L\(at(1.1, 0))M\(at(0, -1.1))L\(at(0, 1.1))"
        }
    }

    private func circle(_ at: (Double, Double) -> String, size: Double) -> String {
        // Two half arcs; the radius is the distance from the middle to the left end.
        let radius = "\(Drawing.number(size)) \(Drawing.number(size))"
        return "M\(at(-1, 0))A\(radius) 0 1 0 \(at(1, 0))A\(radius) 0 1 0 \(at(-1, 0))Z"
    }
}
