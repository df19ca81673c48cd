import Disk
import Model

extension DiskFile {
    /// Records as they lie in a file, such as `CountRecord`.
    func records<Row: BitwiseCopyable>(at offset: Int, count: Int) throws(MachineFailure) -> [Row] {
        var result = Result<Void, MachineFailure>.success(())
        let records = [Row](unsafeUninitializedCapacity: count) { buffer, filled in
            let bytes = UnsafeMutableRawBufferPointer(buffer)
            let wanted = UnsafeMutableRawBufferPointer(rebasing: bytes[0..<(count * MemoryLayout<Row>.stride)])
            result = Result { () throws(MachineFailure) in try read(into: wanted, at: offset) }
            if case .success = result { filled = count }
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
