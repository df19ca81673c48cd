import CLinux
import Disk
import Glibc
import Model

/// The folder that holds the finished site, and the staging folder beside it in which the next one grows.
///
/// A reader of the site sees the old one until the last moment and the new one from then on: the two folders are exchanged
/// in one step. A folder without our marker was not written by Signpost and is never replaced.
struct OutputFolder: ~Copyable {
    /// The file that marks a folder as written by Signpost.
    static let marker = ".signpost-site"
    /// Between the name of the output folder and the number of the process, in the name of a staging folder.
    static let stage = ".signpost-stage-"

    /// As it was named, or where a symbolic link of that name leads.
    let path: String
    let staging: String
    /// The marker of the staging folder, locked for as long as this build runs.
    private var lock: DiskFile?

    /// - Parameter sources: the folders that the build reads; the site must neither lie in one of them nor hold one.
    /// - Throws: `MachineFailure` when the path names something that Signpost must not replace.
    init(path: String, apartFrom sources: [String] = []) throws(MachineFailure) {
        let target = try Self.checked(path, apartFrom: sources)
        self.path = target
        staging = "\(target)\(Self.stage)\(getpid())"
    }

    private static func checked(_ path: String, apartFrom sources: [String]) throws(MachineFailure) -> String {
        let target = try DiskFolder(path).linkTarget
        for source in sources { try check(target, apartFrom: source) }
        try check(target)
        return target
    }

    /// The swap would throw away a source that lies in the old site, and the next build would read a site that lies in a source.
    private static func check(_ path: String, apartFrom source: String) throws(MachineFailure) {
        guard FileKind(of: source) == .folder else { return }
        let mine = DiskFolder(path).realPath
        let other = DiskFolder(source).realPath
        if other == mine || other.hasPrefix(mine + "/") {
            throw MachineFailure("'\(source)' lies in '\(path)', which a build replaces; choose another --output")
        }
        guard mine.hasPrefix(other + "/") else { return }
        // Hidden folders are not read: `signpost serve --content .` keeps its preview in one.
        let isRead = !mine.dropFirst(other.count).split(separator: "/").contains { $0.hasPrefix(".") }
        if isRead { throw MachineFailure("'\(path)' lies in '\(source)', which the next build reads; choose another --output") }
    }

    private static func check(_ path: String) throws(MachineFailure) {
        switch FileKind(of: path) {
        case .missing: return
        case .file: throw MachineFailure("'\(path)' is a file, not a folder; choose another --output")
        case .folder:
            let names = try DiskFolder(path).entries().map(\.shownName)
            guard names.isEmpty || names.contains(marker) else {
                throw MachineFailure("'\(path)' holds files that Signpost did not write; empty it or choose another --output")
            }
        }
    }

    /// Makes the empty staging folder, and clears away those that interrupted builds left.
    mutating func begin() throws(MachineFailure) {
        try removeAbandoned()
        try DiskFolder(staging).remove()
        try DiskFolder(staging).make()
        let marker = try DiskFile.creating("\(staging)/\(Self.marker)")
        guard marker.lock() else { throw MachineFailure("another build writes '\(staging)'; wait until it is done") }
        try marker.write(Array("Written by signpost build. Delete this file and Signpost will not touch this folder again.\n".utf8))
        lock = consume marker
    }

    /// A staging folder whose marker nobody has locked belongs to a build that was stopped or crashed.
    ///
    /// The lock tells this better than the number of the process, which another container or machine counts for itself.
    private func removeAbandoned() throws(MachineFailure) {
        let folder = DiskFolder(above: path) ?? DiskFolder(path.hasPrefix("/") ? "/" : ".")
        guard FileKind(of: folder.path) == .folder else { return }
        let start = Array((path.split(separator: "/").last.map(String.init) ?? path).utf8) + Self.stage.utf8
        for entry in try folder.entries() where entry.kind == .folder && entry.bytes.starts(with: start) {
            let number = entry.bytes.dropFirst(start.count)
            guard !number.isEmpty, number.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
            let abandoned = "\(folder.path)/\(entry.shownName)"
            guard let marker = try? DiskFile.reading("\(abandoned)/\(Self.marker)"), marker.lock() else { continue }
            // What cannot be removed, perhaps because another user wrote it, is no reason not to publish.
            try? DiskFolder(abandoned).remove()
        }
    }

    /// Puts the finished site in the old one's place, then removes the old one.
    ///
    /// Another build may publish its first site into the same place at the same time; then there is an old one after all.
    func swap() throws(MachineFailure) {
        for _ in 0..<8 {
            if FileKind(of: path) == .missing {
                if rename(staging, path) == 0 { return }
                guard [ENOTEMPTY, EEXIST].contains(errno) else { throw .disk("cannot publish", path) }
            } else {
                try Self.check(path)
                if linux_exchange(staging, path) != 0 {
                    if errno == ENOENT { continue }
                    try swapInTwoSteps()
                }
                // The new site is up; what is left of the old one goes with the next build.
                try? DiskFolder(staging).remove()
                return
            }
        }
        throw MachineFailure("other builds keep replacing '\(path)'; stop them, then build again")
    }

    /// For file systems that cannot exchange (some network ones): the site is missing for the time of one rename.
    func swapInTwoSteps() throws(MachineFailure) {
        let old = "\(staging).old"
        guard rename(path, old) == 0 else {
            let isMounted = errno == EBUSY
            let failure = MachineFailure.disk("cannot replace", path)
            throw isMounted ? MachineFailure(failure.message + "; a mount point stays in place, choose a folder in it") : failure
        }
        guard rename(staging, path) == 0 else {
            let failure = MachineFailure.disk("cannot publish", path)
            _ = rename(old, path)
            throw failure
        }
        guard rename(old, staging) == 0 else { throw .disk("cannot clear away", old) }
    }

    /// Clears the staging folder away after a failure; the old site stands untouched.
    func abandon() {
        try? DiskFolder(staging).remove()
    }
}
