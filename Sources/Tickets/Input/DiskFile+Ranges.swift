import Disk
import Model

extension DiskFile {
    /// Records as they lie in a file; see `CountRecord`.
    func records(at offset: Int, count: Int) throws(MachineFailure) -> [CountRecord] {
        var records = [CountRecord](repeating: CountRecord(), count: count)
        let result = records.withUnsafeMutableBytes { buffer in
            Result { () throws(MachineFailure) in try read(into: buffer, at: offset) }
        }
        try result.get()
        return records
    }

    func bytes(at offset: Int, count: Int) throws(MachineFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let result = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(MachineFailure) in try read(into: buffer, at: offset) }
        }
        try result.get()
        return bytes
    }
}
