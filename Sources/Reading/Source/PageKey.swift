import Model

/// One page in all its languages.
enum PageKey: Hashable, Sendable {
    /// A policy, or one dated version of it.
    case policy(String, Day?)
    case question(category: String, name: String)
    case sizeChart(String)
    case free(String)
    case improvement(Day, String)
    /// A notice that the shop wrote.
    case notice(String)
}
