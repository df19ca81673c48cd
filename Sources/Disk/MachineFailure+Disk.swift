import Glibc
package import Model

extension MachineFailure {
    /// What the system refused just now, in its own words: `cannot write 'public/index.html': No space left on device`.
    ///
    /// Ask for it before any other call to the system: `errno` speaks of the last one.
    package static func disk(_ what: String, _ path: String) -> MachineFailure {
        MachineFailure("\(what) '\(path)': \(String(cString: strerror(errno)))")
    }
}
