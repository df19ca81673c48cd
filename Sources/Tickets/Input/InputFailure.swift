import Model

/// Why reading a raw file stopped.
enum InputFailure: Error {
    case content(Diagnostic)
    case machine(MachineFailure)
}
